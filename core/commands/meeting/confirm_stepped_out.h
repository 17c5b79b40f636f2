// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/member_and_case.h"
#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M11 "the case opens in the room only once the coordinator confirms that the person is out".
struct ConfirmSteppedOut {
    static constexpr auto name = "ConfirmSteppedOut";
    CaseId caseId;
    QString agency;
    Words who;

    static constexpr auto fields()
    {
        using C = ConfirmSteppedOut;
        return Fields{field("case", &C::caseId),
                      field("agency", &C::agency),
                      field("who", &C::who)};
    }
};

struct SteppedOut {
    static constexpr auto kind = "SteppedOut";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    QString agency;
    Words who;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = SteppedOut;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      field("agency", &F::agency),
                      field("who", &F::who)};
    }
};

MemberAndCase subjectOf(const ConfirmSteppedOut& command, const Tables& tables);
Result<Facts> decide(const ConfirmSteppedOut& command, const MemberAndCase& now, const Context& context);
void apply(const SteppedOut& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const SteppedOut& fact);

} // namespace tepu
