// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/joined_plans.h"

#include "core/commands/plan/part_plans.h"
#include "core/tables/schema.h"

namespace tepu {

namespace {

struct PlanInto {
    PlanId plan;
    PlanId into;
    static constexpr auto fields() { return Fields{field("plan", &PlanInto::plan), field("into", &PlanInto::into)}; }
};

/// What a plan itself is, and what was said of the record as it was then.
bool isOfItself(const QString& kind)
{
    static const QSet<QString> kinds{QStringLiteral("PlanStarted"),  QStringLiteral("PlanClosed"),  QStringLiteral("PlanReopened"),
                                     QStringLiteral("ReferenceHeld"), QStringLiteral("PackGiven"),  QStringLiteral("CommandStruckOut"),
                                     QStringLiteral("Settled"),       QLatin1String(PlansJoined::kind), QLatin1String(PlansParted::kind)};
    return kinds.contains(kind);
}

} // namespace

JoinedPlans::JoinedPlans(const Tables& tables)
{
    for (const PlanInto& row : tables.ask<PlanInto>(QStringLiteral("SELECT plan, into_plan FROM plan_joined")))
        m_into.insert(Scope::of(row.plan), Scope::of(row.into));
}

void JoinedPlans::note(const QVector<Statement>& facts, const QSet<CommandId>& struck, Told told)
{
    if (told == Told::All)
        for (const Statement& fact : facts)
            m_into.removeIf([&](QHash<Scope, Scope>::iterator each) { return each.value() == fact.scope; });
    for (const Statement& fact : facts) {
        if (struck.contains(fact.stamp.command))
            continue;
        if (fact.kind == QLatin1String(PlansJoined::kind))
            if (const auto joined = Facts::readFact<PlansJoined>(fact))
                m_into.insert(Scope::of(joined->plan), Scope::of(joined->into));
        if (fact.kind == QLatin1String(PlansParted::kind))
            if (const auto parted = Facts::readFact<PlansParted>(fact))
                if (m_into.value(Scope::of(parted->plan)) == Scope::of(parted->into))
                    m_into.remove(Scope::of(parted->plan));
    }
}

/// Two seats may each have joined one plan with the other, and built a ring: the first known of it stands for all.
Scope JoinedPlans::last(Scope scope) const
{
    QVector<Scope> passed{scope};
    for (auto next = m_into.constFind(scope); next != m_into.constEnd(); next = m_into.constFind(scope)) {
        scope = *next;
        if (const auto ring = passed.indexOf(scope); ring >= 0)
            return *std::min_element(passed.cbegin() + ring, passed.cend());
        passed.append(scope);
    }
    return scope;
}

Statement JoinedPlans::standing(Statement fact) const
{
    if (m_into.isEmpty() || isOfItself(fact.kind))
        return fact;
    for (QCborMap* half : {&fact.ordinary, &fact.safety}) {
        const QCborMap told = *half;
        for (const auto each : told) {
            const auto id = each.second.isString() ? Uuid::fromString(each.second.toString()) : std::nullopt;
            if (id && m_into.contains(Scope{*id}))
                half->insert(each.first, last(Scope{*id}).id.toString());
        }
    }
    return fact;
}

bool JoinedPlans::isOver(const Statement& fact) const
{
    if (fact.kind != QLatin1String(PlansJoined::kind))
        return false;
    const auto joined = Facts::readFact<PlansJoined>(fact);
    return joined && m_into.value(Scope::of(joined->plan)) != Scope::of(joined->into);
}

QVector<Scope> JoinedPlans::together(const Scope& scope) const
{
    const Scope one = last(scope);
    QVector<Scope> all{one};
    for (auto each = m_into.cbegin(); each != m_into.cend(); ++each)
        for (const Scope& plan : {each.key(), each.value()})
            if (last(plan) == one && !all.contains(plan))
                all.append(plan);
    std::sort(all.begin(), all.end(), [](const Scope& a, const Scope& b) { return a.id < b.id; });
    return all;
}

QSet<Scope> JoinedPlans::differing(const JoinedPlans& other) const
{
    QSet<Scope> scopes;
    for (const auto* one : {this, &other})
        for (auto each = one->m_into.cbegin(); each != one->m_into.cend(); ++each)
            if (last(each.key()) != other.last(each.key()))
                scopes.unite({each.key(), last(each.key()), other.last(each.key())});
    return scopes;
}

/// The tables say by the names of their columns what in them is a plan.
QSet<Scope> scopesNaming(const Tables& tables, const Scope& plan)
{
    static const QSet<QString> planColumns{QStringLiteral("plan"), QStringLiteral("of_thing"), QStringLiteral("moved_to")};
    QSet<Scope> scopes;
    for (const QString& table : tableNames())
        for (const QString& column : tables.column<QString>(QStringLiteral("SELECT name FROM pragma_table_info(?)"), values(table)))
            if (planColumns.contains(column))
                for (const QString& scope : tables.column<QString>(QStringLiteral("SELECT DISTINCT scope FROM %1 WHERE %2 = ?").arg(table, column),
                                                                   values(plan.id.toString())))
                    scopes.insert(Scope{Uuid::fromString(scope).value_or(Uuid())});
    return scopes;
}

} // namespace tepu
