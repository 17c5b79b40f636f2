// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orders/order_state.h"

#include "tests/support/test.h"

using namespace tepu;

static Instant at(const char* local)
{
    return parseInstant(QString::fromLatin1(local)).value();
}

static constexpr auto week = std::chrono::hours(7 * 24);

static OrderTimes pso()
{
    OrderTimes order;
    order.kind = KindOfOrder::PoliceSafetyOrder;
    order.from = QDate(2018, 5, 9);
    order.issuedAt = at("2018-05-09T09:00:00+12:00");
    order.length = 72h;
    order.awaitsService = true;
    return order;
}

static OrderTimes bailUntil(const char* until)
{
    OrderTimes order;
    order.kind = KindOfOrder::Bail;
    order.from = QDate(2018, 5, 1);
    order.until = at(until);
    return order;
}

TEST_CASE("issued and not served is a state, until it would have run out", "[rules][orders][PSO]")
{
    const Instant runsOut = at("2018-05-12T09:00:00+12:00");
    CHECK(orderState(pso(), runsOut - 1min, week) == OrderState::AwaitsService);
    CHECK(orderState(pso(), runsOut, week) == OrderState::NeverServed);
    CHECK(orderState(pso(), runsOut + 1min, week) == OrderState::NeverServed);
    CHECK_FALSE(endOf(pso()));
}

TEST_CASE("a served order of Police ends in its minute", "[rules][orders][PSO]")
{
    OrderTimes order = pso();
    order.awaitsService = false;
    order.servedAt = at("2018-05-09T09:10:30+12:00");
    const Instant end = at("2018-05-12T09:10:00+12:00");
    CHECK(endOf(order) == end);
    CHECK(orderState(order, end - 1min, week) == OrderState::EndsSoon);
    CHECK(orderState(order, end, week) == OrderState::RanOut);
    CHECK(orderState(order, end + 1min, week) == OrderState::RanOut);
}

TEST_CASE("an order announces its end so long before", "[rules][orders]")
{
    const OrderTimes bail = bailUntil("2018-05-25T17:00:00+12:00");
    const Instant announces = at("2018-05-18T17:00:00+12:00");
    CHECK(orderState(bail, announces - 1min, week) == OrderState::InForce);
    CHECK(orderState(bail, announces, week) == OrderState::EndsSoon);
    CHECK(orderState(bail, announces + 1min, week) == OrderState::EndsSoon);
    CHECK(orderState(bail, at("2018-05-25T16:59:00+12:00"), week) == OrderState::EndsSoon);
    CHECK(orderState(bail, at("2018-05-25T17:00:00+12:00"), week) == OrderState::RanOut);
}

TEST_CASE("an order without an end stands until it is ended", "[rules][orders]")
{
    OrderTimes order;
    order.from = QDate(2011, 2, 3);
    CHECK(orderState(order, at("2018-05-10T10:00:00+12:00"), week) == OrderState::InForce);
    order.endedAt = at("2018-05-10T10:00:00+12:00");
    CHECK(orderState(order, at("2018-05-10T09:59:00+12:00"), week) == OrderState::InForce);
    CHECK(orderState(order, at("2018-05-10T10:00:00+12:00"), week) == OrderState::Ended);
    CHECK(orderState(order, at("2018-05-10T10:01:00+12:00"), week) == OrderState::Ended);
}

TEST_CASE("conditions of a release are ahead until its day", "[rules][orders][R-P2]")
{
    OrderTimes parole;
    parole.kind = KindOfOrder::Parole;
    parole.from = QDate(2018, 5, 18);
    CHECK(orderState(parole, at("2018-05-17T23:59:00+12:00"), week) == OrderState::Ahead);
    CHECK(orderState(parole, at("2018-05-18T00:00:00+12:00"), week) == OrderState::InForce);
}

TEST_CASE("what is ahead, awaits service or ends soon stands; what ran out, ended or was never served does not", "[rules][orders]")
{
    for (const OrderState state : {OrderState::AwaitsService, OrderState::Ahead, OrderState::InForce, OrderState::EndsSoon})
        CHECK(stands(state));
    for (const OrderState state : {OrderState::RanOut, OrderState::NeverServed, OrderState::Ended})
        CHECK_FALSE(stands(state));
}
