// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/answer_question.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/reach_review.h"
#include "core/commands/task/set_review.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/questions_of.h"
#include "tests/support/a_family.h"
#include "tests/support/a_week.h"

using namespace tepu;

static ChangeRisk toHigh(const AFamily& family)
{
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = RiskLevel::High;
    change.because = {RiskReason::SeriousNatureOfMostRecentAssault};
    return change;
}

static QStringList openAt(const AFamily& family)
{
    QStringList ids;
    for (const OpenQuestion& each : questionsOf(family.tables(), family.kowhai, family.meeting, family.clock))
        ids.append(each.question);
    return ids;
}

static CaseFacts factsOf(const AFamily& family, std::optional<Instant> now = {})
{
    return caseFacts(family.tables(), family.kowhai, family.meeting, now.value_or(family.clock));
}

TEST_CASE("roles turned round ask who is who, and the table's view settles it", "[queries][R-W1]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    std::swap(other.people[0].role, other.people[3].role);
    other.people[0].relationship.reset();
    other.people[3].relationship = Relationship::ExPartner;
    family.takeIn(other);
    const auto asks = [&] {
        const auto open = questionsOf(family.tables(), family.kowhai, family.meeting, family.clock);
        return std::any_of(open.begin(), open.end(), [](const OpenQuestion& each) { return each.question == "who_is_who"; });
    };
    CHECK(asks());
    CHECK(planPeople(family.tables(), family.kowhai, QDate(2018, 5, 10)).first().isChild);
    family.done(SetTableView{family.kowhai, family.mere, TableView::PrimaryVictim, {}});
    CHECK(asks());
    family.done(SetTableView{family.kowhai, family.james, TableView::PredominantAggressor, {}});
    CHECK_FALSE(asks());
    CHECK(people(family.tables(), family.kowhai, family.clock).first().called == "Mere");
}

TEST_CASE("questions follow what the table does: level, contact, review", "[queries][R-M15]")
{
    AFamily family;
    const auto ids = [&] {
        QStringList all;
        for (const OpenQuestion& each : questionsOf(family.tables(), family.kowhai, family.meeting, family.clock))
            all.append(each.question);
        return all;
    };
    const QStringList lines{"wishes_said", "following_up"};
    const QStringList toWrapUp{"support_offered", "agencies_answered"};
    CHECK(ids() == QStringList{"tamariki_safe", "level_set", "contact_set"} + lines + toWrapUp);
    family.done(toHigh(family));
    CHECK(ids() == QStringList{"tamariki_safe", "kept_safe", "contact_set", "review_set"} + lines + QStringList{"notices_asked"} + toWrapUp);
    family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(ids() == QStringList{"tamariki_safe", "kept_safe", "safe_to_contact", "review_set"} + lines + QStringList{"notices_asked"} + toWrapUp);
}

TEST_CASE("a Report of Concern is asked for once nobody could be reached", "[queries][R-C9]")
{
    AFamily family;
    const auto asks = [&] {
        const auto open = questionsOf(family.tables(), family.kowhai, family.meeting, family.clock);
        return std::any_of(open.begin(), open.end(), [](const OpenQuestion& each) { return each.question == "report_of_concern"; });
    };
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK_FALSE(asks());
    family.done(EndTask{task, TaskState::NotDoneNotUndertaken, family.words("not able to be reached")});
    CHECK(asks());
}

TEST_CASE("a first reached family asks for no Report of Concern", "[queries][questions][R-C9]")
{
    AFamily family;
    const TaskId one = family.allocated(family.contact("womens_refuge", {family.mere}));
    AllocateTask second = family.contact("health", {family.mere});
    second.initialContact = false;
    second.due = family.at("2018-05-12T12:00:00+12:00");
    family.done(second);
    family.done(EndTask{one, TaskState::NotDoneNotUndertaken, family.words("not able to be reached")});
    CHECK(factsOf(family).notAbleToBeReached);
    family.done(EndTask{second.task, TaskState::Done, family.words("spoke with her")});
    CHECK_FALSE(factsOf(family).notAbleToBeReached);
}

TEST_CASE("a Report of Concern that Police made is not asked for again", "[queries][questions][R-C9]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    other.rocMade = true;
    family.takeIn(other);
    CHECK(factsOf(family).reportOfConcernMade);
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    family.done(EndTask{task, TaskState::NotDoneNotUndertaken, family.words("not able to be reached")});
    CHECK_FALSE(openAt(family).contains("report_of_concern"));
}

TEST_CASE("a level set at another table is still to be set at this one", "[queries][questions][R-M3]")
{
    AFamily family;
    family.atTable = false;
    family.done(toHigh(family));
    family.atTable = true;
    CHECK(openAt(family).contains("level_set"));
    family.done(toHigh(family));
    CHECK_FALSE(openAt(family).contains("level_set"));
    CHECK(factsOf(family).levelHasRationale);
}

TEST_CASE("a review counts while it lies ahead, on its day too", "[queries][questions][R-M3]")
{
    AFamily family;
    const ReviewId review = ReviewId::fresh();
    CHECK_FALSE(factsOf(family).hasReviewAhead);
    family.done(SetReview{review, family.kowhai, TableKind::Icm, QDate(2018, 5, 16), {}});
    CHECK(factsOf(family, family.at("2018-05-15T12:00:00+12:00")).hasReviewAhead);
    CHECK(factsOf(family, family.at("2018-05-16T12:00:00+12:00")).hasReviewAhead);
    CHECK_FALSE(factsOf(family, family.at("2018-05-17T12:00:00+12:00")).hasReviewAhead);
    family.done(ReachReview{review});
    CHECK_FALSE(factsOf(family).hasReviewAhead);
}

TEST_CASE("a review around an event lies ahead until it is reached", "[queries][questions][R-R4]")
{
    AFamily family;
    family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, {}, "before release"});
    CHECK(factsOf(family, family.at("2020-01-01T12:00:00+13:00")).hasReviewAhead);
}

TEST_CASE("a bail or release address is to be looked at", "[queries][questions][R-S6]")
{
    AFamily family;
    CHECK_FALSE(openAt(family).contains("address_looked"));
    ReferredEpisode bailed = family.episode("P180510-0002");
    bailed.policeActions = {PoliceAction::RemandedOnBail};
    family.takeIn(bailed);
    CHECK(openAt(family).contains("address_looked"));
}

TEST_CASE("a release ahead asks for its address until its day is past", "[queries][questions][R-S6]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    CHECK(factsOf(family, family.at("2018-05-17T12:00:00+12:00")).hasAddressToLookAt);
    CHECK(factsOf(family, family.at("2018-05-18T12:00:00+12:00")).hasAddressToLookAt);
    CHECK_FALSE(factsOf(family, family.at("2018-05-19T12:00:00+12:00")).hasAddressToLookAt);
}

TEST_CASE("tamariki are asked about where there are any, on the plan or when it happened", "[queries][questions][R-M15]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    const PlanId hebe = week.episode("Hebe", [](ReferredEpisode& episode) { episode.childrenPresent = 1; });
    CHECK_FALSE(caseFacts(week.tables(), karaka, MeetingId::fresh(), week.clock).hasChildren);
    CHECK(caseFacts(week.tables(), hebe, MeetingId::fresh(), week.clock).hasChildren);
}

TEST_CASE("a contact made before the family came again does not answer who contacts them now", "[queries][questions][R-D1]")
{
    AFamily family;
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(factsOf(family).hasContactTask);
    family.done(EndTask{task, TaskState::Done, family.words("spoke with her")});
    CHECK(factsOf(family).hasContactTask);
    family.takeIn(family.episode("P180510-0002"));
    CHECK_FALSE(factsOf(family).hasContactTask);
}

TEST_CASE("answers stand with their questions, in the order in which they were given", "[queries][questions][R-M15]")
{
    AFamily family;
    family.done(AnswerQuestion{family.kowhai, "tamariki_safe", family.words("with her sister; OT saw them at nine")});
    family.done(PassQuestion{family.kowhai, "level_set", {}});
    const auto answers = answersOf(family.tables(), family.kowhai, family.meeting);
    REQUIRE(answers.size() == 2);
    CHECK(answers[0].question == "tamariki_safe");
    CHECK(answers[0].sentence.startsWith("Are the tamariki safe tonight"));
    CHECK(answers[0].words == "with her sister; OT saw them at nine");
    CHECK_FALSE(answers[0].passed);
    CHECK(answers[1].passed);
    CHECK(answers[1].at == family.clock);
    CHECK_FALSE(openAt(family).contains("tamariki_safe"));
    CHECK(answersOf(family.tables(), family.kowhai, MeetingId::fresh()).isEmpty());
}

TEST_CASE("how often each question is dismissed is shown, also of those never asked", "[queries][questions][R-M15]")
{
    AFamily family;
    family.done(PassQuestion{family.kowhai, "level_set", {}});
    family.done(PassQuestion{family.kowhai, "contact_set", {}});
    family.done(AnswerQuestion{family.kowhai, "contact_set", family.words("Refuge rings her")});
    const auto rows = dismissals(family.tables());
    CHECK(rows.size() == allQuestions().size());
    const auto of = [&](const char* question) {
        return *std::find_if(rows.begin(), rows.end(), [&](const DismissalRow& row) { return row.question == QLatin1String(question); });
    };
    CHECK(of("level_set").passed == 1);
    CHECK(of("level_set").answered == 0);
    CHECK(of("contact_set").passed == 1);
    CHECK(of("contact_set").answered == 1);
    CHECK(of("kept_safe").passed == 0);
    CHECK_FALSE(of("kept_safe").sentence.isEmpty());
}

TEST_CASE("of a plan that is not there only what is always asked is asked", "[queries][questions]")
{
    AFamily family;
    const auto open = questionsOf(family.tables(), PlanId::fresh(), family.meeting, family.clock);
    REQUIRE(open.size() == 2);
    CHECK(open[0].question == "level_set");
    CHECK(open[1].question == "contact_set");
}
