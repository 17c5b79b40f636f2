// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_names.h"
#include "core/commands/safety/end_order.h"
#include "core/commands/safety/locate_address.h"
#include "core/commands/safety/note_breach.h"
#include "core/commands/safety/note_school.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/safety/serve_order.h"
#include "core/commands/safety/vary_order.h"
#include "core/queries/plan/orders_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

static RegisterOrder pso(const AFamily& family)
{
    RegisterOrder order;
    order.plan = family.kowhai;
    order.type = KindOfOrder::PoliceSafetyOrder;
    order.protectedPerson = family.mere;
    order.respondent = family.james;
    order.issuedAt = family.at("2018-05-10T07:00:00+12:00");
    order.hours = 72;
    return order;
}

static RegisterOrder bail(const AFamily& family)
{
    RegisterOrder order = pso(family);
    order.type = KindOfOrder::Bail;
    order.issuedAt.reset();
    order.hours.reset();
    order.inPlaceFrom = QDate(2018, 5, 10);
    order.until = family.at("2018-05-18T17:00:00+12:00");
    order.address = family.words("5 Secret Lane, Millstream");
    order.conditions = {family.words("not to go within 200 m of 12A Rātā Crescent"), family.words("home by 7 pm")};
    return order;
}

static OrderView the(const AFamily& family, const OrderId& order)
{
    for (const OrderView& view : ordersOf(family.tables(), family.kowhai, family.clock))
        if (view.order == order)
            return view;
    FAIL("is not among the orders");
    return {};
}

TEST_CASE("a PSO is issued, then served, and its end is known to the minute", "[orders][PSO]")
{
    AFamily family;
    RegisterOrder order = pso(family);
    const Receipt receipt = family.done(order);
    CHECK(receipt.facts.statements().first().scope == Scope::of(family.mere));
    CHECK(the(family, order.order).state == OrderState::AwaitsService);
    CHECK_FALSE(the(family, order.order).endsAt);
    family.done(ServeOrder{order.order, family.at("2018-05-10T07:40:30+12:00")});
    CHECK(the(family, order.order).endsAt == family.at("2018-05-13T07:40:00+12:00"));
    CHECK(the(family, order.order).state == OrderState::EndsSoon);
    CHECK(family.refused(ServeOrder{order.order, family.at("2018-05-10T06:59:00+12:00")}).sentence.contains("before it was issued"));
    CHECK(family.refused(ServeOrder{order.order, family.at("2018-05-11T07:00:00+12:00")}).sentence.contains("still to come"));
    CHECK(family.refused(ServeOrder{OrderId::fresh(), {}}).sentence.contains("no such order"));
}

TEST_CASE("an order served said again is corrected", "[orders]")
{
    AFamily family;
    const RegisterOrder order = pso(family);
    family.done(order);
    family.done(ServeOrder{order.order, family.at("2018-05-10T07:40:00+12:00")});
    family.done(ServeOrder{order.order, family.at("2018-05-10T07:20:00+12:00")});
    CHECK(the(family, order.order).endsAt == family.at("2018-05-13T07:20:00+12:00"));
}

TEST_CASE("a PSO needs its issue, its length, and no more than the law of its day", "[orders][PSO]")
{
    AFamily family;
    RegisterOrder order = pso(family);
    order.hours = 121;
    CHECK(family.refused(order).sentence.contains("1 to 5 days"));
    order.hours = 23;
    CHECK(family.refused(order).sentence.contains("1 to 5 days"));
    order.hours.reset();
    CHECK(family.refused(order).sentence.contains("how many hours or days"));
    order.hours = 120;
    order.issuedAt.reset();
    order.inPlaceFrom = QDate(2018, 5, 10);
    CHECK(family.refused(order).sentence.contains("When did Police issue"));
    order.issuedAt = family.at("2018-05-10T07:00:00+12:00");
    family.done(order);
}

TEST_CASE("ten days are too long on 30 June 2019 and right on 1 July", "[orders][PSO]")
{
    AFamily family;
    family.atTable = false;
    family.clock = family.at("2019-07-03T09:00:00+12:00");
    RegisterOrder order = pso(family);
    order.hours = 240;
    order.issuedAt = family.at("2019-06-30T23:59:00+12:00");
    CHECK(family.refused(order).sentence.contains("1 to 5 days"));
    order.issuedAt = family.at("2019-07-01T00:00:00+12:00");
    family.done(order);
    order.order = OrderId::fresh();
    order.hours = 241;
    CHECK(family.refused(order).sentence.contains("1 to 10 days"));
}

TEST_CASE("a PSO may be said to stand until a moment", "[orders][PSO]")
{
    AFamily family;
    RegisterOrder order = pso(family);
    order.hours.reset();
    order.servedAt = order.issuedAt;
    order.until = family.at("2018-05-15T07:01:00+12:00");
    CHECK(family.refused(order).sentence.contains("1 to 5 days"));
    order.until = family.at("2018-05-15T07:00:00+12:00");
    family.done(order);
    CHECK(the(family, order.order).endsAt == order.until);
    CHECK(family.refused(VaryOrder{order.order, family.at("2018-05-15T07:01:00+12:00")}).sentence.contains("1 to 5 days"));
}

TEST_CASE("against somebody under 18 a PSO warns, under 16 it asks why", "[orders][PSO]")
{
    AFamily family;
    RegisterOrder order = pso(family);
    order.respondent = family.tama; // six years old
    CHECK(family.refused(order).sentence.contains("under 16"));
    order.youngBecause = family.words("nobody else could take him in that night");
    family.done(order);
    CHECK(the(family, order.order).warning->contains("section 31"));
    RegisterOrder adults = pso(family);
    family.done(adults);
    CHECK_FALSE(the(family, adults.order).warning);
}

TEST_CASE("an order protects several, all of the plan, none of them the respondent", "[orders]")
{
    AFamily family;
    RegisterOrder order = bail(family);
    order.alsoProtected = {family.hana, family.james};
    CHECK(family.refused(order).sentence.contains("the two are the same"));
    order.alsoProtected = {family.hana, PersonId::fresh()};
    CHECK(family.refused(order).sentence.contains("not on the plan"));
    order.alsoProtected = {family.hana, family.mere};
    family.done(order);
    CHECK(the(family, order.order).protects == QVector<QString>{"Mere", "Hana"});
}

TEST_CASE("bail stands until a moment, with conditions and an address, and is varied", "[orders]")
{
    AFamily family;
    const RegisterOrder order = bail(family);
    family.done(order);
    CHECK(the(family, order.order).stateWords == "ends Fri 18 May 17:00 (8 days left)");
    CHECK(the(family, order.order).conditions.size() == 2);
    CHECK(family.refused(VaryOrder{order.order}).sentence.contains("What changes"));
    VaryOrder vary{order.order};
    vary.until = family.at("2018-05-25T17:00:00+12:00");
    vary.conditions = QVector<Words>{family.words("no contact")};
    vary.address = family.words("7 Ash Road, Millstream");
    family.done(vary);
    const OrderView varied = the(family, order.order);
    CHECK(varied.endsAt == vary.until);
    CHECK(varied.conditions == QVector<QString>{"no contact"});
    CHECK(varied.address == "7 Ash Road, Millstream");
    CHECK(family.refused(VaryOrder{order.order, family.at("2018-05-09T17:00:00+12:00")}).sentence.contains("before it begins"));
    CHECK(family.refused(VaryOrder{order.order, {}, 48}).sentence.contains("Only a Police Safety Order"));
}

TEST_CASE("an address that changes does not keep the coordinates of the one before", "[orders][R-S6]")
{
    AFamily family;
    RegisterOrder order = bail(family);
    order.at = Coordinates{-37.79, 175.28};
    family.done(order);
    VaryOrder vary{order.order};
    vary.address = family.words("7 Ash Road, Millstream");
    family.done(vary);
    CHECK_FALSE(family.tables().one<std::optional<double>>("SELECT latitude FROM court_order").value());
}

TEST_CASE("a protection order that is not served yet says so; only conditions may begin ahead", "[orders]")
{
    AFamily family;
    RegisterOrder order = bail(family);
    order.type = KindOfOrder::ProtectionOrder;
    order.until.reset();
    order.address.reset();
    order.notServed = true;
    family.done(order);
    CHECK(the(family, order.order).state == OrderState::AwaitsService);
    CHECK(the(family, order.order).heldFromRoom);
    family.done(ServeOrder{order.order, {}});
    CHECK(the(family, order.order).state == OrderState::InForce);
    CHECK_FALSE(the(family, order.order).heldFromRoom);
    RegisterOrder ahead = bail(family);
    ahead.inPlaceFrom = QDate(2018, 5, 11);
    ahead.type = KindOfOrder::PropertyOrder;
    CHECK(family.refused(ahead).sentence.contains("still to come"));
    ahead.type = KindOfOrder::Parole;
    family.done(ahead);
    CHECK(the(family, ahead.order).state == OrderState::Ahead);
    CHECK(the(family, ahead.order).stateWords == "from Fri 11 May");
}

TEST_CASE("an order ends once, for a reason, and nothing is done to it then", "[orders]")
{
    AFamily family;
    const RegisterOrder order = bail(family);
    family.done(order);
    CHECK(family.refused(EndOrder{order.order, OrderEnd::Withdrawn, family.at("2018-05-11T09:00:00+12:00"), {}}).sentence.contains("vary the order"));
    family.done(EndOrder{order.order, OrderEnd::Remanded, {}, family.words("he was arrested")});
    CHECK(the(family, order.order).state == OrderState::Ended);
    CHECK(the(family, order.order).stateWords.startsWith("remanded Thu 10 May"));
    CHECK(family.refused(EndOrder{order.order}).sentence.contains("ended"));
    CHECK(family.refused(ServeOrder{order.order, {}}).sentence.contains("ended"));
    CHECK(family.refused(VaryOrder{order.order, family.at("2018-05-25T17:00:00+12:00")}).sentence.contains("ended"));
}

TEST_CASE("a breach is one of an order that bound him then", "[orders][R-R7]")
{
    AFamily family;
    const RegisterOrder order = pso(family);
    family.done(order);
    NoteBreach breach;
    breach.order = order.order;
    breach.words = family.words("he stood at her gate");
    CHECK(family.refused(breach).sentence.contains("was not served then"));
    family.done(ServeOrder{order.order, family.at("2018-05-10T07:40:00+12:00")});
    breach.happenedAt = family.at("2018-05-10T07:39:00+12:00");
    CHECK(family.refused(breach).sentence.contains("was not served then"));
    breach.happenedAt = family.at("2018-05-10T07:40:00+12:00");
    family.done(breach);
    CHECK(family.refused(breach).sentence.contains("already"));
    breach.breach = BreachId::fresh();
    family.clock = family.at("2018-05-14T09:00:00+12:00");
    breach.happenedAt = family.at("2018-05-13T07:40:00+12:00");
    CHECK(family.refused(breach).sentence.contains("stood no more"));
    breach.happenedAt = family.at("2018-05-13T07:39:00+12:00");
    family.done(breach);
    CHECK(the(family, order.order).breaches.size() == 2);
    CHECK(the(family, order.order).breaches.first().words == "he stood at her gate");
}

TEST_CASE("the order of Police that a file told of is written down once, and then stands in its place", "[orders][PSO]")
{
    AFamily family;
    const auto episode = family.tables().one<EpisodeId>("SELECT id FROM episode").value();
    REQUIRE(ordersOf(family.tables(), family.kowhai, family.clock).size() == 1);
    CHECK_FALSE(ordersOf(family.tables(), family.kowhai, family.clock).first().order);
    RegisterOrder order = pso(family);
    order.episode = episode;
    order.servedAt = family.at("2018-05-10T07:30:00+12:00");
    family.done(order);
    const auto orders = ordersOf(family.tables(), family.kowhai, family.clock);
    REQUIRE(orders.size() == 1);
    CHECK(orders.first().order == order.order);
    order.order = OrderId::fresh();
    CHECK(family.refused(order).sentence.contains("in the record already"));
    order.episode = EpisodeId::fresh();
    CHECK(family.refused(order).sentence.contains("no part in that episode"));
}

TEST_CASE("coordinates are of New Zealand, the latitude first", "[orders][R-S6]")
{
    AFamily family;
    NoteSchool school{family.hana, family.words("Waimiro School"), family.words("3 Bell Street, Millstream"), Coordinates{175.28, -37.79}};
    CHECK(family.refused(school).rule == "R-S6");
    school.at = Coordinates{-37.79, 175.28};
    family.done(school);
    LocateAddress home{family.mere, family.words("12A Rātā Crescent, Hamilton East"), {-37.79, 175.28}};
    family.done(home);
    home.address = family.words("some other address");
    CHECK(family.refused(home).sentence.contains("no address of this person"));
    home.person = PersonId::fresh();
    CHECK(family.refused(home).sentence.contains("no such person"));
}

TEST_CASE("where he must live, what he must not do and where a child is by day are sealed with the safety key", "[orders][keys]")
{
    AFamily family;
    const auto isSafe = [](const Receipt& receipt, const char* field) {
        const Statement fact = receipt.facts.statements().first();
        return fact.safety.contains(QLatin1String(field)) && !fact.ordinary.contains(QLatin1String(field));
    };
    RegisterOrder order = bail(family);
    order.at = Coordinates{-37.79, 175.28};
    const Receipt made = family.done(order);
    for (const char* field : {"address", "at", "conditions"})
        CHECK(isSafe(made, field));
    const Receipt school = family.done(NoteSchool{family.hana, family.words("Waimiro School"), family.words("3 Bell Street"), {}});
    CHECK(isSafe(school, "school"));
    CHECK(isSafe(school, "address"));
}

TEST_CASE("an order of the first version is still read", "[orders][versions]")
{
    const OrderId order = OrderId::fresh();
    const PersonId mere = PersonId::fresh();
    Statement old;
    old.kind = QStringLiteral("OrderRegistered");
    old.version = 1;
    old.ordinary = {{QStringLiteral("order"), order.toString()},          {QStringLiteral("plan"), PlanId::fresh().toString()},
                    {QStringLiteral("type"), QStringLiteral("property_order")}, {QStringLiteral("protected"), mere.toString()},
                    {QStringLiteral("respondent"), PersonId::fresh().toString()}, {QStringLiteral("in_place_from"), QStringLiteral("2018-05-01")}};
    const auto fact = Facts::readFact<OrderRegistered>(old);
    REQUIRE(fact);
    CHECK(fact->order == order);
    CHECK(fact->type == KindOfOrder::PropertyOrder);
    CHECK(fact->inPlaceFrom == QDate(2018, 5, 1));
    CHECK_FALSE(fact->awaitsService);
    CHECK_FALSE(fact->until);
    CHECK(fact->conditions.isEmpty());
}
