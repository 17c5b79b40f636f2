// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/family/bonds_of.h"

#include "core/queries/plan/one_person.h"
#include "core/rules/family/held.h"

namespace tepu {
namespace {

/// A bond as it was noted.
struct BondRow : Provenance {
    BondId bond;
    PersonId from;
    PersonId to;
    BondKind kind = BondKind::OtherKin;
    std::optional<PersonId> teller;
    QDate toldOn;
    std::optional<QDate> since;
    std::optional<QDate> until;
    bool victimOnly = false;

    static constexpr auto fields()
    {
        using R = BondRow;
        return Fields{field("bond", &R::bond),    field("from", &R::from),   field("to", &R::to),       field("kind", &R::kind),
                      field("teller", &R::teller), field("told_on", &R::toldOn), field("since", &R::since), field("until", &R::until),
                      field("victim_only", &R::victimOnly)} +
               Provenance::fields();
    }
};

struct PairRow {
    EpisodeId episode;
    Instant at;
    RelationshipKind kind = RelationshipKind::Others;
    PersonId perpetrator;
    PersonId victim;

    static constexpr auto fields()
    {
        using R = PairRow;
        return Fields{field("episode", &R::episode), field("at", &R::at), field("kind", &R::kind),
                      field("perpetrator", &R::perpetrator), field("victim", &R::victim)};
    }
};

struct SaysRow : Provenance {
    PersonId person;
    RelationshipNow status = RelationshipNow::Unknown;
    QDate asAt;

    static constexpr auto fields()
    {
        using R = SaysRow;
        return Fields{field("person", &R::person), field("status", &R::status), field("as_at", &R::asAt)} + Provenance::fields();
    }
};

bool isHers(const QVector<PlanPerson>& people, const PersonId& person)
{
    const PlanPerson* known = personIn(people, person);
    return !known || known->standing != Standing::UsedViolence;
}

BondStatement statementOf(const BondRow& row, const QVector<PlanPerson>& people)
{
    BondStatement told{row.from, row.to, row.kind, row.teller ? ToldBy::Party : ToldBy::Table, row.teller, row.toldOn, row.since, row.until};
    told.isHeld = isHeld(row, row.victimOnly) || (row.teller && isHers(people, *row.teller));
    told.id = row.bond.uuid();
    return told;
}

QString shownHere(const char* person)
{
    return faceOn(QStringLiteral("?1"), QLatin1String(person));
}

QVector<BondStatement> notedBonds(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people)
{
    QVector<BondStatement> told;
    for (const BondRow& row : tables.ask<BondRow>(
             QStringLiteral("SELECT id, %1, %2, kind, %3, told_on, since, until, victim_only, source, side, "
                            "known_to_perpetrator FROM bond WHERE plan = ?1 AND withdrawn_at IS NULL ORDER BY id")
                 .arg(shownHere("from_person"), shownHere("to_person"), shownHere("teller")),
             values(plan)))
        told.append(statementOf(row, people));
    return told;
}

QVector<PoliceWord> policeWords(const QVector<PlanPerson>& people)
{
    QVector<PoliceWord> words;
    for (const PlanPerson& person : people)
        for (const PartRow& part : person.parts)
            words.append({Uuid::fromString(part.matter).value_or(Uuid()), dateAt(part.at), person.person, part.role, part.relationship});
    return words;
}

std::optional<bool> isElder(const QVector<PlanPerson>& people, const PersonId& one, const PersonId& other)
{
    const PlanPerson* first = personIn(people, one);
    const PlanPerson* second = personIn(people, other);
    if (!first || !second || !first->dateOfBirth || !second->dateOfBirth)
        return std::nullopt;
    return *first->dateOfBirth < *second->dateOfBirth;
}

QVector<PolicePair> policePairs(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people)
{
    QVector<PolicePair> pairs;
    for (const PairRow& row : tables.ask<PairRow>(
             QStringLiteral("SELECT r.episode, e.occurred_at, r.kind, %1, %2 FROM plan_episode pe "
                            "JOIN episode_relationship r ON r.episode = pe.episode JOIN episode e ON e.id = pe.episode "
                            "WHERE pe.plan = ?1 ORDER BY r.episode, r.kind, r.perpetrator, r.victim")
                 .arg(shownHere("r.perpetrator"), shownHere("r.victim")),
             values(plan)))
        pairs.append({row.episode.uuid(), dateAt(row.at), row.kind, row.perpetrator, row.victim, isElder(people, row.perpetrator, row.victim)});
    return pairs;
}

QVector<PartySays> whatPartiesSay(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people)
{
    QVector<PartySays> says;
    for (const SaysRow& row : tables.ask<SaysRow>(QStringLiteral("SELECT %1, status, as_at, source, side, known_to_perpetrator "
                                                                 "FROM relationship_now WHERE plan = ?1 ORDER BY person")
                                                      .arg(shownHere("relationship_now.person")),
                                                  values(plan)))
        says.append({row.person, row.status, row.asAt, isHeld(row, false) || isHers(people, row.person)});
    return says;
}

QSet<PersonId> thoseWhoUsedViolence(const QVector<PlanPerson>& people)
{
    QSet<PersonId> all;
    for (const PlanPerson& person : people)
        if (person.standing == Standing::UsedViolence)
            all.insert(person.person);
    return all;
}

} // namespace

QVector<StandingBond> bondsOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, Heard heard)
{
    QVector<BondStatement> told = notedBonds(tables, plan, people) + policeBonds(policeWords(people), policePairs(tables, plan, people));
    QVector<PartySays> says = whatPartiesSay(tables, plan, people);
    told.removeIf([&](const BondStatement& each) { return each.from == each.to || !personIn(people, each.from) || !personIn(people, each.to); });
    if (heard == Heard::FitForRoom) {
        told.removeIf([](const BondStatement& each) { return each.isHeld; });
        says.removeIf([](const PartySays& each) { return each.isHeld; });
    }
    return standingBonds(told, says, thoseWhoUsedViolence(people));
}

} // namespace tepu
