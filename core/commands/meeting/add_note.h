// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// A private note to tomorrow's coordinator.
struct AddNote {
    static constexpr auto name = "AddNote";
    CaseId caseId;
    Words words;

    static constexpr auto fields()
    {
        return Fields{field("case", &AddNote::caseId), field("words", &AddNote::words)};
    }
};

struct CaseNoted {
    static constexpr auto kind = "CaseNoted";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    Words words;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = CaseNoted;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      safetyField("words", &F::words)};
    }
};

std::optional<CaseAtMeeting> subjectOf(const AddNote& command, const Tables& tables);
Result<Facts> decide(const AddNote& command, const std::optional<CaseAtMeeting>& now, const Context& context);
void apply(const CaseNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaseNoted& fact);

} // namespace tepu
