// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/at_the_desk.h"
#include "core/queries/meeting/agenda.h"
#include "ui/meeting/meeting_screen.h"

namespace tepu::pictures {

/// Opens the meeting at which the window sits and walks through it: opening, cases, what is said and decided, the room.
void walkThroughMeeting(AtTheDesk& desk);

/// The table at which the window sits.
struct AtTheTable {
    AtTheDesk& desk;
    ui::MeetingScreen& screen;
    MeetingId meeting;

    QVector<AgendaRow> list() const { return agenda(desk.tables(), meeting); }
    /// A case as it stands now.
    AgendaRow find(const CaseId& caseId) const;
};

} // namespace tepu::pictures
