// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/who/two_people.h"

namespace tepu {

/// Says that two people of the record are one. Everything stays under whom it was told of, so that it can be parted again.
struct JoinPeople {
    static constexpr auto name = "JoinPeople";
    PersonId person;
    PersonId other;
    std::optional<Words> because; ///< wanted where they were kept apart

    static constexpr auto fields()
    {
        using C = JoinPeople;
        return Fields{field("person", &C::person), field("other", &C::other), field("because", &C::because)};
    }
};

struct PeopleJoined {
    static constexpr auto kind = "PeopleJoined";
    static constexpr int version = 1;
    PersonId person; ///< who became known later
    PersonId other;
    std::optional<Words> because;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{TwoPeople{person, other}.inWords()}}; }
    static constexpr auto fields()
    {
        using F = PeopleJoined;
        return Fields{field("person", &F::person), field("other", &F::other), safetyField("because", &F::because)};
    }
};

TwoNow subjectOf(const JoinPeople& command, const Tables& tables);
Result<Facts> decide(const JoinPeople& command, const TwoNow& now, const Context& context);
void apply(const PeopleJoined& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const PeopleJoined& fact);

} // namespace tepu
