// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/people/subjects.h"
#include "core/domain/flag.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Marks something of a person (001 Table 12), or takes the mark away.
struct NotePersonFlag : Testimony {
    static constexpr auto name = "NotePersonFlag";
    PersonId person;
    PersonFlag flag = {};
    bool stands = true;
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = NotePersonFlag;
        return Fields{field("person", &C::person), field("flag", &C::flag), field("stands", &C::stands).orDefault(),
                      field("words", &C::words)} +
               Testimony::fields();
    }
};

struct PersonFlagNoted : Testimony {
    static constexpr auto kind = "PersonFlagNoted";
    static constexpr int version = 1;
    PersonId person;
    PersonFlag flag = {};
    bool stands = true;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("flag %1").arg(code(flag)), stands}}; }
    static constexpr auto fields()
    {
        using F = PersonFlagNoted;
        return Fields{field("person", &F::person), field("flag", &F::flag), field("stands", &F::stands),
                      safetyField("words", &F::words)} +
               Testimony::fields();
    }
};

StandsUnder subjectOf(const NotePersonFlag& command, const Tables& tables);
Result<Facts> decide(const NotePersonFlag& command, const StandsUnder& now, const Context& context);
void apply(const PersonFlagNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PersonFlagNoted& fact);

} // namespace tepu
