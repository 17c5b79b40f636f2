// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/releases/victims_to_tell.h"

#include "core/queries/people/contact_ways.h"
#include "core/queries/plan/people.h"

namespace tepu {

static QString inWords(const SafeWayView& way)
{
    QStringList parts{way.when, way.where, way.how, way.withWhom.isEmpty() ? QString() : QStringLiteral("with %1").arg(way.withWhom)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The way that holds of everything, and those of single numbers that are not struck out.
static QString safeWayOf(const Tables& tables, const PersonId& person, QDate today)
{
    QStringList ways;
    if (const auto any = anySafeWay(tables, person, today); any && !any->lapsed)
        ways.append(inWords(*any));
    for (const ContactView& point : contactWays(tables, person, {today, 0}))
        for (const SafeWayView& way : point.isStruck() ? QVector<SafeWayView>() : point.safeWays)
            if (!way.lapsed)
                ways.append(QStringLiteral("%1: %2").arg(point.value, inWords(way)));
    ways.removeAll(QString());
    ways.removeDuplicates();
    return ways.join(QStringLiteral("; "));
}

static QString heldWords(const HoldView& hold)
{
    const QString ask = hold.askFirstName ? QStringLiteral("ask %1 first").arg(*hold.askFirstName) : QString();
    QStringList parts{hold.words, ask};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVector<VictimToTell> victimsToTell(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, QDate today)
{
    QVector<VictimToTell> victims;
    const auto holds = holdsOn(tables, plan);
    for (const PlanPerson& person : people) {
        if (!person.was(Role::Victim) || person.standing == Standing::UsedViolence)
            continue;
        VictimToTell victim{person.person, person.called()};
        for (const HoldView& hold : holds)
            if (person.is(hold.person)) {
                victim.isHeld = true;
                victim.held = heldWords(hold);
            }
        victim.safeWay = safeWayOf(tables, person.person, today);
        victims.append(victim);
    }
    return victims;
}

} // namespace tepu
