// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"
#include "ui/widgets/case_rows.h"

namespace tepu::ui {

/// One family in its place: what it is called, how it stands in words, its mark.
CaseShown caseShown(const AgendaRow& row);

/// Carried over, then today; a part without a family has no title.
QVector<CaseSection> agendaShown(const QVector<AgendaRow>& rows);

/// "1 parked · 1 carried over · 19 to come"
QString listFoot(const QVector<AgendaRow>& rows);

} // namespace tepu::ui
