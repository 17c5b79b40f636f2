// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/end_order.h"

#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

MaybeOrder subjectOf(const EndOrder& command, const Tables& tables)
{
    return orderNow(tables, command.order);
}

Result<Facts> decide(const EndOrder& command, const MaybeOrder& now, const Context& context)
{
    const Instant at = command.endedAt.value_or(context.at);
    if (const auto stands = mustStand(now); !stands)
        return tl::unexpected(stands.error());
    if (at > context.at)
        return refuse(QStringLiteral("%1 is still to come: vary the order, and say until when it stands.").arg(momentInWords(at)));
    if (dateAt(at) < now->from)
        return refuse(QStringLiteral("It would end before it begins."));
    return Facts(OrderEnded{command.order, now->protectedPerson, command.how, at, command.words});
}

void apply(const OrderEnded& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE court_order SET ended_at = ?, ended_how = ?, ended_words = ? WHERE id = ?"),
               values(fact.endedAt, fact.how, fact.words, fact.order));
}

QString describe(const OrderEnded& fact)
{
    return QStringLiteral("An order ended %1: %2.").arg(momentInWords(fact.endedAt), codeWords(fact.how));
}

} // namespace tepu
