// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/strike_contact_point.h"

#include "core/commands/people/contact_points_now.h"

namespace tepu {

ContactPointsNow subjectOf(const StrikeContactPoint& command, const Tables& tables)
{
    return contactPointsNow(tables, command.person);
}

ContactPointsNow subjectOf(const RestoreContactPoint& command, const Tables& tables)
{
    return contactPointsNow(tables, command.person);
}

Result<Facts> decide(const StrikeContactPoint& command, const ContactPointsNow& now, const Context&)
{
    if (const auto because = struckBecause(now, command.value.text()))
        return refuse(QStringLiteral("“%1” is struck out already: %2.").arg(command.value.text(), *because), QStringLiteral("R-C7"));
    return pointsNamed(now, command.person, command.value.text(), command.point).map([&](const PointsNamed& named) {
        Facts facts = named.facts;
        for (const auto& point : named.points)
            facts.add(ContactPointStruck{point.point, point.person, command.because});
        return facts;
    });
}

Result<Facts> decide(const RestoreContactPoint& command, const ContactPointsNow& now, const Context&)
{
    if (!struckBecause(now, command.value.text()))
        return refuse(QStringLiteral("“%1” is not struck out.").arg(command.value.text()), QStringLiteral("R-C7"));
    return pointsNamed(now, command.person, command.value.text(), {}).map([&](const PointsNamed& named) {
        Facts facts;
        for (const auto& point : named.points)
            facts.add(ContactPointRestored{point.point, point.person, command.because});
        return facts;
    });
}

void apply(const ContactPointStruck& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE contact_point SET struck_at = ?, struck_because = ? WHERE id = ?"),
               values(stamp.at, fact.because, fact.point));
}

void apply(const ContactPointRestored& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE contact_point SET struck_at = NULL, struck_because = NULL WHERE id = ?"), values(fact.point));
}

QString describe(const ContactPointStruck&)
{
    return QStringLiteral("A number or address was struck out as wrong.");
}

QString describe(const ContactPointRestored&)
{
    return QStringLiteral("A number or address that had been struck out was restored.");
}

} // namespace tepu
