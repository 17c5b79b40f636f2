// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Takes back an earlier command: its facts stay in the journal and make nothing any more. What undo performs (C29).
struct StrikeOut {
    static constexpr auto name = "StrikeOut";
    CommandId command;

    static constexpr auto fields() { return Fields{field("command", &StrikeOut::command)}; }
};

/// One per scope that the struck command touched.
struct CommandStruckOut {
    static constexpr auto kind = "CommandStruckOut";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    Uuid of;
    CommandId command;

    Scope scope() const { return {of}; }
    static constexpr auto fields()
    {
        return Fields{field("of", &CommandStruckOut::of), field("command", &CommandStruckOut::command)};
    }
};

/// The facts that the command made, each with its scope, and what stands in the way of taking them back.
struct StruckFacts {
    struct Row {
        QString scope;
        QString kind;
        static constexpr auto fields() { return Fields{field("scope", &Row::scope), field("kind", &Row::kind)}; }
    };
    QVector<Row> rows;
    std::optional<MeetingNow> sealedMeeting; ///< at which it was done
    bool othersRestOnIt = false;             ///< it began a plan or a list on which more was done since
};

StruckFacts subjectOf(const StrikeOut& command, const Tables& tables);
Result<Facts> decide(const StrikeOut& command, const StruckFacts& struck, const Context& context);
void apply(const CommandStruckOut& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CommandStruckOut& fact);

} // namespace tepu
