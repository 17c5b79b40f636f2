// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/value_history.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/safety/say_safety_plan.h"
#include "tests/support/two_jameses.h"

using namespace tepu;

static QVector<ValueTold> told(AFamily& family, const Uuid& id, const char* thing)
{
    const auto history = valueHistory(*family.record, scopesTelling(family.tables(), id), QString::fromLatin1(thing));
    REQUIRE(history);
    return *history;
}

static NoteCustody custody(const AFamily& family, CustodyStatus status)
{
    NoteCustody note;
    note.person = family.james;
    note.status = status;
    note.source = Source::Police;
    return note;
}

TEST_CASE("of any value it is told who said it, when, and what it replaced", "[record][C95]")
{
    AFamily family;
    family.done(custody(family, CustodyStatus::PoliceCells));
    family.done(custody(family, CustodyStatus::RemandedOnBail));
    const auto all = told(family, family.james.uuid(), "custody");
    REQUIRE(all.size() == 2);
    CHECK(all[0].value.contains("remanded_on_bail"));
    CHECK(all[0].replaced.contains("police_cells"));
    CHECK(all[0].actor == "Coordinator");
    CHECK(all[0].source == Source::Police);
    CHECK(all[0].at == family.clock);
    CHECK(all[1].replaced.isEmpty());
    CHECK(all[0].thing == all[1].thing);
}

TEST_CASE("words under the safety key are told too, part by part", "[record][C95][R-S8]")
{
    AFamily family;
    SaySafetyPlan say;
    say.person = family.mere;
    say.part = SafetyPlanPart::SafePlace;
    say.said = family.words("the boatshed");
    family.done(say);
    say.part = SafetyPlanPart::Exits;
    say.said = family.words("the laundry hatch");
    family.done(say);
    family.done(DropFromSafetyPlan{family.mere, SafetyPlanPart::SafePlace, family.words("he knows it")});
    const auto place = told(family, family.mere.uuid(), "safety plan safe_place");
    REQUIRE(place.size() == 2);
    CHECK(place[0].value.contains("he knows it"));
    CHECK(place[0].replaced.contains("the boatshed"));
    CHECK(told(family, family.mere.uuid(), "safety plan").size() == 3);
}

TEST_CASE("what was taken back stands in the history and replaced nothing", "[record][C95]")
{
    AFamily family;
    family.done(AssignLead{family.kowhai, "police"});
    const Receipt wrong = family.done(AssignLead{family.kowhai, "oranga_tamariki"});
    family.done(StrikeOut{wrong.stamp.command});
    family.done(AssignLead{family.kowhai, "womens_refuge"});
    const auto leads = told(family, family.kowhai.uuid(), "lead");
    REQUIRE(leads.size() == 3);
    CHECK(leads[0].replaced.contains("police"));
    CHECK(leads[1].takenBack);
    CHECK_FALSE(leads[2].takenBack);
}

TEST_CASE("of two who are one the history is one", "[record][C95][who]")
{
    TwoJameses two(TwoJameses::Where::OtherPlan);
    NoteCustody note = custody(two.family, CustodyStatus::PoliceCells);
    two.family.done(note);
    note.person = two.other;
    note.status = CustodyStatus::AtLiberty;
    two.family.done(note);
    CHECK(told(two.family, two.james.uuid(), "custody").size() == 1);
    two.join();
    CHECK(told(two.family, two.james.uuid(), "custody").size() == 2);
    CHECK(told(two.family, two.other.uuid(), "custody").size() == 2);
}
