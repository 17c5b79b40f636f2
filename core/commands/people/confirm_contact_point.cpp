// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/confirm_contact_point.h"

#include "core/commands/people/contact_points_now.h"
#include "core/commands/people/subjects.h"

namespace tepu {

ContactPointsNow subjectOf(const ConfirmContactPoint& command, const Tables& tables)
{
    ContactPointsNow now = contactPointsNow(tables, command.person);
    now.agencyIsKnown = agencyIsKnown(tables, command.agency);
    return now;
}

static Result<void> mayBeConfirmed(const ConfirmContactPoint& command, const ContactPointsNow& now, Instant at)
{
    if (const auto because = struckBecause(now, command.value.text()))
        return refuse(QStringLiteral("“%1” is struck out: %2. If it is right again, restore it.").arg(command.value.text(), *because),
                      QStringLiteral("R-C7"));
    return mustBeAgency(now.agencyIsKnown, command.agency.value_or(QString())).and_then([&] { return mustHaveBegun(command.on, at); });
}

Result<Facts> decide(const ConfirmContactPoint& command, const ContactPointsNow& now, const Context& context)
{
    if (const auto may = mayBeConfirmed(command, now, context.at); !may)
        return tl::unexpected(may.error());
    return pointsNamed(now, command.person, command.value.text(), command.point).map([&](const PointsNamed& named) {
        Facts facts = named.facts;
        for (const auto& point : named.points)
            facts.add(ContactPointConfirmed{point.point, point.person, command.agency, command.who, command.on.value_or(dateAt(context.at))});
        return facts;
    });
}

/// An older confirmation that arrives later does not make a number older.
void apply(const ContactPointConfirmed& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE contact_point SET confirmed_by = ?, confirmed_who = ?, confirmed_on = ?3 "
                              "WHERE id = ? AND (confirmed_on IS NULL OR confirmed_on <= ?3)"),
               values(fact.agency, fact.who, fact.on, fact.point));
}

QString describe(const ContactPointConfirmed&)
{
    return QStringLiteral("It was confirmed how a person can be reached.");
}

} // namespace tepu
