// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_safe_way.h"

#include "core/commands/people/contact_points_now.h"
#include "core/commands/people/subjects.h"
#include "core/commands/people/testimony_values.h"

namespace tepu {

ContactPointsNow subjectOf(const NoteSafeWay& command, const Tables& tables)
{
    return contactPointsNow(tables, command.person);
}

/// Of a number or address: under the id of whom that was noted.
static SafeWayNoted safeWayOf(const NoteSafeWay& command, const ContactPointsNow::Point& point)
{
    return {testimonyOf(command), point.person, point.point, command.when, command.where, command.how, command.withWhom};
}

static Result<void> maySafeWayBeNoted(const NoteSafeWay& command, const ContactPointsNow& now)
{
    if (!command.when && !command.where && !command.how && !command.withWhom)
        return refuse(QStringLiteral("Say when, where, how or with whom it is safe."), QStringLiteral("R-C6"));
    if (const auto because = command.value ? struckBecause(now, command.value->text()) : std::nullopt)
        return refuse(QStringLiteral("“%1” is struck out: %2. It is no safe way.").arg(command.value->text(), *because), QStringLiteral("R-C7"));
    return mustBeKnown(now.person);
}

Result<Facts> decide(const NoteSafeWay& command, const ContactPointsNow& now, const Context&)
{
    if (const auto may = maySafeWayBeNoted(command, now); !may)
        return tl::unexpected(may.error());
    if (!command.value)
        return Facts(SafeWayNoted{testimonyOf(command), command.person, {}, command.when, command.where, command.how, command.withWhom});
    return pointsNamed(now, command.person, command.value->text(), command.point).map([&](const PointsNamed& named) {
        Facts facts = named.facts;
        for (const auto& point : named.points)
            facts.add(safeWayOf(command, point));
        return facts;
    });
}

void apply(const SafeWayNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO safe_way VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.point ? fact.point->toString() : QStringLiteral(""), fact.when, fact.where, fact.how,
                      fact.withWhom) +
                   testimonyValues(fact, stamp));
}

QString describe(const SafeWayNoted&)
{
    return QStringLiteral("It was noted how it is safe to make contact.");
}

} // namespace tepu
