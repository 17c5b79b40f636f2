// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"

namespace tepu {

HoldingContact subjectOf(const HoldContact& command, const Tables& tables)
{
    const auto isThere = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    const QString person = QStringLiteral("SELECT 1 FROM person WHERE id = ?");
    return {isThere(person, values(command.person)), isThere(person, values(command.protects.value_or(command.person))),
            isThere(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(command.askFirst)),
            isThere(QStringLiteral("SELECT 1 FROM contact_hold WHERE id = ?"), values(command.hold))};
}

Result<Facts> decide(const HoldContact& command, const HoldingContact& now, const Context&)
{
    if (!now.personIsKnown || !now.protectedIsKnown)
        return refuse(QStringLiteral("There is no such person."));
    if (now.idIsTaken)
        return refuse(QStringLiteral("This hold is in the record already."));
    if (command.askFirst && !now.askFirstIsKnown)
        return refuse(QStringLiteral("No agency of this site has the code “%1”. Who is to be asked first?").arg(*command.askFirst),
                      QStringLiteral("R-C6"));
    return Facts(ContactHeld{command.hold, command.person, command.protects.value_or(command.person), command.askFirst,
                             command.source, command.agency, command.unaware, command.words});
}

void apply(const ContactHeld& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO contact_hold VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)"),
               values(fact.protects, fact.hold, fact.person, fact.words, fact.askFirst, fact.source, fact.agency, fact.unaware,
                      stamp.at));
}

QString describe(const ContactHeld&)
{
    return QStringLiteral("A person must not be contacted.");
}

} // namespace tepu
