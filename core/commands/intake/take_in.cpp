// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/take_in.h"

#include "core/commands/fact_book.h"

namespace tepu {

Result<void> mayBeTold(const Statement& fact, const RecordId& record)
{
    const auto entry = FactBook::all().find(fact);
    if (!entry)
        return tl::unexpected(entry.error());
    if ((*entry)->isOfRecord || fact.chain != Chain::Content || fact.scope == Scope::of(record))
        return refuse(QStringLiteral("it is about the record itself, which nobody tells from outside"));
    return {};
}

TakingIn subjectOf(const TakeIn&, const Tables& tables)
{
    return {tables.one<RecordId>(QStringLiteral("SELECT record FROM record_mark")).value_or(RecordId())};
}

Result<Facts> decide(const TakeIn& command, const TakingIn& now, const Context&)
{
    if (command.told.isEmpty() && command.today.statements().isEmpty())
        return refuse(QStringLiteral("Nothing in this folder is new; the record is as it was."));
    for (const Statement& fact : command.told)
        if (const auto may = mayBeTold(fact, now.record); !may)
            return tl::unexpected(may.error());
    return Facts(command.today).add(Facts::stamped(command.told));
}

} // namespace tepu
