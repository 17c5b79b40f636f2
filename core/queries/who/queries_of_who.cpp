// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/plan_side.h"
#include "core/queries/query_book.h"
#include "core/queries/who/compared.h"
#include "core/queries/who/doubtful.h"
#include "core/queries/who/plans_beside.h"

namespace tepu {

namespace {

struct OfSomebody {
    PersonId person;
    static constexpr auto fields() { return Fields{field("person", &OfSomebody::person)}; }
};

struct OfTwo {
    PersonId person;
    PersonId other;
    static constexpr auto fields() { return Fields{field("person", &OfTwo::person), field("other", &OfTwo::other)}; }
};

struct OfOnePlan {
    PlanId plan;
    static constexpr auto fields() { return Fields{field("plan", &OfOnePlan::plan)}; }
};

} // namespace

void addWhoQueries(QueryBook& book)
{
    using Nothing = NoParameters;
    book.add<Nothing, DoubtfulRow>("doubtful", [](const Tables& tables, const Nothing&, Instant) { return doubtful(tables); });
    book.add<Nothing, JoinedRow>("joinedPeople", [](const Tables& tables, const Nothing&, Instant) { return joinedPeople(tables); });
    book.add<Nothing, JoinedRow>("keptApart", [](const Tables& tables, const Nothing&, Instant) { return keptApart(tables); });
    book.add<OfTwo, ComparedRow>("sideBySide", [](const Tables& tables, const OfTwo& asked, Instant) {
        return compared(personSide(tables, asked.person), personSide(tables, asked.other));
    });
    book.add<Nothing, PlansBesideRow>("plansSharingSomebody", [](const Tables& tables, const Nothing&, Instant) { return plansSharingSomebody(tables); });
    book.add<Nothing, PlansBesideRow>("joinedPlans", [](const Tables& tables, const Nothing&, Instant) { return joinedPlans(tables); });
    book.add<OfOnePlan, PlanSide>("planSide", [](const Tables& tables, const OfOnePlan& asked, Instant now) { return planSide(tables, asked.plan, now); });
    book.add<OfSomebody, PersonSide>("personSide", [](const Tables& tables, const OfSomebody& asked, Instant) { return personSide(tables, asked.person); });
}

} // namespace tepu
