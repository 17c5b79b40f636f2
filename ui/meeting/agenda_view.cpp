// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/agenda_view.h"

#include "ui/meeting/agenda_words.h"
#include "ui/meeting/operator_layout.h"
#include "ui/widgets/case_list.h"

namespace tepu::ui {

void AgendaView::show(const Tables& tables, const MeetingId& meeting)
{
    const auto rows = agenda(tables, meeting);
    m_layout.list().display(agendaShown(rows));
    m_layout.displayListFoot(listFoot(rows));
}

} // namespace tepu::ui
