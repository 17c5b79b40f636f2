// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Puts the open case aside; it keeps its place and comes back at this table.
struct ParkCase {
    static constexpr auto name = "ParkCase";
    CaseId caseId;
    std::optional<Words> reason = {};

    static constexpr auto fields()
    {
        return Fields{field("case", &ParkCase::caseId), field("reason", &ParkCase::reason)};
    }
};

struct CaseParked {
    static constexpr auto kind = "CaseParked";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(meeting); }
    QVector<Change> changes() const { return {{QStringLiteral("case %1").arg(caseId.toString()), 1}}; }
    static constexpr auto fields()
    {
        using F = CaseParked;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      safetyField("words", &F::words)};
    }
};

std::optional<CaseAtMeeting> subjectOf(const ParkCase& command, const Tables& tables);
Result<Facts> decide(const ParkCase& command, const std::optional<CaseAtMeeting>& now, const Context& context);
void apply(const CaseParked& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaseParked& fact);

} // namespace tepu
