// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/meeting.h"
#include "core/domain/risk.h"
#include "core/tables/tables.h"

namespace tepu {

/// One family on the list, as the room may see it: no reason, no place, nothing said.
struct RoomAgendaRow {
    CaseId caseId;
    int position = 0;
    QString family; ///< the name, or its initial while somebody observes
    CaseState state = CaseState::Waiting;
    std::optional<RiskLevel> level; ///< once the table has decided

    static constexpr auto fields()
    {
        using R = RoomAgendaRow;
        return Fields{field("case", &R::caseId), field("position", &R::position), field("family", &R::family),
                      field("state", &R::state), field("level", &R::level)};
    }
};

QVector<RoomAgendaRow> roomAgenda(const Tables& tables, const MeetingId& meeting);

} // namespace tepu
