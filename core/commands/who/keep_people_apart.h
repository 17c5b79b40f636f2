// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/who/part_people.h"

namespace tepu {

/// Says that two who look like one are two, for ever: they are never offered again. If they were joined they are parted.
struct KeepPeopleApart {
    static constexpr auto name = "KeepPeopleApart";
    PersonId person;
    PersonId other;
    std::optional<Words> because; ///< wanted where they were joined

    static constexpr auto fields()
    {
        using C = KeepPeopleApart;
        return Fields{field("person", &C::person), field("other", &C::other), field("because", &C::because)};
    }
};

struct PeopleKeptApart {
    static constexpr auto kind = "PeopleKeptApart";
    static constexpr int version = 1;
    PersonId person;
    PersonId other;
    std::optional<Words> because;

    Scope scope() const { return Scope::of(person); }
    /// Of a joining and a keeping apart that had not seen each other the keeping apart stands: nobody reads of another.
    QVector<Change> changes() const { return {{TwoPeople{person, other}.inWords(), 1}}; }
    static constexpr auto fields()
    {
        using F = PeopleKeptApart;
        return Fields{field("person", &F::person), field("other", &F::other), safetyField("because", &F::because)};
    }
};

TwoNow subjectOf(const KeepPeopleApart& command, const Tables& tables);
Result<Facts> decide(const KeepPeopleApart& command, const TwoNow& now, const Context& context);
void apply(const PeopleKeptApart& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PeopleKeptApart& fact);

} // namespace tepu
