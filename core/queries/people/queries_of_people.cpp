// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/person.h"
#include "core/queries/query_book.h"

namespace tepu {

namespace {

struct OfPerson {
    PersonId person;
    std::optional<PlanId> plan; ///< none: the one on which they stood last
    static constexpr auto fields() { return Fields{field("person", &OfPerson::person), field("plan", &OfPerson::plan)}; }
};

} // namespace

void addPeopleQueries(QueryBook& book)
{
    book.add<OfPerson, Person>("person", [](const Tables& tables, const OfPerson& of, Instant now) {
        const auto plan = of.plan ? of.plan : latestPlanOf(tables, of.person);
        return plan ? person(tables, *plan, of.person, now) : std::optional<Person>();
    });
}

} // namespace tepu
