// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/who/two_people.h"

namespace tepu {

/// Takes a joining back: they are two again, and everything is on the side on which it was told. Whether they are one is open again.
struct PartPeople {
    static constexpr auto name = "PartPeople";
    PersonId person;
    PersonId other;
    Words because;

    static constexpr auto fields()
    {
        using C = PartPeople;
        return Fields{field("person", &C::person), field("other", &C::other), field("because", &C::because)};
    }
};

struct PeopleParted {
    static constexpr auto kind = "PeopleParted";
    static constexpr int version = 1;
    PersonId person;
    PersonId other;
    Words because;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{TwoPeople{person, other}.inWords(), 1}}; }
    static constexpr auto fields()
    {
        using F = PeopleParted;
        return Fields{field("person", &F::person), field("other", &F::other), safetyField("because", &F::because)};
    }
};

/// What takes these two apart, for a reason.
Facts partedBy(const TwoNow& now, const Words& because);

TwoNow subjectOf(const PartPeople& command, const Tables& tables);
Result<Facts> decide(const PartPeople& command, const TwoNow& now, const Context& context);
void apply(const PeopleParted& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PeopleParted& fact);

} // namespace tepu
