// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/said/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Writes a line anew; the earlier words stay in the journal.
struct EditLine {
    static constexpr auto name = "EditLine";
    LineId line;
    Words words;

    static constexpr auto fields() { return Fields{field("line", &EditLine::line), field("words", &EditLine::words)}; }
};

/// Says whether a line comes from the victim only (R-S3).
struct MarkVictimOnly {
    static constexpr auto name = "MarkVictimOnly";
    LineId line;
    bool victimOnly = true;

    static constexpr auto fields()
    {
        return Fields{field("line", &MarkVictimOnly::line), field("victim_only", &MarkVictimOnly::victimOnly)};
    }
};

struct LineEdited {
    static constexpr auto kind = "LineEdited";
    static constexpr int version = 1;
    PlanId plan;
    LineId line;
    Words words;
    Words before;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("line %1").arg(line.toString())}}; }
    static constexpr auto fields()
    {
        using F = LineEdited;
        return Fields{field("plan", &F::plan), field("line", &F::line), safetyField("words", &F::words),
                      safetyField("before", &F::before)};
    }
};

struct VictimOnlyMarked {
    static constexpr auto kind = "VictimOnlyMarked";
    static constexpr int version = 1;
    PlanId plan;
    LineId line;
    bool victimOnly = true;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("who may hear line %1").arg(line.toString()), victimOnly}}; }
    static constexpr auto fields()
    {
        using F = VictimOnlyMarked;
        return Fields{field("plan", &F::plan), field("line", &F::line), field("victim_only", &F::victimOnly)};
    }
};

std::optional<LineNow> subjectOf(const EditLine& command, const Tables& tables);
std::optional<LineNow> subjectOf(const MarkVictimOnly& command, const Tables& tables);
Result<Facts> decide(const EditLine& command, const std::optional<LineNow>& line, const Context& context);
Result<Facts> decide(const MarkVictimOnly& command, const std::optional<LineNow>& line, const Context& context);
void apply(const LineEdited& fact, const Stamp& stamp, TableWriter& tables);
void apply(const VictimOnlyMarked& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const LineEdited& fact);
QString describe(const VictimOnlyMarked& fact);

} // namespace tepu
