// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/commands/intake/refuse_correction.h"
#include "core/commands/intake/take_correction.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/move_to_plan.h"
#include "core/commands/plan/part_plans.h"
#include "core/commands/plan/resume_tasking.h"
#include "core/queries/intake/changed_at_source.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/meeting/agenda.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/linked_plans.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/tasks_of.h"
#include "core/rules/intake/family_words.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

IntakePlan planned(const AFamily& family, const ReferredEpisode& episode)
{
    return intakePlan({episode}, {}, knownReferrals(family.tables(), {episode.ref}, {}));
}

/// James with somebody else, of whom his first family must not learn.
ReferredEpisode withAnother(const char* ref)
{
    ReferredEpisode episode = AFamily::episode(ref);
    ReferredPerson rena = episode.people.first();
    rena.givenNames = "Rena";
    rena.familyName = "Tawa";
    rena.dateOfBirth = QDate(1990, 6, 5);
    rena.phone = "022 555 0777";
    rena.personAddress = "7 Kiln Street, Millstream";
    episode.people = {rena, episode.people.last()};
    return episode;
}

} // namespace

SCENARIO("Police send an episode again and it says something else", "[source]")
{
    GIVEN("the Kōwhai family’s episode, which comes again without strangulation and with the aunt who was there")
    {
        AFamily family;
        ReferredEpisode again = AFamily::episode("P180509-0001");
        again.strangulation = false;
        ReferredPerson aunt;
        aunt.role = Role::Witness;
        aunt.roleReceived = "witness";
        aunt.givenNames = "Kiri";
        aunt.familyName = "Tawa";
        again.people.append(aunt);
        family.takeIn(again);
        THEN("the table still hears what was held, and it waits, old beside new")
        {
            CHECK(episodesOf(family.tables(), family.kowhai)[0].strangulation);
            REQUIRE(changedAtSource(family.tables()).size() == 1);
            const auto rows = besideWhatCame(family.tables(), "P180509-0001");
            CHECK(std::count_if(rows.cbegin(), rows.cend(), [](const BesideRow& row) { return row.differs; }) == 2);
        }
        WHEN("the coordinator takes the new")
        {
            family.done(TakeCorrection{"P180509-0001", family.words("the nurse’s report")});
            THEN("the case says so, and the aunt is on it")
            {
                CHECK_FALSE(episodesOf(family.tables(), family.kowhai)[0].strangulation);
                CHECK(people(family.tables(), family.kowhai, family.clock).size() == 5);
            }
        }
        WHEN("the coordinator keeps the old, and the same file comes again the next day")
        {
            family.done(RefuseCorrection{"P180509-0001", family.words("she told Refuge herself")});
            family.takeIn(again);
            THEN("nobody is asked again")
            {
                CHECK(changedAtSource(family.tables())[0].decided == SourceAnswer::Refused);
                CHECK(episodesOf(family.tables(), family.kowhai)[0].strangulation);
            }
        }
    }
}

SCENARIO("a family comes again whose plan was closed", "[which-plan][C5]")
{
    GIVEN("the closed plan of the Kōwhai family, and a new episode of theirs")
    {
        AFamily family;
        family.settle();
        family.done(ClosePlan{family.kowhai, family.words("safe for a year"), true, {}});
        const IntakePlan plan = planned(family, AFamily::episode("P180601-0002"));
        THEN("before anything is written it is said that the plan is opened again, who is on it, and why it was closed")
        {
            const QString words = familyInWords(plan.episodes[0].family);
            CHECK(words.contains("opens plan W18-0001 again"));
            CHECK(words.contains("James Totara"));
            CHECK(words.contains("safe for a year"));
        }
        WHEN("nobody says otherwise")
        {
            family.done(AcceptIntake{plan});
            THEN("the plan is open with its history, so that the table hears it")
            {
                CHECK_FALSE(caseHead(family.tables(), family.kowhai, {}, family.clock)->closedAt);
                CHECK(episodesOf(family.tables(), family.kowhai).size() == 2);
            }
            AND_WHEN("the coordinator finds later that it is another household")
            {
                MoveToPlan move;
                move.plan = family.kowhai;
                move.episodes = {family.tables().one<EpisodeId>("SELECT id FROM episode WHERE ref = 'P180601-0002'").value()};
                move.because = family.words("another household of the same names");
                const auto started = family.done(move).facts.find<PlanStarted>();
                REQUIRE(started);
                THEN("it is on a plan of its own, and the first has what it had")
                {
                    CHECK(episodesOf(family.tables(), started->plan).size() == 1);
                    CHECK(episodesOf(family.tables(), family.kowhai).size() == 1);
                }
            }
        }
        WHEN("the coordinator starts a plan instead")
        {
            const PlanId fresh = PlanId::fresh();
            family.done(AcceptIntake{startedAnew(plan, {{family.kowhai, fresh}})});
            THEN("the old one stays closed, and the new one begins with the episode")
            {
                CHECK(caseHead(family.tables(), family.kowhai, {}, family.clock)->closedAt);
                CHECK(episodesOf(family.tables(), fresh).size() == 1);
            }
        }
    }
}

SCENARIO("a couple on holiday", "[which-plan][C7]")
{
    GIVEN("a family that lives elsewhere, being heard")
    {
        AFamily family;
        const CaseId caseId = agenda(family.tables(), family.meeting)[0].caseId;
        WHEN("the table says no further tasking, and why")
        {
            family.done(DecideCase{caseId, CaseOutcome::NoFurtherTasking, family.words("on holiday from Taupō; Police there know")});
            THEN("the list shows it, and a task is refused with the reason")
            {
                CHECK(agenda(family.tables(), family.meeting)[0].noTasking == QString::fromUtf8("on holiday from Taupō; Police there know"));
                CHECK(family.refused(family.task("police", "drive past")).sentence.contains(QString::fromUtf8("on holiday from Taupō")));
            }
            AND_WHEN("they move here")
            {
                family.done(ResumeTasking{family.kowhai, family.words("they moved to Hamilton")});
                THEN("tasks can be given") { family.allocated(family.task("police", "drive past")); }
            }
        }
    }
}

SCENARIO("a man stands on the plans of two families", "[which-plan][R-M12]")
{
    GIVEN("James Totara’s episode with Rena Tawa")
    {
        AFamily family;
        const ReferredEpisode other = withAnother("P180510-0010");
        const IntakePlan plan = planned(family, other);
        THEN("it starts a plan: one shared person is no family")
        {
            CHECK(plan.episodes[0].family.family == Family::New);
            CHECK(familyInWords(plan.episodes[0].family).contains("also on W18-0001, which learns nothing of it"));
        }
        WHEN("it is taken in")
        {
            family.done(AcceptIntake{plan});
            const PlanId tawa = family.plan("Tawa");
            THEN("the plans are linked side by side, and neither shows the other’s people, episodes or tasks")
            {
                CHECK(linkedPlans(family.tables(), family.kowhai).size() == 1);
                CHECK(linkedPlans(family.tables(), tawa).size() == 1);
                for (const PersonCard& card : people(family.tables(), family.kowhai, family.clock))
                    CHECK(card.givenNames != "Rena");
                CHECK(episodesOf(family.tables(), tawa).size() == 1);
                family.allocated(family.contact("womens_refuge", {family.mere}));
                CHECK(tasksOf(family.tables(), tawa, family.clock).empty());
            }
            AND_WHEN("somebody joins them by mistake, and parts them")
            {
                family.done(JoinPlans{tawa, family.kowhai, family.words("one man")});
                CHECK(episodesOf(family.tables(), family.kowhai).size() == 2);
                family.done(PartPlans{tawa, family.kowhai, family.words("two families")});
                THEN("each has its own again")
                {
                    CHECK(episodesOf(family.tables(), family.kowhai).size() == 1);
                    CHECK(episodesOf(family.tables(), tawa).size() == 1);
                    for (const PersonCard& card : people(family.tables(), family.kowhai, family.clock))
                        CHECK(card.givenNames != "Rena");
                }
            }
        }
    }
}

SCENARIO("two episodes of one family on one day are one case", "[which-plan][R-M12]")
{
    AFamily family;
    family.settle();
    const auto first = AFamily::episode("P180511-0001"), second = AFamily::episode("P180511-0002");
    family.done(AcceptIntake{intakePlan({first, second}, {}, knownReferrals(family.tables(), {first.ref, second.ref}, {}))});
    CHECK(family.tables().one<int>("SELECT count(DISTINCT plan) FROM plan_episode") == 1);
    CHECK(episodesOf(family.tables(), family.kowhai).size() == 3);
}
