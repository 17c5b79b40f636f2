// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/signals/risk_signal.h"

namespace tepu {

/// What a person answered to a point; of a site's own the point is its sentence, of 002's the signal's code.
struct AnsweredPoint {
    QString point;
    PointAnswer answer = PointAnswer::NotKnown;
    QString words;
    QString by;
    Instant at;
    Uuid command; ///< with which it was answered

    static constexpr auto fields()
    {
        using P = AnsweredPoint;
        return Fields{field("point", &P::point), field("answer", &P::answer), field("words", &P::words),
                      field("by", &P::by),       field("at", &P::at),         field("command", &P::command)};
    }
};

/// One point of a checklist: what the record knows of it and from where, and what somebody answered. Neither takes the other's place.
struct ChecklistPoint {
    QString point;
    QString sentence;
    bool isSites = false;  ///< the site's own, beside the fourteen of 002
    QVector<QString> known = {}; ///< "Strangulation · Police, Wed 9 May, formal"
    bool isContested = false;
    std::optional<PointAnswer> answer = {};
    QString words = {};
    QString by = {};
    std::optional<Instant> at = {};
    bool differs = false; ///< the answer is no, and the record knows otherwise

    static constexpr auto fields()
    {
        using P = ChecklistPoint;
        return Fields{field("point", &P::point),   field("sentence", &P::sentence),        field("is_sites", &P::isSites),
                      field("known", &P::known),   field("is_contested", &P::isContested), field("answer", &P::answer),
                      field("words", &P::words),   field("by", &P::by),                    field("at", &P::at),
                      field("differs", &P::differs)};
    }
};

/// 002 "Risk Assessment Check List: use your professional judgement": the fourteen points in its order, then the site's own. It is
/// filled from what is known; no number comes out of it.
QVector<ChecklistPoint> checklistOf(const QVector<RiskSignal>& signalsToday, const QVector<AnsweredPoint>& answers,
                                    const QVector<QString>& sitesOwn);

/// The signals that answers to 002's points make: a yes is as good as a signal that somebody added.
QVector<KnownForSignals> signalsAnswered(const QVector<AnsweredPoint>& answers);

/// Whether there is such a point.
bool isPoint(const QString& point, const QVector<QString>& sitesOwn);

} // namespace tepu
