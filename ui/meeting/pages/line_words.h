// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/lines.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// Something at a time of a day.
struct Entry {
    QString time;
    QString mark;
    Runs words;
};

struct KnownLine {
    LineId id;
    QString when;
    Runs words;
};

/// What one agency has brought, at this table and at those before.
struct AgencyKnows {
    QString mark;
    QString name;
    QVector<KnownLine> lines;
};

QVector<AgencyKnows> agenciesKnowShown(const QVector<LineRow>& lines);

/// One of the two lines of R-M14.
struct VoiceShown {
    StandingLine line = StandingLine::Wishes;
    QString label; ///< "Mere and the tamariki"
    Runs words;
};

/// The labels stand for wishes and following up.
QVector<VoiceShown> voicesShown(const QVector<StandingLineRow>& lines, const QString& wishes, const QString& followedUp);

} // namespace tepu::ui
