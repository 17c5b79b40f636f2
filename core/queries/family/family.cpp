// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/family/family.h"

#include "core/queries/family/bonds_of.h"
#include "core/queries/people/stated_self.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/family/held.h"

namespace tepu {
namespace {

struct HomeRow : Provenance {
    HouseholdId household;
    std::optional<QDate> since;
    bool victimOnly = false;

    static constexpr auto fields()
    {
        using R = HomeRow;
        return Fields{field("household", &R::household), field("since", &R::since), field("victim_only", &R::victimOnly)} + Provenance::fields();
    }
};

struct UnbornRow : Provenance {
    UnbornId unborn;
    PersonId mother;
    std::optional<PersonId> otherParent;
    std::optional<QDate> due;
    UnbornState state = UnbornState::Expected;
    bool victimOnly = false;

    static constexpr auto fields()
    {
        using R = UnbornRow;
        return Fields{field("unborn", &R::unborn), field("mother", &R::mother), field("other_parent", &R::otherParent),
                      field("due", &R::due),       field("state", &R::state),   field("victim_only", &R::victimOnly)} +
               Provenance::fields();
    }
};

struct SeenPregnant {
    PersonId mother;
    Instant at;
    static constexpr auto fields() { return Fields{field("mother", &SeenPregnant::mother), field("at", &SeenPregnant::at)}; }
};

/// rules.md §1 "the words are the site's"; R-K4 "Nobody under 18 is shown or printed as perpetrator".
QString wordOfMember(const PlanPerson& person, const SiteSettings& words)
{
    if (person.standing == Standing::UsedViolence)
        return person.isChild ? words.wordYoungPerpetrator : words.wordPerpetrator;
    if (person.standing == Standing::Unclear)
        return QStringLiteral("who is who?");
    return person.was(Role::Victim) ? words.wordVictim : QString();
}

FamilyMember memberFrom(const Tables& tables, const PlanPerson& person, const SiteSettings& words, QDate today)
{
    const Gender gender = genderShown(tables, person.person, today, SelfReader::Table);
    return {person.person, person.called(), person.fullName(), person.age, gender, person.isChild, person.standing,
            wordOfMember(person, words)};
}

/// Two who are called the same stand with their whole names; two of one whole name with the year of birth.
void tellApart(QVector<FamilyMember>& members, const QVector<PlanPerson>& people)
{
    const auto isShared = [](const QStringList& names, const QString& name) { return names.count(name) > 1; };
    QStringList called, names;
    for (const FamilyMember& member : members) {
        called.append(member.called);
        names.append(member.name);
    }
    for (FamilyMember& member : members) {
        const auto born = personIn(people, member.person)->dateOfBirth;
        if (isShared(called, member.called))
            member.called = isShared(names, member.name) && born ? QStringLiteral("%1, %2").arg(member.name).arg(born->year()) : member.name;
    }
}

FamilyBond bondFrom(const StandingBond& bond)
{
    FamilyBond shown{bond.from, bond.to, bond.kind, bond.by, bond.couple, bond.since, bond.until, bond.differs, false, {}};
    for (const BondStatement& each : bond.told) {
        shown.told.append({each.by, each.teller, each.kind, each.couple, each.toldOn, each.since, each.until, each.isHeld});
        shown.isHeld = shown.isHeld || (each.isHeld && each.by == bond.by && each.kind == bond.kind);
    }
    return shown;
}

/// An id that nobody else has, the same each time.
Uuid unbornOfPolice(const PersonId& mother)
{
    QByteArray bytes = mother.uuid().bytes();
    bytes[bytes.size() - 1] = static_cast<char>(~bytes.at(bytes.size() - 1));
    return Uuid::fromBytes(bytes).value_or(Uuid());
}

/// Police's word of it, from the episodes of this plan alone; what somebody at the table said of the mother stands before it.
QVector<UnbornChild> expectedAsPoliceHaveIt(const Tables& tables, const PlanId& plan, const QSet<PersonId>& saidOf, QDate today)
{
    constexpr int pregnancyDays = 280; // what was seen longer ago has ended
    QVector<UnbornChild> all;
    for (const SeenPregnant& seen : tables.ask<SeenPregnant>(
             QStringLiteral("SELECT %1, max(m.received_at) FROM mention m JOIN plan_told pp ON pp.person = m.person "
                            "AND pp.matter = m.source WHERE pp.plan = ?1 AND m.pregnant = 1 GROUP BY 1 ORDER BY 1")
                 .arg(faceOn(QStringLiteral("?1"), QStringLiteral("m.person"))),
             values(plan)))
        if (!saidOf.contains(seen.mother) && dateAt(seen.at).addDays(pregnancyDays) >= today)
            all.append({unbornOfPolice(seen.mother), seen.mother, {}, {}, ToldBy::Police, false});
    return all;
}

int orderOf(std::optional<int> age, bool isChild)
{
    constexpr int childOfUnknownAge = 8;
    constexpr int adultOfUnknownAge = 40;
    return -age.value_or(isChild ? childOfUnknownAge : adultOfUnknownAge);
}

} // namespace

Gender genderOf(const Tables& tables, const PersonId& person)
{
    return tables
        .one<Gender>(QStringLiteral("SELECT g FROM (SELECT gender AS g, 1 AS rank, 0 AS at FROM person WHERE id IN %1 UNION ALL "
                                    "SELECT gender, 2, -received_at FROM mention WHERE person IN %1) WHERE g <> 'unknown' ORDER BY rank, at LIMIT 1")
                         .arg(everyTelling(QStringLiteral("?1"))),
                     values(person))
        .value_or(Gender::Unknown);
}

QVector<FamilyHome> householdsOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people)
{
    QVector<FamilyHome> homes;
    for (const HomeRow& row : tables.ask<HomeRow>(
             QStringLiteral("SELECT id, since, victim_only, source, side, known_to_perpetrator FROM household WHERE plan = ? ORDER BY id"),
             values(plan))) {
        FamilyHome home{row.household, {}, row.since, isHeld(row, row.victimOnly)};
        for (const PersonId& person : tables.column<PersonId>(
                 QStringLiteral("SELECT person FROM household_person WHERE household = ? ORDER BY person"), values(row.household)))
            if (const PlanPerson* known = personIn(people, person); known && !home.people.contains(known->person))
                home.people.append(known->person);
        if (!home.people.isEmpty())
            homes.append(home);
    }
    return homes;
}

QVector<UnbornChild> unbornOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, QDate today)
{
    QVector<UnbornChild> all;
    QSet<PersonId> saidOf;
    for (const UnbornRow& row : tables.ask<UnbornRow>(
             QStringLiteral("SELECT id, %1, %2, due, state, victim_only, source, side, known_to_perpetrator "
                            "FROM unborn WHERE plan = ?1 ORDER BY id")
                 .arg(faceOn(QStringLiteral("?1"), QStringLiteral("mother")), faceOn(QStringLiteral("?1"), QStringLiteral("other_parent"))),
             values(plan))) {
        saidOf.insert(row.mother);
        if (row.state == UnbornState::Expected && personIn(people, row.mother))
            all.append({row.unborn.uuid(), row.mother, row.otherParent, row.due, ToldBy::Table, isHeld(row, row.victimOnly)});
    }
    return all + expectedAsPoliceHaveIt(tables, plan, saidOf, today);
}

FamilyPicture familyOf(const Tables& tables, const PlanId& plan, Instant now)
{
    const auto people = planPeople(tables, plan, dateAt(now));
    const SiteSettings words = siteSettings(tables);
    FamilyPicture family;
    for (const PlanPerson& person : people)
        family.people.append(memberFrom(tables, person, words, dateAt(now)));
    tellApart(family.people, people);
    for (const StandingBond& bond : bondsOf(tables, plan, people, Heard::Everybody))
        family.bonds.append(bondFrom(bond));
    family.households = householdsOf(tables, plan, people);
    family.unborn = unbornOf(tables, plan, people, dateAt(now));
    QVector<ExpectedChild> expected;
    for (const UnbornChild& child : family.unborn)
        expected.append({child.child, child.mother, child.due});
    family.support = supportLines(tables, plan, people, expected);
    for (SupportLine& line : family.support)
        if (const FamilyMember* member = line.person ? memberOf(family, *line.person) : nullptr)
            line.called = member->called;
    return family;
}

Kindred kindredOf(const FamilyPicture& family)
{
    Kindred kin;
    for (const FamilyMember& member : family.people)
        kin.people.append({member.person.uuid(), member.isChild, orderOf(member.age, member.isChild)});
    for (const FamilyBond& bond : family.bonds)
        kin.bonds.append({bond.from.uuid(), bond.to.uuid(), bond.kind});
    for (const UnbornChild& child : family.unborn) {
        kin.people.append({child.child, true, 1});
        kin.bonds.append({child.mother.uuid(), child.child, BondKind::Parent});
        if (child.otherParent)
            kin.bonds.append({child.otherParent->uuid(), child.child, BondKind::Parent});
    }
    for (const FamilyHome& home : family.households) {
        QVector<Uuid> people;
        for (const PersonId& person : home.people)
            people.append(person.uuid());
        kin.households.append(people);
    }
    return kin;
}

const FamilyMember* memberOf(const FamilyPicture& family, const PersonId& person)
{
    const auto found = std::find_if(family.people.cbegin(), family.people.cend(), [&](const FamilyMember& each) { return each.person == person; });
    return found == family.people.cend() ? nullptr : &*found;
}

} // namespace tepu
