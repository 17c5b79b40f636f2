// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_hours.h"
#include "core/commands/outcome/record_service.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/services/note_capacity.h"
#include "core/commands/services/note_gap.h"
#include "core/commands/services/spend_flexi_fund.h"
#include "core/commands/site/change_setting.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

RecordService alarm(const AFamily& family, ServiceStatus status)
{
    RecordService service;
    service.plan = family.kowhai;
    service.person = family.mere;
    service.category = ServiceCategory::SafetyAlarmsAndLocks;
    service.status = status;
    return service;
}

SpendFlexiFund fare(const AFamily& family)
{
    SpendFlexiFund fare;
    fare.plan = family.kowhai;
    fare.person = family.mere;
    fare.cents = 12050;
    fare.words = family.words("bus fare to her sister");
    fare.agreedBy = family.words("Tui Marama");
    return fare;
}

LogHours hours(const AFamily& family, int minutes)
{
    LogHours hours;
    hours.plan = family.kowhai;
    hours.person = family.mere;
    hours.workerRole = WorkerRole::Ivs;
    hours.minutes = minutes;
    return hours;
}

} // namespace

TEST_CASE("a service that goes on keeps its steps, its provider and its place", "[services][C72]")
{
    AFamily family;
    RecordService service = alarm(family, ServiceStatus::Referred);
    service.provider = family.words("Women’s Refuge");
    service.place = family.words("Hamilton East");
    service.recordedOn = QDate(2018, 5, 3);
    family.done(service);
    RecordService on = alarm(family, ServiceStatus::SupportReceived);
    on.service = service.service;
    family.done(on);
    CHECK(family.tables().column<QString>("SELECT status FROM service") == QVector<QString>{"support_received"});
    CHECK(family.tables().one<QString>("SELECT provider FROM service") == "Women’s Refuge");
    CHECK(family.tables().column<QDate>("SELECT reached_on FROM service_step ORDER BY reached_on") == QVector<QDate>{QDate(2018, 5, 3), QDate(2018, 5, 10)});
}

TEST_CASE("who gives a service and where is sealed for whom it protects", "[services][keys]")
{
    AFamily family;
    RecordService service = alarm(family, ServiceStatus::Referred);
    service.provider = family.words("Women’s Refuge");
    service.place = family.words("4 Ash Road");
    const Receipt receipt = family.done(service);
    const Statement& fact = receipt.facts.statements().first();
    CHECK(fact.scope == Scope::of(family.mere));
    for (const char* field : {"provider", "place"}) {
        CHECK(fact.safety.contains(QString::fromLatin1(field)));
        CHECK_FALSE(fact.ordinary.contains(QString::fromLatin1(field)));
    }
}

TEST_CASE("taking a step back leaves the step before it", "[services][undo]")
{
    AFamily family;
    const RecordService service = alarm(family, ServiceStatus::Referred);
    family.done(service);
    RecordService on = alarm(family, ServiceStatus::Waitlisted);
    on.service = service.service;
    const Receipt step = family.done(on);
    family.done(StrikeOut{step.stamp.command});
    CHECK(family.tables().one<QString>("SELECT status FROM service") == "referred");
    CHECK(family.tables().column<QString>("SELECT status FROM service_step") == QVector<QString>{"referred"});
}

TEST_CASE("hours are between a minute and a day, on a day that has come, and never blocked by a limit", "[services][R-C4]")
{
    AFamily family;
    for (const int none : {-5, 0, 24 * 60 + 1})
        CHECK(family.refused(hours(family, none)).rule == "R-C4");
    for (const int each : {1, 24 * 60})
        family.done(hours(family, each));
    for (int i = 0; i < 3; ++i)
        family.done(hours(family, 24 * 60)); // far past forty hours
    LogHours later = hours(family, 60);
    later.on = QDate(2018, 5, 11);
    CHECK(family.refused(later).sentence.contains("still to come"));
    LogHours once = hours(family, 60);
    family.done(once);
    CHECK(family.refused(once).sentence.contains("already"));
}

TEST_CASE("money of the fund is a sum, for somebody on the plan, on a day that has come", "[services][C75]")
{
    AFamily family;
    SpendFlexiFund spend = fare(family);
    spend.cents = 0;
    CHECK(family.refused(spend).sentence.contains("more than nothing"));
    spend.cents = 10'000'001;
    CHECK(family.refused(spend).sentence.contains("at most $100,000.00"));
    spend = fare(family);
    spend.on = QDate(2018, 5, 11);
    CHECK(family.refused(spend).sentence.contains("still to come"));
    spend = fare(family);
    spend.person = PersonId::fresh();
    CHECK(family.refused(spend).sentence.contains("not on the plan"));
    const Receipt receipt = family.done(fare(family));
    const Statement& fact = receipt.facts.statements().first();
    CHECK(fact.scope == Scope::of(family.mere));
    CHECK(fact.safety.contains(QStringLiteral("agreed_by")));
}

TEST_CASE("a gap has a kind and a place and names nobody", "[services][R-O4]")
{
    AFamily family;
    NoteGap gap;
    gap.plan = family.kowhai;
    gap.category = ServiceCategory::AlcoholAndDrugSupport;
    gap.place = family.words("Te Kūiti");
    const Receipt receipt = family.done(gap);
    CHECK(receipt.facts.statements().first().scope == Scope::of(family.kowhai));
    CHECK(family.refused(gap).sentence.contains("already"));
    gap.plan = PlanId::fresh();
    gap.gap = GapId::fresh();
    CHECK(family.refused(gap).sentence.contains("no such plan"));
}

TEST_CASE("what a table heard of a provider last stands", "[services][C73]")
{
    AFamily family;
    NoteCapacity heard;
    heard.plan = family.kowhai;
    heard.provider = family.words("Women’s Refuge");
    heard.capacity = Capacity::Full;
    heard.waitDays = 42;
    family.done(heard);
    heard.capacity = Capacity::Open;
    heard.waitDays = std::nullopt;
    family.done(heard);
    CHECK(family.tables().column<QString>("SELECT capacity FROM provider_capacity") == QVector<QString>{"open"});
    heard.waitDays = -1;
    CHECK(family.refused(heard).sentence.contains("days or weeks"));
}

TEST_CASE("a site sets its bands, its minimum and its fund; what makes no sense is refused", "[services][R-C1][R-C2][C75]")
{
    AFamily family;
    family.done(ChangeSetting{"contact_bands", R"(["08:00", "12:00", "17:00"])"});
    family.done(ChangeSetting{"contact_visits", "2"});
    family.done(ChangeSetting{"flexi_fund_cents", "500000"});
    CHECK(family.refused(ChangeSetting{"contact_bands", R"(["12:00", "12:00"])"}).rule == "R-C1");
    CHECK(family.refused(ChangeSetting{"contact_bands", R"(["noon"])"}).rule == "R-C1");
    CHECK(family.refused(ChangeSetting{"contact_calls", "-1"}).sentence.contains("Less than nothing"));
    CHECK(family.refused(ChangeSetting{"flexi_fund_cents", "\"much\""}).sentence.size() > 0);
}
