// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/member.h"
#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Brings a case before the table; the one that was open is parked if it has no decision.
struct OpenCase {
    static constexpr auto name = "OpenCase";
    CaseId caseId;

    static constexpr auto fields()
    {
        return Fields{field("case", &OpenCase::caseId)};
    }
};

/// A case to open, who would hear it, and who must step out first.
struct CaseToOpen {
    std::optional<CaseAtMeeting> at;
    std::optional<CaseNow> openOne;
    QVector<Member> present;
    QVector<Member> toStepOut;
};

/// R-I4 "Being present is hearing: attendance is per case, not only per meeting."
struct CaseOpened {
    static constexpr auto kind = "CaseOpened";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    QVector<Member> present;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = CaseOpened;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      field("present", &F::present)};
    }
};

CaseToOpen subjectOf(const OpenCase& command, const Tables& tables);
Result<Facts> decide(const OpenCase& command, const CaseToOpen& now, const Context& context);
void apply(const CaseOpened& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaseOpened& fact);

} // namespace tepu
