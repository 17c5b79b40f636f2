// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_circumstances.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/note_children.h"
#include "core/commands/plan/note_plan_flag.h"
#include "core/commands/plan/set_review_period.h"
#include "core/commands/plan/start_plan.h"
#include "core/queries/plan/plan_people.h"
#include "tests/support/a_family.h"

using namespace tepu;

TEST_CASE("what is marked of a person or a plan stands until the mark is taken away", "[plan][flags]")
{
    AFamily family;
    family.done(NotePlanFlag{{}, family.kowhai, PlanFlag::GangAssociation, true, {}});
    family.done(NotePersonFlag{{}, family.james, PersonFlag::AlcoholMisuse, true, family.words("his brother says so")});
    CHECK(family.tables().column<QString>("SELECT flag FROM plan_flag") == QVector<QString>{"gang_association"});
    CHECK(family.tables().column<QString>("SELECT flag FROM person_flag") == QVector<QString>{"alcohol_misuse"});
    family.done(NotePlanFlag{{}, family.kowhai, PlanFlag::GangAssociation, false, {}});
    family.done(NotePersonFlag{{}, family.james, PersonFlag::AlcoholMisuse, false, {}});
    CHECK(family.tables().column<QString>("SELECT flag FROM plan_flag UNION SELECT flag FROM person_flag").isEmpty());
    CHECK(family.refused(NotePlanFlag{{}, PlanId::fresh(), PlanFlag::HousingIssue, true, {}}).sentence.contains("no such plan"));
    CHECK(family.refused(NotePersonFlag{{}, PersonId::fresh(), PersonFlag::Pregnant, true, {}}).sentence.contains("no such person"));
}

TEST_CASE("the words with a mark are sealed with the safety key", "[plan][flags][keys]")
{
    AFamily family;
    const Receipt receipt = family.done(NotePersonFlag{{}, family.mere, PersonFlag::Pregnant, true, family.words("she told us")});
    CHECK(receipt.facts.statements().first().safety.size() == 1);
    CHECK_FALSE(receipt.facts.statements().first().ordinary.contains(QStringLiteral("words")));
}

TEST_CASE("circumstances and children are noted, and the latest stands", "[plan]")
{
    AFamily family;
    family.done(NoteCircumstances{{}, family.mere, IncomeSource::Benefit, {}});
    family.done(NoteCircumstances{{}, family.mere, IncomeSource::Employed, CorrectionsStatus::None});
    CHECK(family.tables().column<QString>("SELECT income_source FROM circumstances") == QVector<QString>{"employed"});
    family.done(NoteChildren{family.kowhai, ChildrenOfPlan::ResidentOrUnborn});
    CHECK(family.tables().one<QString>("SELECT children FROM plan WHERE id = ?", values(family.kowhai)) == "resident_or_unborn");
}

TEST_CASE("twelve weeks are 84 days, unless another end is said, after the beginning", "[plan][rules][R-O1]")
{
    AFamily family;
    CHECK(endOfReviewPeriod(QDate(2018, 5, 3)) == QDate(2018, 7, 26));
    const auto period = [&](std::optional<QDate> ends) { return SetReviewPeriod{family.kowhai, {}, QDate(2018, 5, 3), ends, {}}; };
    CHECK(family.done(period({})).facts.find<ReviewPeriodSet>()->ends == QDate(2018, 7, 26));
    CHECK(family.refused(period(QDate(2018, 5, 2))).rule == "R-O1");
    CHECK(family.refused(period(QDate(2018, 5, 3))).rule == "R-O1");
    family.done(period(QDate(2018, 5, 4)));
}

TEST_CASE("somebody whom no episode of a plan names can be put on it", "[plan]")
{
    AFamily family;
    const StartPlan other{PlanId::fresh(), {}, "Karaka", Location::WaikatoCity};
    family.done(other);
    CHECK(planPeople(family.tables(), other.plan, QDate(2018, 5, 10)).isEmpty());
    family.done(AddPersonToPlan{other.plan, family.mere, Role::Victim});
    const auto people = planPeople(family.tables(), other.plan, QDate(2018, 5, 10));
    REQUIRE(people.size() == 1);
    CHECK(people.first().was(Role::Victim));
    CHECK(family.refused(AddPersonToPlan{other.plan, PersonId::fresh(), Role::Victim}).sentence.contains("no such person"));
}

TEST_CASE("whoever has a part in an episode of the plan is there once", "[plan]")
{
    AFamily family;
    family.done(AddPersonToPlan{family.kowhai, family.mere, Role::Witness});
    for (const PlanPerson& person : planPeople(family.tables(), family.kowhai, QDate(2018, 5, 10)))
        CHECK(person.parts.size() == 1);
}
