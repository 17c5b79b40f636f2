// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/family/note_bond.h"
#include "core/commands/plan/add_person_to_plan.h"

namespace tepu {

/// Names somebody of the family whom no file has brought: a brother who lives elsewhere, a grandmother who cares for them
/// (R-K3 "present or not, resident or not"). Named again under the same id the name is put right.
struct NameRelative : Provenance {
    static constexpr auto name = "NameRelative";
    PlanId plan;
    QString givenNames;
    std::optional<QString> familyName = {};
    std::optional<QDate> dateOfBirth = {};
    std::optional<Gender> gender = {};
    bool isChild = false; ///< for whom the date of birth is not known
    std::optional<BondKind> kind = {}; ///< they are the child, sibling, carer … of `of`
    std::optional<PersonId> of = {};
    PersonId person = PersonId::fresh();

    static constexpr auto fields()
    {
        using C = NameRelative;
        return Fields{field("plan", &C::plan),
                      field("given_names", &C::givenNames),
                      field("family_name", &C::familyName),
                      field("date_of_birth", &C::dateOfBirth),
                      field("gender", &C::gender),
                      field("is_child", &C::isChild).orDefault(),
                      field("kind", &C::kind),
                      field("of", &C::of),
                      field("person", &C::person).orDefault()} +
               Provenance::fields();
    }
};

/// Somebody as the table named them. It stays: whatever is said of a person rests on it; a wrong name is named again.
struct RelativeNamed {
    static constexpr auto kind = "RelativeNamed";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    PersonId person;
    QString familyName;
    QString givenNames;
    std::optional<QDate> dateOfBirth = {};
    Gender gender = Gender::Unknown;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("name")}}; }
    static constexpr auto fields()
    {
        using F = RelativeNamed;
        return Fields{field("person", &F::person), field("family_name", &F::familyName), field("given_names", &F::givenNames),
                      field("date_of_birth", &F::dateOfBirth), field("gender", &F::gender)};
    }
};

/// The plan, the one whom the new person belongs to, and what is known of the person's id.
struct RelativeNow {
    FamilyNow family;
    bool isKnown = false;
    bool isOnPlan = false;
    bool isMentioned = false; ///< a file brought them
};

RelativeNow subjectOf(const NameRelative& command, const Tables& tables);
Result<Facts> decide(const NameRelative& command, const RelativeNow& now, const Context& context);
void apply(const RelativeNamed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const RelativeNamed& fact);

} // namespace tepu
