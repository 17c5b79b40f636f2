// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/signal.h"
#include "core/domain/testimony.h"
#include "core/rules/lines/line_context.h"

namespace tepu {

/// A signal as it is typed: "acc: injury, broken wrist, on 3 may", "refuge afraid of james victim only", "alarm at the back door".
struct SignalLine {
    SignalKind signal = SignalKind::Gang;
    std::optional<QString> agency = {}; ///< code: who tells it
    std::optional<PersonId> person = {};
    std::optional<QDate> on = {};
    std::optional<QDate> until = {};
    std::optional<Basis> basis = {};
    bool victimOnly = false;
    QString words = {}; ///< what is not understood as anything else, as it was spoken
};

/// Refused, with what to write, where no signal is named or a day is none.
Result<SignalLine> readSignalLine(const QString& text, const QVector<PersonOnCase>& people, const QVector<Agency>& agencies, Instant now);

/// What is said of a signal that stands: "contested he denies it", "ended the alarm was taken out", "stands seen again".
struct VerdictLine {
    SignalVerdict verdict = SignalVerdict::Contested;
    std::optional<QString> agency = {};
    QString because;
};

Result<VerdictLine> readVerdictLine(const QString& text, const QVector<Agency>& agencies);

/// An answer to a point of a checklist: "yes twice since March", "no", "not known".
struct PointLine {
    PointAnswer answer = PointAnswer::NotKnown;
    QString words;
};

Result<PointLine> readPointLine(const QString& text);

} // namespace tepu
