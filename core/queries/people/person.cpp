// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/person.h"

#include "core/queries/plan/one_person.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/who/standing.h"

namespace tepu {

static QVector<PartInMatter> partsOf(const Tables& tables, const PlanId& plan, const PersonCard& card)
{
    auto parts = tables.ask<PartInMatter>(
        QStringLiteral("SELECT coalesce(e.ref, r.ref, ''), pp.role, pp.relationship, pp.at, NULL FROM plan_person pp "
                       "LEFT JOIN episode e ON e.id = pp.matter LEFT JOIN release r ON r.id = pp.matter "
                       "WHERE pp.plan = ? AND pp.person = ? ORDER BY pp.at DESC, pp.attached_at DESC, pp.matter DESC"),
        values(plan, card.person));
    for (PartInMatter& part : parts)
        part.age = ageOn(card.dateOfBirth, dateAt(part.at));
    return parts;
}

/// A plan shows somebody under one of the ids that are one (decisions/0017).
static std::optional<PersonCard> cardOn(const Tables& tables, const PlanId& plan, const PersonId& who, Instant now)
{
    const auto face = tables.one<PersonId>(QStringLiteral("SELECT ") + faceOn(QStringLiteral("?1"), QStringLiteral("?2")), values(plan, who));
    for (const PersonCard& card : people(tables, plan, now))
        if (card.person == face.value_or(who))
            return card;
    return std::nullopt;
}

std::optional<Person> person(const Tables& tables, const PlanId& plan, const PersonId& who, Instant now)
{
    const auto card = cardOn(tables, plan, who, now);
    if (!card)
        return std::nullopt;
    const QDate today = dateAt(now);
    Person known;
    known.card = *card;
    known.death = deathOf(tables, who, today);
    known.dangers = dangersAt(tables, who, today);
    known.codeWords = codeWords(tables, who, today);
    known.safeWay = anySafeWay(tables, who, today);
    known.contacts = contactWays(tables, who, {today, siteSettings(tables).contactStaleDays});
    known.custody = custodyOf(tables, who, today);
    known.flags = flagsOf(tables, who, today);
    known.knownBy = knownBy(tables, who, today);
    known.workerWish = workerWish(tables, who, today);
    known.identity = identityOf(tables, who, today);
    known.circumstances = circumstancesOf(tables, who, today);
    for (const PersonContact& each : contactOf(tables, plan, now))
        if (each.person == who)
            known.contact = each;
    for (const PersonService& each : servicesOf(tables, plan, today))
        if (each.person == who)
            known.services.append(each);
    known.parts = partsOf(tables, plan, *card);
    return known;
}

std::optional<PlanId> latestPlanOf(const Tables& tables, const PersonId& who)
{
    return tables.one<PlanId>(QStringLiteral("SELECT plan FROM plan_told WHERE person IN %1 ORDER BY attached_at DESC, plan LIMIT 1")
                                  .arg(everyTelling(QStringLiteral("?1"))),
                              values(who));
}

} // namespace tepu
