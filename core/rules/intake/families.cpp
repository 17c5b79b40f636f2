// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intake/families.h"

namespace tepu {

static constexpr qsizetype peopleThatMakeAFamily = 2;

Families::Families(const QVector<KnownPlan>& plans)
{
    for (const KnownPlan& plan : plans)
        add(plan);
}

void Families::add(const KnownPlan& plan)
{
    for (const PersonId& person : plan.people)
        m_plansOf.insert(person, m_plans.size());
    m_plans.append(plan);
}

FamilyPlan Families::of(const QSet<PersonId>& people)
{
    QMap<qsizetype, qsizetype> shared; // people by place; the older plan stands first
    for (const PersonId& person : people)
        for (const qsizetype place : m_plansOf.values(person))
            ++shared[place];
    std::optional<qsizetype> best;
    const auto worth = [&](qsizetype place) { return std::pair(!m_plans[place].closed, shared[place]); };
    for (const qsizetype place : shared.keys())
        if (shared[place] >= peopleThatMakeAFamily && (!best || worth(place) > worth(*best)))
            best = place;
    return best ? join(*best, people) : begin(people);
}

FamilyPlan Families::ofOne(const PersonId& person)
{
    QVector<qsizetype> open;
    for (const qsizetype place : m_plansOf.values(person))
        if (!m_plans[place].closed)
            open.append(place);
    return open.size() == 1 ? join(open.first(), {person}) : begin({person});
}

QSet<PersonId> Families::around(const QSet<PersonId>& people) const
{
    QSet<PersonId> everybody;
    for (const PersonId& person : people)
        for (const qsizetype place : m_plansOf.values(person))
            everybody.unite(m_plans[place].people);
    return everybody - people;
}

FamilyPlan Families::join(qsizetype place, const QSet<PersonId>& people)
{
    const QVector<QString> others = besides(place, people);
    KnownPlan& plan = m_plans[place];
    m_shared = QSet<PersonId>(people).intersect(plan.people);
    for (const PersonId& person : people)
        if (!plan.people.contains(person))
            m_plansOf.insert(person, place);
    plan.people.unite(people);
    return {plan.closed ? Family::ClosedPlan : Family::OpenPlan, plan.plan, plan.number, {}, others, plan.closedAt, plan.closedBecause};
}

/// Plans that begin with these files have no number yet, and are named by nobody.
QVector<QString> Families::besides(std::optional<qsizetype> place, const QSet<PersonId>& people) const
{
    QVector<QString> numbers;
    for (const PersonId& person : people)
        for (const qsizetype other : m_plansOf.values(person))
            if (other != place && !m_plans[other].number.isEmpty() && !numbers.contains(m_plans[other].number))
                numbers.append(m_plans[other].number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

FamilyPlan Families::begin(const QSet<PersonId>& people)
{
    const QVector<QString> others = besides({}, people);
    m_shared.clear();
    add({PlanId::fresh(), {}, false, people});
    return {Family::New, m_plans.last().plan, {}, {}, others};
}

} // namespace tepu
