// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/domain/agency.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M1 "The list is made and sent to the agencies before the meeting, with time to research."
struct SendList {
    static constexpr auto name = "SendList";
    MeetingId meeting;
    bool conflictsChecked = false;

    static constexpr auto fields()
    {
        using C = SendList;
        return Fields{field("meeting", &C::meeting),
                      field("conflicts_checked", &C::conflictsChecked).orDefault()};
    }
};

struct ListSent {
    static constexpr auto kind = "ListSent";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    MeetingId meeting;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        return Fields{field("meeting", &ListSent::meeting)};
    }
};

/// A list to send, and the core agencies that get it.
struct ListToSend {
    std::optional<MeetingNow> meeting;
    QVector<Agency> to;
};

ListToSend subjectOf(const SendList& command, const Tables& tables);
Result<Facts> decide(const SendList& command, const ListToSend& now, const Context& context);
void apply(const ListSent& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ListSent& fact);

} // namespace tepu
