// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_hours.h"

#include "core/rules/contact/support_hours.h"

namespace tepu {

static constexpr int mostMinutes = 24 * 60;

PersonOnPlan subjectOf(const LogHours& command, const Tables& tables)
{
    PersonOnPlan now = personOnPlan(tables, command.plan, command.person);
    now.idIsTaken = tables.one<int>(QStringLiteral("SELECT 1 FROM support_hours WHERE id = ?"), values(command.session)).has_value();
    return now;
}

Result<Facts> decide(const LogHours& command, const PersonOnPlan& now, const Context& context)
{
    if (command.minutes < 1 || command.minutes > mostMinutes)
        return refuse(QStringLiteral("Say how long: between a minute and a day."), QStringLiteral("R-C4"));
    const QDate on = command.on.value_or(dateAt(context.at));
    return mustBeOnPlan(now).and_then([&] { return mustHaveCome(on, context.at); }).map([&] {
        return Facts(HoursLogged{saidBy(command), command.session, command.plan, command.person, command.workerRole, command.minutes, on,
                                 command.words});
    });
}

void apply(const HoursLogged& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO support_hours VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.session, fact.plan, fact.person, fact.workerRole, fact.minutes, fact.on, fact.source, fact.side,
                      fact.knownToPerpetrator, fact.words));
}

QString describe(const HoursLogged& fact)
{
    return QStringLiteral("Support was given: %1.").arg(minutesInWords(fact.minutes));
}

} // namespace tepu
