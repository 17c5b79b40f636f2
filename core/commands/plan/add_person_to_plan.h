// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/person.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Says who else is on a plan, and as what, beside those whom its episodes and releases name; the latest stands.
struct AddPersonToPlan {
    static constexpr auto name = "AddPersonToPlan";
    PlanId plan;
    PersonId person;
    Role role = Role::Witness;

    static constexpr auto fields()
    {
        using C = AddPersonToPlan;
        return Fields{field("plan", &C::plan), field("person", &C::person), field("role", &C::role)};
    }
};

struct PersonAddedToPlan {
    static constexpr auto kind = "PersonAddedToPlan";
    static constexpr int version = 1;
    PlanId plan;
    PersonId person;
    Role role = Role::Witness;
    QString roleReceived; ///< the word in the file: `subject` is read as child_exposed

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("role of %1").arg(person.toString())}}; }
    static constexpr auto fields()
    {
        using F = PersonAddedToPlan;
        return Fields{field("plan", &F::plan), field("person", &F::person), field("role", &F::role),
                      field("role_received", &F::roleReceived)};
    }
};

struct AddingPerson {
    PlanNow plan;
    bool personIsKnown = false;
};

AddingPerson subjectOf(const AddPersonToPlan& command, const Tables& tables);
Result<Facts> decide(const AddPersonToPlan& command, const AddingPerson& now, const Context& context);
void apply(const PersonAddedToPlan& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PersonAddedToPlan& fact);

} // namespace tepu
