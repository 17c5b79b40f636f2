// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/locate_address.h"

#include "core/commands/safety/order_now.h"
#include "core/queries/plan/one_person.h"

namespace tepu {

AddressNow subjectOf(const LocateAddress& command, const Tables& tables)
{
    return {namedPerson(tables, command.person),
            tables.one<int>(QStringLiteral("SELECT 1 FROM mention WHERE person IN %1 AND address = ?2 UNION ALL "
                                           "SELECT 1 FROM contact_point WHERE person IN %1 AND kind = 'address' AND value = ?2 AND struck_at IS NULL")
                                .arg(everyTelling(QStringLiteral("?1"))),
                            values(command.person, command.address)).has_value()};
}

Result<Facts> decide(const LocateAddress& command, const AddressNow& now, const Context&)
{
    if (const auto known = mustBeKnown(now.person); !known)
        return tl::unexpected(known.error());
    if (!now.isTheirs)
        return refuse(QStringLiteral("That is no address of this person in the record; write it as it stands there."), QStringLiteral("R-S6"));
    return mayBePlace(command.at).map([&] { return Facts(AddressLocated{command.person, command.address, command.at}); });
}

void apply(const AddressLocated& fact, const Stamp&, TableWriter& tables)
{
    if (fact.at)
        tables.run(QStringLiteral("INSERT OR REPLACE INTO located VALUES(?, ?, ?, ?, ?)"),
                   values(fact.person, fact.person, fact.address, fact.at->latitude, fact.at->longitude));
}

QString describe(const AddressLocated&)
{
    return QStringLiteral("It was noted where an address is.");
}

} // namespace tepu
