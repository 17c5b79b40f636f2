// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// The coordinator gives a case another place on the list.
struct MoveOnList {
    static constexpr auto name = "MoveOnList";
    CaseId caseId;
    int to = 1;

    static constexpr auto fields()
    {
        return Fields{field("case", &MoveOnList::caseId), field("to", &MoveOnList::to)};
    }
};

/// A case, and how long its list is.
struct CaseToMove {
    std::optional<CaseAtMeeting> at;
    int cases = 0;
};

struct CaseMoved {
    static constexpr auto kind = "CaseMoved";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    int to = 1;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = CaseMoved;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      field("to", &F::to)};
    }
};

CaseToMove subjectOf(const MoveOnList& command, const Tables& tables);
Result<Facts> decide(const MoveOnList& command, const CaseToMove& now, const Context& context);
void apply(const CaseMoved& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaseMoved& fact);

} // namespace tepu
