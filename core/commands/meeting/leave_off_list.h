// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Takes a case off the list, for a reason. What it was on the list for is still to be heard: the next list holds it again.
struct LeaveOffList {
    static constexpr auto name = "LeaveOffList";
    CaseId caseId;
    Words reason;

    static constexpr auto fields()
    {
        return Fields{field("case", &LeaveOffList::caseId), field("reason", &LeaveOffList::reason)};
    }
};

struct CaseLeftOff {
    static constexpr auto kind = "CaseLeftOff";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    Words words;

    Scope scope() const { return Scope::of(meeting); }
    QVector<Change> changes() const { return {{QStringLiteral("case %1").arg(caseId.toString())}}; }
    static constexpr auto fields()
    {
        using F = CaseLeftOff;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      safetyField("words", &F::words)};
    }
};

std::optional<CaseAtMeeting> subjectOf(const LeaveOffList& command, const Tables& tables);
Result<Facts> decide(const LeaveOffList& command, const std::optional<CaseAtMeeting>& now, const Context& context);
void apply(const CaseLeftOff& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaseLeftOff& fact);

} // namespace tepu
