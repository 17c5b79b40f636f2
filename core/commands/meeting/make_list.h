// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/case_listed.h"
#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Makes the list of a meeting: carried-over cases, new episodes, imminent releases, reviews due, overdue tasks that have
/// climbed, and for the ICM High plans, in the order of R-M4.
struct MakeList {
    static constexpr auto name = "MakeList";
    MeetingId meeting = MeetingId::fresh();
    TableKind kind = TableKind::Sam;
    QDate date;

    static constexpr auto fields()
    {
        using C = MakeList;
        return Fields{field("meeting", &C::meeting).orDefault(),
                      field("kind", &C::kind),
                      field("date", &C::date)};
    }
};

/// A family that may be on the list, with the id that its case would have.
struct CaseToBe {
    CaseId caseId;
    Candidate family;
};

/// What may be on the list, and the list of this kind that is not closed.
struct ListToMake {
    bool idIsTaken = false;
    std::optional<MeetingNow> notClosed;
    QVector<CaseToBe> families;
    Instant nextTable;
    UrgencyTimes urgency;
};

struct ListMade {
    static constexpr auto kind = "ListMade";
    static constexpr int version = 1;
    MeetingId meeting;
    TableKind of = TableKind::Sam;
    QDate date;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = ListMade;
        return Fields{field("meeting", &F::meeting),
                      field("kind", &F::of),
                      field("date", &F::date)};
    }
};

ListToMake subjectOf(const MakeList& command, const Tables& tables);
Result<Facts> decide(const MakeList& command, const ListToMake& now, const Context& context);
void apply(const ListMade& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ListMade& fact);

} // namespace tepu
