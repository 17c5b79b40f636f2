// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M13 "arrive / leave": somebody comes to the table, for an agency or to observe.
struct Arrive {
    static constexpr auto name = "Arrive";
    MeetingId meeting;
    QString agency;
    Words who;
    bool observer = false;
    std::optional<Instant> leavesAt = {};

    static constexpr auto fields()
    {
        using C = Arrive;
        return Fields{field("meeting", &C::meeting),
                      field("agency", &C::agency),
                      field("who", &C::who),
                      field("observer", &C::observer).orDefault(),
                      field("leaves_at", &C::leavesAt)};
    }
};

/// Who may come in.
struct Arriving {
    std::optional<MeetingNow> meeting = {};
    bool agencyIsKnown = false;
    bool isHere = false;
    std::optional<CaseId> openCase = {};
    bool hasConflict = false; ///< with the family that is being heard
};

/// `hears`: the case that was open when they came (R-I4).
struct MemberArrived {
    static constexpr auto kind = "MemberArrived";
    static constexpr int version = 1;
    MeetingId meeting;
    QString agency;
    Words who;
    bool observer = false;
    std::optional<Instant> leavesAt = {};
    std::optional<CaseId> hears = {};

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = MemberArrived;
        return Fields{field("meeting", &F::meeting),
                      field("agency", &F::agency),
                      field("who", &F::who),
                      field("observer", &F::observer),
                      field("leaves_at", &F::leavesAt),
                      field("hears", &F::hears)};
    }
};

Arriving subjectOf(const Arrive& command, const Tables& tables);
Result<Facts> decide(const Arrive& command, const Arriving& now, const Context& context);
void apply(const MemberArrived& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const MemberArrived& fact);

} // namespace tepu
