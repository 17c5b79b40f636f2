// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/person.h"
#include "core/tables/tables.h"

namespace tepu {

/// A line of the record as it stands now.
struct LineNow {
    LineId line;
    PlanId plan;
    Instant at;
    std::optional<MeetingId> meeting;
    std::optional<QString> agency;
    QString words;
    Source source = Source::Agency;
    Side side = Side::Statutory;
    bool victimOnly = false;
    std::optional<bool> knownToPerpetrator;

    static constexpr auto fields()
    {
        using L = LineNow;
        return Fields{field("line", &L::line),       field("plan", &L::plan),     field("at", &L::at),
                      field("meeting", &L::meeting), field("agency", &L::agency), field("words", &L::words),
                      field("source", &L::source),   field("side", &L::side),     field("victim_only", &L::victimOnly),
                      field("known_to_perpetrator", &L::knownToPerpetrator)};
    }
};

/// Nothing if there is no such line, or it was moved away.
std::optional<LineNow> lineNow(const Tables& tables, const LineId& line);

/// Whether a plan and an agency are in the record at all; nothing else stands in the way of writing down what was said.
struct Speaking {
    bool planIsKnown = false;
    bool agencyIsKnown = true;
    bool lineIsTaken = false;
};

Speaking speaking(const Tables& tables, const PlanId& plan, const std::optional<QString>& agency,
                  const std::optional<LineId>& line);

} // namespace tepu
