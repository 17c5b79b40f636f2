// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/plan_people.h"

#include "core/domain/first_name.h"
#include "core/domain/whole_name.h"
#include "core/queries/plan/one_person.h"
#include "core/rules/who/standing.h"

namespace tepu {

QString PlanPerson::called() const
{
    return preferredName && !preferredName->isEmpty() ? *preferredName : firstName(givenNames);
}

QString PlanPerson::fullName() const
{
    return wholeName(givenNames, familyName);
}

bool PlanPerson::is(const PersonId& told) const
{
    return person == told || alsoToldAs.contains(told);
}

bool PlanPerson::was(Role role) const
{
    return std::any_of(parts.cbegin(), parts.cend(), [&](const PartRow& part) { return part.role == role; });
}

static void judge(PlanPerson& person, QDate today)
{
    Parts parts{{}, person.view};
    for (const PartRow& part : person.parts)
        parts.roles.insert(part.role);
    person.age = ageOn(person.dateOfBirth, today);
    person.standing = standingOf(parts);
    person.reversed = rolesReversed(parts);
    person.isChild = isUnder18(person.age, parts.roles);
}

static std::tuple<int, int, QString> place(const PlanPerson& person)
{
    const int group = person.standing != Standing::VictimSide ? 3
                      : person.isChild                        ? 1
                      : person.was(Role::Victim)              ? 0
                                                              : 2;
    return {group, person.isChild ? -person.age.value_or(0) : 0, person.fullName()};
}

QVector<PlanPerson> planPeople(const Tables& tables, const PlanId& plan, QDate today)
{
    auto people = tables.ask<PlanPerson>(
        QStringLiteral("SELECT p.id, p.family_name, p.given_names, "
                       "coalesce(p.date_of_birth, (SELECT min(o.date_of_birth) FROM person o WHERE o.id IN %1)), "
                       "n.preferred_name, n.pronunciation, (SELECT v.view FROM table_view v WHERE v.plan = ? "
                       "AND v.person IN %1 ORDER BY v.at DESC, v.person LIMIT 1), "
                       "'[]', NULL, 'victim_side', 0, 0, (SELECT json_group_array(same.person) FROM who me "
                       "JOIN who same ON same.one = me.one WHERE me.person = p.id AND same.person <> p.id) "
                       "FROM person p LEFT JOIN name_note n ON n.person = p.id "
                       "WHERE p.id IN (SELECT person FROM plan_person WHERE plan = ?) ORDER BY p.id")
            .arg(everyTelling(QStringLiteral("p.id"))),
        values(plan, plan));
    const auto parts = tables.ask<PartRow>(
        QStringLiteral("SELECT person, matter, role, relationship, at FROM plan_person WHERE plan = ? "
                       "ORDER BY at DESC, attached_at DESC, matter DESC"),
        values(plan));
    for (PlanPerson& person : people) {
        std::copy_if(parts.cbegin(), parts.cend(), std::back_inserter(person.parts),
                     [&](const PartRow& part) { return part.person == person.person; });
        judge(person, today);
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const PlanPerson& a, const PlanPerson& b) { return place(a) < place(b); });
    return people;
}

const PlanPerson* personIn(const QVector<PlanPerson>& people, const PersonId& person)
{
    const auto found = std::find_if(people.cbegin(), people.cend(), [&](const PlanPerson& each) { return each.is(person); });
    return found == people.cend() ? nullptr : &*found;
}

} // namespace tepu
