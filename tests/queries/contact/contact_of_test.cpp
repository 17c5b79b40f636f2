// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact/contact_of.h"
#include "core/commands/contact/log_contact.h"
#include "core/commands/contact/log_hours.h"
#include "core/commands/outcome/note_relationship.h"
#include "core/commands/outcome/record_engagement.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/note_known_by.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/plan/change_risk.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

PersonContact of(const AFamily& family, const PersonId& person)
{
    for (const PersonContact& each : contactOf(family.tables(), family.kowhai, family.clock))
        if (each.person == person)
            return each;
    FAIL("that person is not there");
    return {};
}

void logged(AFamily& family, const char* local, ContactResult result = ContactResult::NoAnswer, ContactMethod method = ContactMethod::Phone)
{
    LogContact call;
    call.plan = family.kowhai;
    call.person = family.mere;
    call.attemptedAt = AFamily::at(local);
    call.method = method;
    call.workerRole = WorkerRole::Ivs;
    call.result = result;
    family.done(call);
}

HoldContact hold(const AFamily& family)
{
    HoldContact hold;
    hold.person = family.mere;
    hold.words = family.words("he reads her phone");
    return hold;
}

} // namespace

TEST_CASE("the meter of a person counts what was tried since the episode, at safe times", "[contact][R-C2]")
{
    AFamily family;
    CHECK(of(family, family.mere).meterWords == "0 of 1 call · 0 of 1 visit");
    logged(family, "2018-05-10T08:10:00+12:00");
    CHECK(of(family, family.mere).calls == 1);
    NoteSafeWay way;
    way.person = family.mere;
    way.when = family.words("after 1200");
    family.done(way);
    CHECK(of(family, family.mere).calls == 0);
    CHECK_FALSE(of(family, family.mere).attempts.first().isCounted);
}

TEST_CASE("a hold stops the meter and shows as held; contact stops it for good", "[contact][R-C1][R-C6]")
{
    AFamily family;
    family.done(hold(family));
    CHECK(of(family, family.mere).state == MeterState::Held);
    CHECK(of(family, family.james).state == MeterState::Trying);
    logged(family, "2018-05-10T08:10:00+12:00", ContactResult::ContactMade);
    CHECK(of(family, family.mere).state == MeterState::Reached);
}

TEST_CASE("children are not rung, unless somebody tried", "[contact][R-C1]")
{
    AFamily family;
    for (const PersonContact& each : contactOf(family.tables(), family.kowhai, family.clock))
        CHECK((each.person == family.mere || each.person == family.james));
}

TEST_CASE("several agencies within seven days are shown, who knows her well after the initial contact", "[contact][R-C8]")
{
    AFamily family;
    family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(of(family, family.mere).crowding.isEmpty());
    for (const char* agency : {"police", "health"}) {
        AllocateTask task = family.contact(agency, {family.mere});
        task.initialContact = false;
        task.due = family.clock + 48h;
        family.allocated(task);
    }
    NoteKnownBy known;
    known.person = family.mere;
    known.agency = "health";
    known.acquaintance = Acquaintance::GoodRelationship;
    family.done(known);
    const auto crowd = of(family, family.mere).crowding;
    REQUIRE(crowd.size() == 3);
    CHECK(crowd[0].agency == "womens_refuge");
    CHECK(crowd[1].agency == "health");
    CHECK(of(family, family.james).crowding.isEmpty());
}

TEST_CASE("a task that names nobody comes to everybody of the family", "[contact][R-C8]")
{
    AFamily family;
    family.allocated(family.contact("womens_refuge", {family.mere}));
    AllocateTask all = family.contact("oranga_tamariki", {});
    all.initialContact = false;
    all.due = family.clock + 48h;
    family.allocated(all);
    CHECK(of(family, family.mere).crowding.size() == 2);
}

TEST_CASE("a six-week call is proposed at Medium without uptake, and a resumed relationship holds it", "[contact][R-C3]")
{
    AFamily family;
    ChangeRisk medium;
    medium.plan = family.kowhai;
    medium.to = RiskLevel::Medium;
    medium.because = {RiskReason::CircumstancesUnchanged};
    family.done(medium);
    logged(family, "2018-05-10T08:11:00+12:00", ContactResult::ContactMade);
    CHECK_FALSE(of(family, family.mere).followUpOn);
    RecordEngagement engagement;
    engagement.plan = family.kowhai;
    engagement.person = family.mere;
    engagement.outcome = Engagement::ContactMadeSomeEngagementNoUptake;
    family.done(engagement);
    CHECK(of(family, family.mere).followUpOn == QDate(2018, 6, 21));
    CHECK(of(family, family.mere).followUpState == FollowUpState::Ahead);
    NoteRelationship resumed;
    resumed.plan = family.kowhai;
    resumed.person = family.james;
    resumed.status = RelationshipNow::Continuing;
    family.done(resumed);
    CHECK(of(family, family.mere).followUpState == FollowUpState::HeldResumed);
}

TEST_CASE("hours stand against what there is, for each kind of worker", "[contact][R-C4]")
{
    AFamily family;
    LogHours hours;
    hours.plan = family.kowhai;
    hours.person = family.mere;
    hours.workerRole = WorkerRole::Ivs;
    hours.minutes = 90;
    family.done(hours);
    const auto used = of(family, family.mere).hours;
    REQUIRE(used.size() == 1);
    CHECK(used[0].words == "1 h 30 min of 40 h");
}
