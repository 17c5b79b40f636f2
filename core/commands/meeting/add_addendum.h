// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M9 "later corrections are dated addenda that show the earlier text".
struct AddAddendum {
    static constexpr auto name = "AddAddendum";
    MeetingId meeting;
    Words words;
    std::optional<Words> earlier = {};

    static constexpr auto fields()
    {
        using C = AddAddendum;
        return Fields{field("meeting", &C::meeting),
                      field("words", &C::words),
                      field("earlier", &C::earlier)};
    }
};

struct AddendumAdded {
    static constexpr auto kind = "AddendumAdded";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    MeetingId meeting;
    Words words;
    std::optional<Words> earlier = {};

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = AddendumAdded;
        return Fields{field("meeting", &F::meeting),
                      safetyField("words", &F::words),
                      safetyField("earlier", &F::earlier)};
    }
};

std::optional<MeetingNow> subjectOf(const AddAddendum& command, const Tables& tables);
Result<Facts> decide(const AddAddendum& command, const std::optional<MeetingNow>& now, const Context& context);
void apply(const AddendumAdded& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const AddendumAdded& fact);

} // namespace tepu
