// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// C17: what is said at this table goes no further than the tasks need; it was read out.
struct ReadConfidentiality {
    static constexpr auto name = "ReadConfidentiality";
    MeetingId meeting;

    static constexpr auto fields()
    {
        return Fields{field("meeting", &ReadConfidentiality::meeting)};
    }
};

struct ConfidentialityRead {
    static constexpr auto kind = "ConfidentialityRead";
    static constexpr int version = 1;
    MeetingId meeting;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        return Fields{field("meeting", &ConfidentialityRead::meeting)};
    }
};

std::optional<MeetingNow> subjectOf(const ReadConfidentiality& command, const Tables& tables);
Result<Facts> decide(const ReadConfidentiality& command, const std::optional<MeetingNow>& now, const Context& context);
void apply(const ConfidentialityRead& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ConfidentialityRead& fact);

} // namespace tepu
