// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/recounted.h"
#include "core/commands/intake/take_in.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/record/found_record.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

template <Fact F>
Statement told(const F& fact, UserId actor = UserId::fresh())
{
    Statement statement = Facts(fact).statements().first();
    statement.stamp = {CommandId::fresh(), actor, *parseInstant(QStringLiteral("2017-02-03T10:00:00+13:00")), {}};
    return statement;
}

PlanStarted karaka()
{
    return {PlanId::fresh(), QStringLiteral("W17-0004"), QStringLiteral("Karaka"), Location::WaikatoCity};
}

} // namespace

TEST_CASE("what is told keeps the stamp of its own day, and the journal says who took it in and when", "[record][take-in]")
{
    ARecord record;
    const Statement fact = told(karaka());
    const Context now = record.at("09:00");
    const auto receipt = record->perform(TakeIn{{}, {fact}}, now);
    REQUIRE(receipt);
    record.reopen();
    const auto all = record->journal().statements();
    REQUIRE(all);
    const Statement& held = all->last();
    CHECK(held.stamp.command == fact.stamp.command);
    CHECK(held.stamp.actor == fact.stamp.actor);
    CHECK(held.stamp.at == fact.stamp.at);
    REQUIRE(held.takenIn);
    CHECK(held.takenIn->actor == now.actor);
    CHECK(held.takenIn->at == now.at);
    CHECK(held.takenIn->command == receipt->stamp.command);
    CHECK_FALSE(all->first().takenIn);
    CHECK(dateAt(record->tables().one<Instant>("SELECT started_at FROM plan").value()) == QDate(2017, 2, 3));
    CHECK(record->verify().damages.isEmpty());
}

TEST_CASE("nobody is told from outside who may use the record, or what its site has set", "[record][take-in][keys]")
{
    ARecord record;
    const RecordId own = record->journal().record();
    const auto refused = [&](const Statement& fact) { return !record->perform(TakeIn{{}, {fact}}, record.at("09:00")); };
    CHECK(refused(told(UserAdmitted{own, UserId::fresh(), QStringLiteral("Somebody"), QStringLiteral("key"), false})));
    CHECK(refused(told(SettingChanged{RecordId::fresh(), {QStringLiteral("case_minutes"), QStringLiteral("1")}})));
    CHECK(refused(told(UserKnown{own, UserId::fresh(), QStringLiteral("Somebody")})));
    CHECK(refused(told(ReferenceHeld{own.uuid(), own.uuid(), QStringLiteral("x")}))); // in the scope of the record
    CHECK_FALSE(refused(told(karaka())));
}

TEST_CASE("nothing to take in is nothing done", "[record][take-in]")
{
    ARecord record;
    const auto done = record->perform(TakeIn{}, record.at("09:00"));
    REQUIRE_FALSE(done);
    CHECK(done.error().sentence.contains("Nothing in this folder is new"));
}
