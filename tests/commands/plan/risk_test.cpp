// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_custody.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/task/fix_tasks.h"
#include "core/commands/task/set_review.h"
#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/record/acts.h"
#include "tests/support/a_family.h"

using namespace tepu;

static ChangeRisk to(const AFamily& family, RiskLevel level, QVector<RiskReason> because)
{
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = level;
    change.because = std::move(because);
    return change;
}

static std::optional<RiskLevel> level(const AFamily& family)
{
    return family.tables().one<std::optional<RiskLevel>>("SELECT level FROM plan WHERE id = ?", values(family.kowhai)).value();
}

TEST_CASE("a level is recorded with its rationale, the meeting and the people at the table", "[rules][R-R2][R-M8]")
{
    AFamily family;
    ChangeRisk change = to(family, RiskLevel::High, {RiskReason::SeriousNatureOfMostRecentAssault});
    change.text = family.words("strangulation, ED visit not known");
    change.proposedBy = "police";
    change.atRisk = {family.mere, family.hana};
    change.fromWhom = {family.james};
    family.done(change);
    const RiskDecisionRow row = riskHistory(family.tables(), family.kowhai).first();
    CHECK_FALSE(row.from);
    CHECK(row.to == RiskLevel::High);
    CHECK(row.meeting == family.meeting);
    CHECK(row.present == QVector<QString>{"POL Sgt Ngata", "OT Tui Marama", "REFUGE Aroha Pene"});
    CHECK(row.words == "strangulation, ED visit not known");
    CHECK(row.atRisk.size() == 2);
    CHECK(row.proposedBy == "police");
    CHECK(level(family) == RiskLevel::High);
}

TEST_CASE("the first level needs a rationale too, and words will do", "[rules][R-R2]")
{
    AFamily family;
    ChangeRisk change = to(family, RiskLevel::Medium, {});
    CHECK(family.refused(change).rule == "R-R2");
    CHECK_FALSE(level(family));
    change.text = family.words("no injury, he is out of the house");
    family.done(change);
    CHECK(level(family) == RiskLevel::Medium);
}

TEST_CASE("the words of a rationale are sealed with the safety key", "[rules][keys]")
{
    AFamily family;
    ChangeRisk change = to(family, RiskLevel::High, {RiskReason::ConcernsForChildren});
    change.text = family.words("Hana is afraid to sleep");
    const Receipt receipt = family.done(change);
    const Statement& fact = receipt.facts.statements().first();
    CHECK_FALSE(fact.ordinary.contains(QStringLiteral("text")));
    CHECK(fact.safety.value(QStringLiteral("text")).toString() == "Hana is afraid to sleep");
}

TEST_CASE("a lower level that rests on hope is refused at the door", "[rules][R-R8]")
{
    AFamily family;
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    ChangeRisk change = to(family, RiskLevel::Low, {RiskReason::VictimStatesTheyAreFine});
    CHECK(family.refused(change).rule == "R-R8");
    change.changedBehaviour = family.words("he has gone to every session for six weeks");
    family.done(change);
    CHECK(riskHistory(family.tables(), family.kowhai).first().changedBehaviour.startsWith("he has gone"));
}

static ChangeRisk becauseOfPrison(const AFamily& family)
{
    return to(family, RiskLevel::Medium, {RiskReason::PerpetratorInPrison, RiskReason::GoodEngagementWithWorker});
}

TEST_CASE("lowered because of prison: a review that the table names stands the day before the release, not on it or after", "[rules][R-R4]")
{
    AFamily family;
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    family.release(QDate(2018, 5, 24));
    ChangeRisk change = becauseOfPrison(family);
    for (const int day : {25, 24}) {
        change.reviewOn = QDate(2018, 5, day);
        const Refusal refusal = family.refused(change);
        CHECK(refusal.rule == "R-R4");
        CHECK(refusal.sentence.contains("Wed 23 May at the latest"));
    }
    change.reviewOn = QDate(2018, 5, 23);
    family.done(change);
    const auto reviews = reviewsOf(family.tables(), family.kowhai);
    REQUIRE(reviews.size() == 1);
    CHECK(reviews.first().on == QDate(2018, 5, 23));
    CHECK(reviews.first().kind == TableKind::Icm);
}

TEST_CASE("lowered because of prison: the act itself makes the review, a week before the release", "[rules][R-R4]")
{
    AFamily family;
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    family.release(QDate(2018, 5, 24));
    const Receipt receipt = family.done(becauseOfPrison(family));
    const auto review = receipt.facts.find<ReviewSet>();
    REQUIRE(review);
    CHECK(review->on == QDate(2018, 5, 17));
    CHECK(review->reviewKind == TableKind::Icm);
    family.done(StrikeOut{receipt.stamp.command}); // one act: taken back, both are gone
    CHECK(reviewsOf(family.tables(), family.kowhai).isEmpty());
    CHECK(level(family) == RiskLevel::High);
}

TEST_CASE("a review that comes before the release is enough, and the act makes none; one after it is not", "[rules][R-R4]")
{
    AFamily family;
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    family.release(QDate(2018, 5, 24));
    SECTION("the day before")
    {
        family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, QDate(2018, 5, 23), {}});
        CHECK_FALSE(family.done(becauseOfPrison(family)).facts.find<ReviewSet>());
    }
    SECTION("on the day")
    {
        family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, QDate(2018, 5, 24), {}});
        CHECK(family.done(becauseOfPrison(family)).facts.find<ReviewSet>());
    }
}

TEST_CASE("in prison nobody knows for how long: the review stands around the release", "[rules][R-R4]")
{
    AFamily family;
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    const auto review = family.done(becauseOfPrison(family)).facts.find<ReviewSet>();
    REQUIRE(review);
    CHECK_FALSE(review->on);
    CHECK(review->event == "before release");
}

TEST_CASE("a day until which somebody noted custody is a day of release", "[rules][R-R4]")
{
    AFamily family;
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    NoteCustody custody;
    custody.person = family.james;
    custody.status = CustodyStatus::RemandedInCustody;
    custody.until = QDate(2018, 6, 1);
    family.done(custody);
    CHECK(family.done(becauseOfPrison(family)).facts.find<ReviewSet>()->on == QDate(2018, 5, 25));
}

TEST_CASE("a release that should have been and of which nobody knows is no prison", "[rules][R-R4]")
{
    AFamily family;
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    family.release(QDate(2018, 5, 12));
    family.clock = family.at("2018-05-12T09:00:00+12:00");
    CHECK(family.refused(becauseOfPrison(family)).rule == "R-R4"); // today
    family.clock = family.at("2018-05-13T09:00:00+12:00");
    CHECK(family.refused(becauseOfPrison(family)).sentence.contains("expected on Sat 12 May"));
    NoteCustody custody;
    custody.person = family.james;
    custody.status = CustodyStatus::ServingSentence;
    family.done(custody);
    family.done(becauseOfPrison(family)); // held still
}

TEST_CASE("what he says of himself lowers nothing; what somebody else saw does", "[rules][R-R8]")
{
    AFamily family;
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    ChangeRisk change = to(family, RiskLevel::Medium, {RiskReason::NoFurtherEpisodes});
    change.changedBehaviour = family.words("he has changed");
    change.changeToldBy = Source::Perpetrator;
    CHECK(family.refused(change).sentence.contains("says of themselves"));
    change.changeToldBy = Source::Agency;
    family.done(change);
    CHECK(riskHistory(family.tables(), family.kowhai).first().changeToldBy == Source::Agency);
}

TEST_CASE("that she states she is fine is no reason where she was not alone", "[rules][R-R8]")
{
    AFamily family;
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    ChangeRisk change = to(family, RiskLevel::Medium, {RiskReason::VictimStatesTheyAreFine, RiskReason::GoodEngagementWithWorker});
    change.askedBy = family.words("Refuge, at her door");
    change.askedAlone = false;
    CHECK(family.refused(change).rule == "R-R8");
    change.askedAlone = true;
    family.done(change);
    CHECK(riskHistory(family.tables(), family.kowhai).first().askedBy == "Refuge, at her door");
    CHECK(riskHistory(family.tables(), family.kowhai).first().askedAlone == true);
}

TEST_CASE("a plan at High goes to the ICM; at Medium it may stay there, at Low it leaves", "[rules][R-R6]")
{
    AFamily family;
    const auto underIcm = [&] { return family.tables().one<bool>("SELECT under_icm FROM plan WHERE id = ?", values(family.kowhai)); };
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    CHECK(underIcm() == true);
    family.done(to(family, RiskLevel::Medium, {RiskReason::GoodEngagementWithWorker}));
    CHECK(underIcm() == true);
    family.done(to(family, RiskLevel::Low, {RiskReason::GoodEngagementWithWorker}));
    CHECK(underIcm() == false);
}

TEST_CASE("with dissent the higher level stands, and the dissent is recorded with it", "[rules][R-M16]")
{
    AFamily family;
    ChangeRisk change = to(family, RiskLevel::Medium, {RiskReason::ConcernsForChildren});
    change.dissent = family.words("Refuge holds it is imminent");
    change.dissentFor = RiskLevel::High;
    CHECK(family.refused(change).rule == "R-M16");
    change.to = RiskLevel::High;
    change.dissentFor = RiskLevel::Medium;
    family.done(change);
    CHECK(riskHistory(family.tables(), family.kowhai).first().dissent == "Refuge holds it is imminent");
}

TEST_CASE("the deadline of an initial contact follows the level until the case is decided", "[rules][R-D1]")
{
    AFamily family;
    family.allocated(family.contact("womens_refuge", {family.mere}));
    const auto row = [&] { return tasksOf(family.tables(), family.kowhai, family.clock).first(); };
    const Instant allocated = row().allocatedAt;
    CHECK(row().highUntilDecided);
    CHECK(row().due == allocated + 24h);
    family.done(to(family, RiskLevel::Medium, {RiskReason::ConcernsForChildren}));
    CHECK(row().due == allocated + 72h);
    CHECK_FALSE(row().highUntilDecided);
    CHECK_FALSE(row().fixed);
    family.done(to(family, RiskLevel::High, {RiskReason::ImminentRiskOfSeriousHarm}));
    CHECK(row().due == allocated + 24h);
    CHECK_FALSE(row().redatedAt);
    family.done(FixTasks{family.kowhai});
    CHECK(row().fixed);
    CHECK(row().due == allocated + 24h);
    CHECK_FALSE(family.refused(FixTasks{family.kowhai}).sentence.isEmpty());
}

TEST_CASE("when risk rises a fixed initial contact is re-dated, counted from the change, and shows it", "[rules][R-D4]")
{
    AFamily family;
    family.done(to(family, RiskLevel::Medium, {RiskReason::ConcernsForChildren}));
    family.allocated(family.contact("womens_refuge", {family.mere}));
    family.done(FixTasks{family.kowhai});
    const auto row = [&] { return tasksOf(family.tables(), family.kowhai, family.clock).first(); };
    const Instant before = row().due;
    family.clock += 10h;
    const Receipt change = family.done(to(family, RiskLevel::High, {RiskReason::RapidEscalationOfMostRecentEpisode}));
    CHECK(row().due == change.stamp.at + 24h);
    CHECK(row().redatedFrom == before);
    CHECK(row().redatedAt == change.stamp.at);
    CHECK(change.facts.find<TaskRedated>());
}

TEST_CASE("when the shorter deadline would come later, or risk falls, the date stays", "[rules][R-D4]")
{
    AFamily family;
    family.done(to(family, RiskLevel::Medium, {RiskReason::ConcernsForChildren}));
    family.allocated(family.contact("womens_refuge", {family.mere}));
    family.done(FixTasks{family.kowhai});
    const Instant before = tasksOf(family.tables(), family.kowhai, family.clock).first().due;
    SECTION("risen an hour too late")
    {
        family.clock = before - 23h;
        CHECK_FALSE(family.done(to(family, RiskLevel::High, {RiskReason::ConcernsForChildren})).facts.find<TaskRedated>());
    }
    SECTION("fallen")
    {
        family.done(to(family, RiskLevel::Low, {RiskReason::GoodEngagementWithWorker}));
    }
    CHECK(tasksOf(family.tables(), family.kowhai, family.clock).first().due == before);
}

TEST_CASE("standing by a level keeps since when it stands", "[rules][R-R9]")
{
    AFamily family;
    const Receipt first = family.done(to(family, RiskLevel::High, {RiskReason::ConcernsForChildren}));
    family.done(to(family, RiskLevel::High, {RiskReason::CircumstancesUnchanged}));
    CHECK(family.tables().one<Instant>("SELECT level_since FROM plan WHERE id = ?", values(family.kowhai)) == first.stamp.at);
    CHECK(riskHistory(family.tables(), family.kowhai).size() == 2);
}

TEST_CASE("a level taken back leaves the one before, and replay makes the same tables", "[rules][undo]")
{
    AFamily family;
    family.done(to(family, RiskLevel::Medium, {RiskReason::ConcernsForChildren}));
    family.allocated(family.contact("womens_refuge", {family.mere}));
    const Receipt up = family.done(to(family, RiskLevel::High, {RiskReason::ConcernsForChildren}));
    family.done(StrikeOut{up.stamp.command});
    CHECK(level(family) == RiskLevel::Medium);
    CHECK(riskHistory(family.tables(), family.kowhai).size() == 1);
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}

TEST_CASE("with two victims the higher level stands for the plan", "[rules][R-M12]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    other.people.append(other.people[0]);
    other.people.last().givenNames = "Anahera";
    other.people.last().dateOfBirth = QDate(1990, 6, 7);
    family.takeIn(other);
    const auto set = [&](RiskLevel asked, const PersonId& atRisk) {
        ChangeRisk change = to(family, asked, {});
        change.text = family.words("as the table sees it");
        change.atRisk = {atRisk};
        family.done(change);
        return level(family);
    };
    CHECK(set(RiskLevel::High, family.mere) == RiskLevel::High);
    CHECK(set(RiskLevel::Low, family.person("Anahera")) == RiskLevel::High); // hers alone, and nothing of the plan's is lowered
    const auto rows = riskHistory(family.tables(), family.kowhai);
    CHECK_FALSE(rows[0].from);
    CHECK(rows[0].to == RiskLevel::Low);
    CHECK(rows[0].stands == RiskLevel::High);
    CHECK(rows[1].stands == RiskLevel::High);
    CHECK(acts(family.tables(), family.meeting).last().sentence
          == "The level went from not set to low. With the other victims the plan stands at high.");
}

TEST_CASE("lowering one of two victims wants its reasons, and the plan follows the other", "[rules][R-M12][R-R8]")
{
    AFamily family;
    ChangeRisk high = to(family, RiskLevel::High, {RiskReason::SeriousNatureOfMostRecentAssault});
    high.atRisk = {family.mere, family.hana};
    family.done(high);
    ChangeRisk lower = to(family, RiskLevel::Medium, {RiskReason::VictimStatesTheyAreFine});
    lower.atRisk = {family.mere};
    CHECK(family.refused(lower).rule == "R-R8");
    lower.because = {RiskReason::GoodEngagementWithWorker, RiskReason::NoFurtherEpisodes};
    family.done(lower);
    CHECK(level(family) == RiskLevel::High);
    lower.atRisk = {family.hana};
    family.done(lower);
    CHECK(level(family) == RiskLevel::Medium);
    CHECK(family.tables().one<bool>("SELECT under_icm FROM plan WHERE id = ?", values(family.kowhai)) == true);
}

TEST_CASE("a level for another victim moves no deadline of a plan that stands higher", "[rules][R-M12][R-D4]")
{
    AFamily family;
    ChangeRisk high = to(family, RiskLevel::High, {RiskReason::SeriousNatureOfMostRecentAssault});
    high.atRisk = {family.mere};
    family.done(high);
    family.atTable = false;
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    const auto due = [&] { return family.tables().one<Instant>("SELECT due FROM task WHERE id = ?", values(task)); };
    const auto before = due();
    ChangeRisk low = to(family, RiskLevel::Low, {});
    low.text = family.words("she was not in the house");
    low.atRisk = {family.hana};
    family.done(low);
    CHECK(due() == before);
}
