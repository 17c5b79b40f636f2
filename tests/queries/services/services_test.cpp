// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/outcome/record_service.h"
#include "core/commands/services/note_capacity.h"
#include "core/commands/services/note_gap.h"
#include "core/commands/services/spend_flexi_fund.h"
#include "core/commands/site/change_setting.h"
#include "core/queries/services/flexi_fund.h"
#include "core/queries/services/provider_waits.h"
#include "core/queries/services/service_gaps.h"
#include "core/queries/services/services_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

const QDate thursday(2018, 5, 10);

RecordService counselling(const AFamily& family, const PersonId& person, ServiceStatus status, QDate on, const char* provider)
{
    RecordService service;
    service.plan = family.kowhai;
    service.person = person;
    service.category = ServiceCategory::Counselling;
    service.status = status;
    service.recordedOn = on;
    service.provider = family.words(provider);
    service.place = family.words("Hamilton");
    return service;
}

} // namespace

TEST_CASE("a person’s services say how long they wait", "[services][C72]")
{
    AFamily family;
    family.done(counselling(family, family.mere, ServiceStatus::Referred, thursday.addDays(-12), "Women’s Refuge"));
    const auto services = servicesOf(family.tables(), family.kowhai, thursday);
    REQUIRE(services.size() == 1);
    CHECK(services[0].called == "Mere");
    CHECK(services[0].waitWords == "waiting 12 days");
    CHECK(services[0].isWaiting);
}

TEST_CASE("a provider’s waiting times are counted over all people, however its name was written", "[services][C73]")
{
    AFamily family;
    family.done(counselling(family, family.mere, ServiceStatus::Referred, thursday.addDays(-12), "Women’s Refuge"));
    RecordService his = counselling(family, family.james, ServiceStatus::Waitlisted, thursday.addDays(-30), "womens refuge");
    family.done(his);
    his.status = ServiceStatus::SupportReceived;
    his.recordedOn = thursday.addDays(-9);
    family.done(his);
    NoteCapacity heard;
    heard.plan = family.kowhai;
    heard.provider = family.words("Womens Refuge");
    heard.category = ServiceCategory::Counselling;
    heard.place = family.words("hamilton");
    heard.capacity = Capacity::WaitingList;
    heard.waitDays = 28;
    family.done(heard);
    const auto waits = providerWaits(family.tables(), thursday);
    REQUIRE(waits.size() == 1);
    CHECK(waits[0].waiting == 1);
    CHECK(waits[0].received == 1);
    CHECK(waits[0].longestWaitDays == 12);
    CHECK(waits[0].middleWaitDays == 21);
    CHECK(waits[0].capacity == Capacity::WaitingList);
    CHECK(waits[0].toldWaitDays == 28);
}

TEST_CASE("gaps are counted by kind and place", "[services][R-O4]")
{
    AFamily family;
    for (const char* place : {"Te Kūiti", "te kuiti", "Hamilton"}) {
        NoteGap gap;
        gap.plan = family.kowhai;
        gap.category = ServiceCategory::AlcoholAndDrugSupport;
        gap.place = family.words(place);
        family.done(gap);
    }
    const auto gaps = serviceGaps(family.tables());
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].times == 2);
    CHECK(gaps[0].plans == 1);
}

TEST_CASE("the fund is counted from the first of July against its budget: the day before, on it and after", "[services][C75]")
{
    AFamily family;
    SpendFlexiFund fare;
    fare.plan = family.kowhai;
    fare.person = family.mere;
    fare.cents = 12050;
    fare.words = family.words("bus fare");
    fare.agreedBy = family.words("Tui Marama");
    for (const QDate& day : {QDate(2017, 6, 30), QDate(2017, 7, 1), QDate(2017, 7, 2)}) {
        fare.spending = SpendingId::fresh();
        fare.on = day;
        family.done(fare);
    }
    CHECK(flexiFund(family.tables(), thursday).spentCents == 24100);
    CHECK(flexiFund(family.tables(), thursday).words == "$241.00");
    family.done(ChangeSetting{"flexi_fund_cents", "24100"});
    CHECK_FALSE(flexiFund(family.tables(), thursday).isOver);
    family.done(ChangeSetting{"flexi_fund_cents", "24099"});
    CHECK(flexiFund(family.tables(), thursday).isOver);
    CHECK(spendingOn(family.tables(), family.kowhai, thursday).size() == 3);
}
