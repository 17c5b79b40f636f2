// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/outcome.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-O1 "relationship status as each party sees it"; the latest stands.
struct NoteRelationship : Provenance {
    static constexpr auto name = "NoteRelationship";
    PlanId plan;
    PersonId person;
    RelationshipNow status = RelationshipNow::Unknown;
    std::optional<QDate> asAt;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NoteRelationship;
        return Fields{field("plan", &C::plan), field("person", &C::person), field("status", &C::status),
                      field("as_at", &C::asAt), field("words", &C::words)} +
               Provenance::fields();
    }
};

/// What one party says of the relationship, sealed for that party.
struct RelationshipNoted : Provenance {
    static constexpr auto kind = "RelationshipNoted";
    static constexpr int version = 1;
    PlanId plan;
    PersonId person;
    RelationshipNow status = RelationshipNow::Unknown;
    QDate asAt;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("relationship in %1").arg(plan.toString())}}; }
    static constexpr auto fields()
    {
        using F = RelationshipNoted;
        return Fields{field("plan", &F::plan), field("person", &F::person), field("status", &F::status),
                      field("as_at", &F::asAt), safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

PersonOnPlan subjectOf(const NoteRelationship& command, const Tables& tables);
Result<Facts> decide(const NoteRelationship& command, const PersonOnPlan& now, const Context& context);
void apply(const RelationshipNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const RelationshipNoted& fact);

} // namespace tepu
