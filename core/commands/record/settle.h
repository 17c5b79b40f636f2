// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Of several changes of one thing that had not seen each other somebody says which holds. The others stay in the record.
struct Settle {
    static constexpr auto name = "Settle";
    Uuid of;       ///< the scope, as unsettledChanges names it
    QString thing; ///< the same
    CommandId keep;

    static constexpr auto fields() { return Fields{field("of", &Settle::of), field("thing", &Settle::thing), field("keep", &Settle::keep)}; }
};

struct Settled {
    static constexpr auto kind = "Settled";
    static constexpr int version = 1;
    Uuid of;
    QString thing;
    CommandId kept;

    Scope scope() const { return {of}; }
    static constexpr auto fields()
    {
        return Fields{field("of", &Settled::of), field("thing", &Settled::thing), field("kept", &Settled::kept)};
    }
};

/// The commands between which somebody has to choose; none where there is nothing to settle.
struct ToSettle {
    QVector<CommandId> commands;
};

ToSettle subjectOf(const Settle& command, const Tables& tables);
Result<Facts> decide(const Settle& command, const ToSettle& toSettle, const Context& context);
/// The projection does it: it applies the fact that was kept last (precedenceOf).
void apply(const Settled& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const Settled& fact);

} // namespace tepu
