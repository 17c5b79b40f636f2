// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/meeting.h"
#include "core/tables/tables.h"

namespace tepu {

/// A case still to be heard that needs an agency in the room: "needs Health: 3 left".
struct NeededForRow {
    CaseId caseId;
    int position = 0;
    QString familyName;
    CaseState state = CaseState::Waiting;
    int openTasks = 0;  ///< of the agency, or with it as the second
    bool holds = false; ///< it has answered that it knows something of the family

    static constexpr auto fields()
    {
        using R = NeededForRow;
        return Fields{field("case", &R::caseId),      field("position", &R::position),
                      field("family_name", &R::familyName), field("state", &R::state),
                      field("open_tasks", &R::openTasks),   field("holds", &R::holds)};
    }
};

/// R-M13 "arrive / leave (shows which remaining cases need that agency)".
QVector<NeededForRow> neededFor(const Tables& tables, const MeetingId& meeting, const QString& agency);

} // namespace tepu
