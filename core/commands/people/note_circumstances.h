// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/people/note_names.h"
#include "core/domain/circumstances.h"
#include "core/domain/testimony.h"

namespace tepu {

/// Writes down what somebody lives on, and where Corrections have them; the latest stands.
struct NoteCircumstances : Testimony {
    static constexpr auto name = "NoteCircumstances";
    PersonId person;
    std::optional<IncomeSource> incomeSource = {};
    std::optional<CorrectionsStatus> correctionsStatus = {};

    static constexpr auto fields()
    {
        using C = NoteCircumstances;
        return Fields{field("person", &C::person), field("income_source", &C::incomeSource),
                      field("corrections_status", &C::correctionsStatus)} +
               Testimony::fields();
    }
};

struct CircumstancesNoted : Testimony {
    static constexpr auto kind = "CircumstancesNoted";
    static constexpr int version = 1;
    PersonId person;
    std::optional<IncomeSource> incomeSource = {};
    std::optional<CorrectionsStatus> correctionsStatus = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("circumstances")}}; }
    static constexpr auto fields()
    {
        using F = CircumstancesNoted;
        return Fields{field("person", &F::person), field("income_source", &F::incomeSource),
                      field("corrections_status", &F::correctionsStatus)} +
               Testimony::fields();
    }
};

NamedPerson subjectOf(const NoteCircumstances& command, const Tables& tables);
Result<Facts> decide(const NoteCircumstances& command, const NamedPerson& now, const Context& context);
void apply(const CircumstancesNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CircumstancesNoted& fact);

} // namespace tepu
