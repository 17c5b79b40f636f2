// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/intake/intake_plan.h"

namespace tepu {

/// Finds the plan that people coming in belong to, and begins one where there is none.
class Families {
public:
    explicit Families(const QVector<KnownPlan>& plans);

    /// R-M12 "One family is heard once": the plan that shares two of these people, an open one first. One shared person
    /// is not enough: a new partner of an ex must not learn of the other family.
    FamilyPlan of(const QSet<PersonId>& people);
    /// A release that names no victim comes to the only open plan of the person, if there is just one.
    FamilyPlan ofOne(const PersonId& person);
    /// Everybody who stands on a plan with one of these.
    QSet<PersonId> around(const QSet<PersonId>& people) const;
    /// Who of these was on a plan before they came to it.
    QSet<PersonId> sharedLast() const { return m_shared; }

private:
    void add(const KnownPlan& plan);
    FamilyPlan join(qsizetype place, const QSet<PersonId>& people);
    FamilyPlan begin(const QSet<PersonId>& people);
    QVector<QString> besides(std::optional<qsizetype> place, const QSet<PersonId>& people) const;

    QVector<KnownPlan> m_plans;
    QMultiHash<PersonId, qsizetype> m_plansOf; ///< places in m_plans
    QSet<PersonId> m_shared;
};

} // namespace tepu
