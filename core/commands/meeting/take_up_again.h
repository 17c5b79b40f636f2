// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M13 "take up again (a decided case; the earlier decision is shown as replaced and every tasked agency is told)".
struct TakeUpAgain {
    static constexpr auto name = "TakeUpAgain";
    CaseId caseId;
    Words why;

    static constexpr auto fields()
    {
        return Fields{field("case", &TakeUpAgain::caseId), field("why", &TakeUpAgain::why)};
    }
};

struct CaseTakenUpAgain {
    static constexpr auto kind = "CaseTakenUpAgain";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    Words words;

    Scope scope() const { return Scope::of(meeting); }
    QVector<Change> changes() const { return {{QStringLiteral("case %1").arg(caseId.toString()), 1}}; }
    static constexpr auto fields()
    {
        using F = CaseTakenUpAgain;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      safetyField("words", &F::words)};
    }
};

/// A decided case, and whether its decision stopped the tasking of the family: that goes with it.
struct TakingUpAgain {
    std::optional<CaseAtMeeting> at;
    bool stoppedTasking = false;
};

TakingUpAgain subjectOf(const TakeUpAgain& command, const Tables& tables);
Result<Facts> decide(const TakeUpAgain& command, const TakingUpAgain& now, const Context& context);
void apply(const CaseTakenUpAgain& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaseTakenUpAgain& fact);

} // namespace tepu
