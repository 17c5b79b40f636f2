// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M13 "arrive / leave": somebody leaves the table; what was heard stays heard.
struct Leave {
    static constexpr auto name = "Leave";
    MeetingId meeting;
    QString agency;
    Words who;

    static constexpr auto fields()
    {
        using C = Leave;
        return Fields{field("meeting", &C::meeting),
                      field("agency", &C::agency),
                      field("who", &C::who)};
    }
};

/// Who may leave.
struct Leaving {
    std::optional<MeetingNow> meeting;
    bool isHere = false;
};

struct MemberLeft {
    static constexpr auto kind = "MemberLeft";
    static constexpr int version = 1;
    MeetingId meeting;
    QString agency;
    Words who;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = MemberLeft;
        return Fields{field("meeting", &F::meeting),
                      field("agency", &F::agency),
                      field("who", &F::who)};
    }
};

Leaving subjectOf(const Leave& command, const Tables& tables);
Result<Facts> decide(const Leave& command, const Leaving& now, const Context& context);
void apply(const MemberLeft& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const MemberLeft& fact);

} // namespace tepu
