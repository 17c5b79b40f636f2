// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact/contact_of.h"
#include "core/queries/people/person.h"
#include "core/queries/people/safe_to_carry.h"
#include "core/queries/query_book.h"
#include "core/queries/services/flexi_fund.h"
#include "core/queries/services/provider_waits.h"
#include "core/queries/services/service_gaps.h"
#include "core/queries/services/services_of.h"

namespace tepu {

namespace {

struct OfPerson {
    PersonId person;
    std::optional<PlanId> plan; ///< none: the one on which they stood last
    static constexpr auto fields() { return Fields{field("person", &OfPerson::person), field("plan", &OfPerson::plan)}; }
};

struct PeopleOfPlan {
    PlanId plan;
    static constexpr auto fields() { return Fields{field("plan", &PeopleOfPlan::plan)}; }
};

} // namespace

/// What was tried and given, of the people of a plan and over all plans.
static void addGivenQueries(QueryBook& book)
{
    book.add<PeopleOfPlan, PersonContact>(
        "contactOf", [](const Tables& tables, const PeopleOfPlan& of, Instant now) { return contactOf(tables, of.plan, now); });
    book.add<PeopleOfPlan, PersonService>(
        "servicesOf", [](const Tables& tables, const PeopleOfPlan& of, Instant now) { return servicesOf(tables, of.plan, dateAt(now)); });
    book.add<PeopleOfPlan, SpendingRow>(
        "spendingOn", [](const Tables& tables, const PeopleOfPlan& of, Instant now) { return spendingOn(tables, of.plan, dateAt(now)); });
    book.add<NoParameters, ProviderWait>(
        "providerWaits", [](const Tables& tables, const NoParameters&, Instant now) { return providerWaits(tables, dateAt(now)); });
    book.add<NoParameters, ServiceGapRow>("serviceGaps",
                                          [](const Tables& tables, const NoParameters&, Instant) { return serviceGaps(tables); });
    book.add<NoParameters, FlexiFund>(
        "flexiFund", [](const Tables& tables, const NoParameters&, Instant now) { return flexiFund(tables, dateAt(now)); });
}

void addPeopleQueries(QueryBook& book)
{
    book.add<OfPerson, Person>("person", [](const Tables& tables, const OfPerson& of, Instant now) {
        const auto plan = of.plan ? of.plan : latestPlanOf(tables, of.person);
        return plan ? person(tables, *plan, of.person, now) : std::optional<Person>();
    });
    book.add<OfPerson, CarryCard>("safeToCarry", [](const Tables& tables, const OfPerson& of, Instant now) {
        const auto plan = of.plan ? of.plan : latestPlanOf(tables, of.person);
        return plan ? safeToCarry(tables, *plan, of.person, now) : std::optional<CarryCard>();
    });
    addGivenQueries(book);
}

} // namespace tepu
