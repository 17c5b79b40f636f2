// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/people/note_names.h"
#include "core/domain/coordinates.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-S6 "the children's schools": where a child is taught or looked after by day. Said again it is another school.
struct NoteSchool {
    static constexpr auto name = "NoteSchool";
    PersonId child;
    Words school;
    std::optional<Words> address = {};
    std::optional<Coordinates> at = {};

    static constexpr auto fields()
    {
        using C = NoteSchool;
        return Fields{field("child", &C::child), field("school", &C::school), field("address", &C::address), field("at", &C::at)};
    }
};

/// R-S1: where a child can be found is the safety key's.
struct SchoolNoted {
    static constexpr auto kind = "SchoolNoted";
    static constexpr int version = 1;
    PersonId child;
    Words school;
    std::optional<Words> address = {};
    std::optional<Coordinates> at = {};

    Scope scope() const { return Scope::of(child); }
    QVector<Change> changes() const { return {{QStringLiteral("school")}}; }
    static constexpr auto fields()
    {
        using F = SchoolNoted;
        return Fields{field("child", &F::child), safetyField("school", &F::school), safetyField("address", &F::address), safetyField("at", &F::at)};
    }
};

NamedPerson subjectOf(const NoteSchool& command, const Tables& tables);
Result<Facts> decide(const NoteSchool& command, const NamedPerson& now, const Context& context);
void apply(const SchoolNoted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const SchoolNoted& fact);

} // namespace tepu
