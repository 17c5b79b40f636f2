// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/member_and_case.h"
#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M11 "A member who is related to a party or otherwise in conflict steps out for that case". Why is never asked.
struct DeclareConflict {
    static constexpr auto name = "DeclareConflict";
    CaseId caseId;
    QString agency;
    Words who;

    static constexpr auto fields()
    {
        using C = DeclareConflict;
        return Fields{field("case", &C::caseId),
                      field("agency", &C::agency),
                      field("who", &C::who)};
    }
};

struct ConflictDeclared {
    static constexpr auto kind = "ConflictDeclared";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    QString agency;
    Words who;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = ConflictDeclared;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      field("agency", &F::agency),
                      field("who", &F::who)};
    }
};

MemberAndCase subjectOf(const DeclareConflict& command, const Tables& tables);
Result<Facts> decide(const DeclareConflict& command, const MemberAndCase& now, const Context& context);
void apply(const ConflictDeclared& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ConflictDeclared& fact);

} // namespace tepu
