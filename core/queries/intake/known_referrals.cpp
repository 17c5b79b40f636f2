// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/intake/known_referrals.h"

namespace tepu {

namespace {

struct PlacedPerson : ReferredPerson {
    PersonId person;
    int placedLine = 0;
    static constexpr auto fields()
    {
        return ReferredPerson::fields() +
               Fields{field("person", &PlacedPerson::person), field("line", &PlacedPerson::placedLine)};
    }
};

struct KnownIdentity {
    PersonId person;
    QString familyName;
    QString givenNames;
    QVector<QString> aliases;
    std::optional<QDate> dateOfBirth;
    QString personRef;
    QString phone;
    QString address;
    static constexpr auto fields()
    {
        using K = KnownIdentity;
        return Fields{field("person", &K::person),           field("family_name", &K::familyName),
                      field("given_names", &K::givenNames), field("aliases", &K::aliases),
                      field("date_of_birth", &K::dateOfBirth), field("person_ref", &K::personRef),
                      field("phone", &K::phone),           field("address", &K::address)};
    }
};

struct JoinedPerson {
    PersonId person;
    PersonId one;
    static constexpr auto fields() { return Fields{field("person", &JoinedPerson::person), field("one", &JoinedPerson::one)}; }
};

struct PlanMember {
    PlanId plan;
    QString number;
    bool closed = false;
    PersonId person;
    std::optional<Instant> closedAt;
    QString closedBecause;
    static constexpr auto fields()
    {
        using M = PlanMember;
        return Fields{field("plan", &M::plan), field("number", &M::number), field("closed", &M::closed),
                      field("person", &M::person), field("closed_at", &M::closedAt), field("closed_because", &M::closedBecause)};
    }
};

struct ReleasePeople {
    ReleaseId release;
    PersonId person;
    std::optional<PersonId> victim;
    std::optional<PlanId> plan;
    static constexpr auto fields()
    {
        using R = ReleasePeople;
        return Fields{field("release", &R::release), field("person", &R::person), field("victim", &R::victim),
                      field("plan", &R::plan)};
    }
};

} // namespace

static std::optional<HeldEpisode> heldEpisode(const Tables& tables, const QString& ref)
{
    const auto id = tables.one<EpisodeId>(QStringLiteral("SELECT id FROM episode WHERE ref = ?"), values(ref));
    if (!id)
        return std::nullopt;
    HeldEpisode held;
    held.id = *id;
    held.content = *tables.askOne<ReferredEpisode>(
        QStringLiteral("SELECT ref, reported_at, occurred_at, location, address, suburb, narrative, offence, harms, "
                       "strangulation, weapon, firearms_present, protection_order_breached, bail_breached, police_actions, "
                       "pso_days, pso_served_at, children_present, coalesce(police_risk, 'low'), roc_made, incomplete_lines "
                       "FROM episode WHERE id = ?"),
        values(*id));
    const auto people = tables.ask<PlacedPerson>(
        QStringLiteral("SELECT m.person_ref, p.role, p.role_received, m.family_name, m.given_names, m.aliases, "
                       "m.date_of_birth, m.gender, m.ethnicities, m.phone, m.phone_note, m.address, p.relationship, "
                       "m.pregnant, m.gang, m.notes, p.person, p.line FROM episode_person p "
                       "JOIN mention m ON m.source = p.episode AND m.person = p.person WHERE p.episode = ? ORDER BY p.line"),
        values(*id));
    for (const PlacedPerson& person : people) {
        held.content.people.append(person);
        held.content.people.last().line = person.placedLine;
        held.people.append(person.person);
    }
    held.plan = tables.one<PlanId>(QStringLiteral("SELECT plan FROM plan_episode WHERE episode = ?"), values(*id));
    return held;
}

static std::optional<HeldRelease> heldRelease(const Tables& tables, const QString& ref)
{
    const auto people = tables.askOne<ReleasePeople>(
        QStringLiteral("SELECT r.id, r.person, r.victim, l.plan FROM release r "
                       "LEFT JOIN plan_release l ON l.release = r.id WHERE r.ref = ?"),
        values(ref));
    if (!people)
        return std::nullopt;
    HeldRelease held{people->release, {}, people->person, people->victim, people->plan};
    held.content = *tables.askOne<ReferredRelease>(
        QStringLiteral("SELECT r.ref, r.location, m.person_ref, m.family_name, m.given_names, m.aliases, m.date_of_birth, "
                       "coalesce(m.gender, 'unknown'), m.ethnicities, coalesce(r.kind, 'sentence_end'), r.expected_on, "
                       "r.conditions, r.release_address, "
                       "v.family_name, v.given_names, v.date_of_birth, r.victim_protected_address, r.risk_note "
                       "FROM release r LEFT JOIN mention m ON m.source = r.id AND m.mention = 'person' "
                       "LEFT JOIN mention v ON v.source = r.id AND v.mention = 'victim' WHERE r.id = ?"),
        values(held.id));
    return held;
}

static IdentityIndex knownPeople(const Tables& tables)
{
    IdentityIndex index;
    const auto rows = tables.ask<KnownIdentity>(QStringLiteral(
        "SELECT person, family_name, given_names, aliases, date_of_birth, person_ref, phone, address FROM mention "
        "ORDER BY received_at, rowid"));
    for (const KnownIdentity& row : rows)
        index.add(row.person, {row.familyName, row.givenNames, row.aliases, row.dateOfBirth, row.personRef, row.phone, row.address});
    for (const JoinedPerson& row : tables.ask<JoinedPerson>(QStringLiteral("SELECT person, one FROM who")))
        index.join(row.person, row.one);
    return index;
}

/// The older plan stands first.
static QVector<KnownPlan> knownPlans(const Tables& tables)
{
    QVector<KnownPlan> plans;
    const auto members = tables.ask<PlanMember>(QStringLiteral(
        "WITH member(plan, person) AS (SELECT l.plan, e.person FROM plan_episode l JOIN episode_person e ON e.episode = l.episode "
        "UNION SELECT l.plan, r.person FROM plan_release l JOIN release r ON r.id = l.release "
        "UNION SELECT l.plan, r.victim FROM plan_release l JOIN release r ON r.id = l.release WHERE r.victim IS NOT NULL "
        "UNION SELECT o.plan, o.person FROM plan_role o) "
        "SELECT plan.id, plan.number, plan.closed_at IS NOT NULL, coalesce(who.one, member.person), plan.closed_at, "
        "coalesce(plan.closed_because, '') FROM plan "
        "JOIN member ON member.plan = plan.id LEFT JOIN who ON who.person = member.person "
        "ORDER BY plan.started_at, plan.number, plan.id"));
    for (const PlanMember& member : members) {
        if (plans.isEmpty() || plans.last().plan != member.plan)
            plans.append({member.plan, member.number, member.closed, {}, member.closedAt, member.closedBecause});
        plans.last().people.insert(member.person);
    }
    return plans;
}

KnownReferrals knownReferrals(const Tables& tables, const QStringList& episodeRefs, const QStringList& releaseRefs, Knowing knowing)
{
    KnownReferrals known;
    for (const QString& ref : episodeRefs)
        if (auto held = heldEpisode(tables, ref))
            known.episodes.insert(ref, *held);
    for (const QString& ref : releaseRefs)
        if (auto held = heldRelease(tables, ref))
            known.releases.insert(ref, *held);
    if (knowing == Knowing::HeldAlone)
        return known;
    known.people = knownPeople(tables);
    known.plans = knownPlans(tables);
    return known;
}

} // namespace tepu
