// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/left_open.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/meeting/wrap_up.h"
#include "ui/widgets/fact_table.h"

namespace tepu::ui {

/// "SAM · Thursday 10 May 2018 · opened 09:02", or why there is nothing to wrap up.
QString whereWeAre(const std::optional<MeetingRow>& meeting);

/// "12 Family Kōwhai", and how far it is or why it is carried over.
Fact undoneFact(const AgendaRow& row);
Fact carriedFact(const AgendaRow& row);

/// Each question under its family, which is named once; what concerns safety tonight is not quiet.
QVector<Fact> leftOpenFacts(const QVector<LeftOpenRow>& rows);

/// The day in figures: counts alone, without praise or blame.
QVector<Fact> figures(const DayInFigures& day);

} // namespace tepu::ui
