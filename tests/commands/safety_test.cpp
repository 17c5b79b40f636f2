// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/note_concern_outcome.h"
#include "core/commands/safety/note_police_step.h"
#include "core/commands/safety/raise_concern.h"
#include "core/commands/safety/register_order.h"
#include "tests/support/a_family.h"

using namespace tepu;

static RegisterOrder order(const AFamily& family)
{
    RegisterOrder order;
    order.plan = family.kowhai;
    order.protectedPerson = family.mere;
    order.respondent = family.james;
    order.inPlaceFrom = QDate(2018, 5, 1);
    return order;
}

static NotePoliceStep step(const AFamily& family)
{
    NotePoliceStep step;
    step.episode = family.tables().one<EpisodeId>("SELECT id FROM episode").value();
    step.person = family.james;
    return step;
}

TEST_CASE("an order is sealed under whom it protects, and protects one person from another", "[safety][keys]")
{
    AFamily family;
    const Receipt receipt = family.done(order(family));
    CHECK(receipt.facts.statements().first().scope == Scope::of(family.mere));
    RegisterOrder same = order(family);
    same.respondent = family.mere;
    CHECK(family.refused(same).sentence.contains("the two are the same"));
    RegisterOrder ahead = order(family);
    ahead.inPlaceFrom = QDate(2018, 5, 11);
    CHECK(family.refused(ahead).sentence.contains("still to come"));
    RegisterOrder stranger = order(family);
    stranger.respondent = PersonId::fresh();
    CHECK(family.refused(stranger).sentence.contains("not on the plan"));
    RegisterOrder again = order(family);
    again.order = receipt.facts.find<OrderRegistered>()->order;
    CHECK(family.refused(again).sentence.contains("already"));
}

TEST_CASE("a Report of Concern that was made has a day, one that was not has neither day nor outcome", "[safety][rules][R-K1]")
{
    AFamily family;
    RaiseConcern concern;
    concern.plan = family.kowhai;
    CHECK(family.refused(concern).rule == "R-K1");
    concern.raisedOn = QDate(2018, 5, 10);
    family.done(concern);
    CHECK(family.refused(concern).sentence.contains("already"));
    RaiseConcern advisable;
    advisable.plan = family.kowhai;
    advisable.category = ConcernCategory::AdvisableNotSubmitted;
    advisable.outcome = ConcernOutcome::ClosedOther;
    CHECK(family.refused(advisable).rule == "R-K1");
    advisable.outcome.reset();
    family.done(advisable);
    family.done(NoteConcernOutcome{concern.concern, ConcernOutcome::ClosedDidNotMeetThreshold});
    CHECK(family.refused(NoteConcernOutcome{advisable.concern, ConcernOutcome::OpenFileOngoing}).rule == "R-K1");
    CHECK(family.tables().one<QString>("SELECT outcome FROM concern WHERE id = ?", values(concern.concern))
          == "closed_did_not_meet_threshold");
}

TEST_CASE("a Police Safety Order stands five days until 30 June 2019, ten from 1 July", "[safety]")
{
    CHECK(longestSafetyOrder(QDate(2019, 6, 30)) == 5);
    CHECK(longestSafetyOrder(QDate(2019, 7, 1)) == 10);
    CHECK(longestSafetyOrder(QDate(2019, 7, 2)) == 10);
}

TEST_CASE("what Police did is said of somebody who was there, with days for a safety order alone", "[safety]")
{
    AFamily family;
    NotePoliceStep arrest = step(family);
    family.done(arrest);
    CHECK(family.refused(arrest).sentence.contains("already"));
    NotePoliceStep counted = step(family);
    counted.days = 3;
    CHECK(family.refused(counted).sentence.contains("Only a Police Safety Order"));
    counted.action = PoliceStep::PoliceSafetyOrder;
    family.done(counted);
    for (const int days : {0, 6}) {
        NotePoliceStep wrong = step(family);
        wrong.action = PoliceStep::PoliceSafetyOrder;
        wrong.days = days;
        CHECK(family.refused(wrong).sentence.contains("1 to 5 days"));
    }
    NotePoliceStep elsewhere = step(family);
    elsewhere.person = PersonId::fresh();
    CHECK(family.refused(elsewhere).sentence.contains("no part"));
}
