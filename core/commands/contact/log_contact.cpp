// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_contact.h"

#include "core/rules/code_words.h"

namespace tepu {

LoggingContact subjectOf(const LogContact& command, const Tables& tables)
{
    LoggingContact now{personOnPlan(tables, command.plan, command.person)};
    now.person.idIsTaken =
        tables.one<int>(QStringLiteral("SELECT 1 FROM contact_attempt WHERE id = ?"), values(command.contact)).has_value();
    now.agencyIsKnown = !command.agency
                        || tables.one<int>(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(command.agency)).has_value();
    return now;
}

Result<Facts> decide(const LogContact& command, const LoggingContact& now, const Context& context)
{
    const Instant at = command.attemptedAt.value_or(context.at);
    if (at > context.at)
        return refuse(QStringLiteral("An attempt is written down when it has been made."));
    if (!now.agencyIsKnown)
        return refuse(QStringLiteral("No agency of this site has the code “%1”. Which agency tried?").arg(*command.agency));
    return mustBeOnPlan(now.person).map([&] {
        return Facts(ContactLogged{saidBy(command), command.contact, command.plan, command.person, at, command.method,
                                   command.workerRole, command.result, command.words, command.agency, command.safeTime});
    });
}

void apply(const ContactLogged& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO contact_attempt VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.contact, fact.plan, fact.person, fact.attemptedAt, fact.method, fact.workerRole,
                      fact.result, fact.source, fact.side, fact.knownToPerpetrator, fact.words, fact.agency, fact.safeTime));
}

QString describe(const ContactLogged& fact)
{
    return QStringLiteral("An attempt to make contact: %1, %2.").arg(codeWords(fact.method), codeWords(fact.result));
}

} // namespace tepu
