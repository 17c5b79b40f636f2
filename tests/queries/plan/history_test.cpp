// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/tell_danger.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/set_review.h"
#include "core/queries/plan/dangers_told.h"
#include "core/queries/plan/history.h"
#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/risk_history.h"
#include "core/commands/task/reach_review.h"
#include "tests/support/a_family.h"

using namespace tepu;

static ChangeRisk toHigh(const AFamily& family)
{
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = RiskLevel::High;
    change.because = {RiskReason::SeriousNatureOfMostRecentAssault};
    return change;
}

static QStringList sentences(const AFamily& family, HistoryKind kind)
{
    QStringList all;
    for (const HistoryRow& row : history(family.tables(), family.kowhai, family.clock))
        if (row.kind == kind)
            all.append(row.sentence);
    return all;
}

TEST_CASE("the history tells episodes, levels, tasks and lines, the newest first", "[queries][plan]")
{
    AFamily family;
    family.done(toHigh(family));
    const TaskId task = family.allocated(family.task("police", "check the bail address"));
    family.said("police", "attended twice this month");
    family.done(EndTask{task, TaskState::Done, family.words("far away")});
    const auto rows = history(family.tables(), family.kowhai, family.clock);
    CHECK(std::is_sorted(rows.begin(), rows.end(), [](const HistoryRow& a, const HistoryRow& b) { return a.at > b.at; }));
    QStringList sentences;
    for (const HistoryRow& row : rows)
        sentences.append(row.sentence);
    CHECK(sentences.contains("check the bail address: done · far away"));
    CHECK(sentences.contains("attended twice this month"));
    CHECK(sentences.contains(QString::fromUtf8("not set → high · serious nature of most recent assault")));
    CHECK(rows.last().kind == HistoryKind::Episode);
}

TEST_CASE("an episode is told by kind, harms, gravest sign and what Police did", "[queries][history]")
{
    AFamily family;
    CHECK(sentences(family, HistoryKind::Episode)
          == QStringList{QString::fromUtf8("Episode, offence · physical harm, threats of harm · strangulation · "
                                           "Police: police safety order")});
    ReferredEpisode quiet = family.episode("P180508-0001");
    quiet.occurredAt = quiet.reportedAt = family.at("2018-05-08T20:00:00+12:00");
    quiet.offence = quiet.strangulation = false;
    quiet.harms = {};
    quiet.policeActions = {};
    quiet.psoDays.reset();
    quiet.psoServedAt.reset();
    family.takeIn(quiet);
    CHECK(sentences(family, HistoryKind::Episode).last() == "Episode, no offence");
}

TEST_CASE("a level is told with its reasons, its words and the dissent", "[queries][history][R-M16]")
{
    AFamily family;
    ChangeRisk change = toHigh(family);
    change.text = family.words("hands on her throat");
    change.dissent = family.words("Police would say Medium");
    family.done(change);
    CHECK(sentences(family, HistoryKind::Risk).first()
          == QString::fromUtf8("not set → high · serious nature of most recent assault · hands on her throat · "
                               "dissent: Police would say Medium"));
}

TEST_CASE("a task is told when it is given and when it ends", "[queries][history]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "welfare check"));
    CHECK(sentences(family, HistoryKind::TaskGiven) == QStringList{QString::fromUtf8("welfare check · due Fri 11 May 12:00")});
    CHECK(sentences(family, HistoryKind::TaskEnded).isEmpty());
    family.done(EndTask{task, TaskState::NotDoneCircumstancesChanged, family.words("they have moved away")});
    CHECK(sentences(family, HistoryKind::TaskEnded)
          == QStringList{"welfare check: not done: circumstances changed · they have moved away"});
}

TEST_CASE("reviews, leads, releases, dangers told and the end of a plan are told", "[queries][history]")
{
    AFamily family;
    family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, QDate(2018, 5, 16), {}});
    family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Sam, {}, "before release"});
    family.done(AssignLead{family.kowhai, "womens_refuge"});
    family.release(QDate(2018, 5, 18));
    family.done(TellDanger{family.kowhai, DangerTo::Police111, "Aroha Pene", family.words("he said he would come")});
    family.done(ReachReview{family.tables().one<ReviewId>("SELECT id FROM review WHERE event IS NOT NULL").value()}); // R-R4
    family.done(ClosePlan{family.kowhai, family.words("moved to Christchurch"), true, {}});
    CHECK(sentences(family, HistoryKind::Review)
          == QStringList{"The family came back for its review", "Review at the SAM: before release", "Review at the ICM: Wed 16 May"});
    CHECK(sentences(family, HistoryKind::Release) == QStringList{"Release expected Fri 18 May"});
    CHECK(sentences(family, HistoryKind::Danger)
          == QStringList{QString::fromUtf8("Told of danger: police 111, by Aroha Pene · he said he would come")});
    CHECK(sentences(family, HistoryKind::Plan).size() == 3); // begun, led, closed
}

TEST_CASE("a danger told without words is told too", "[queries][history][R-R10]")
{
    AFamily family;
    family.done(TellDanger{family.kowhai, DangerTo::OrangaTamariki, "Tui Marama", {}});
    REQUIRE(sentences(family, HistoryKind::Danger).size() == 1);
    CHECK(sentences(family, HistoryKind::Danger).first().startsWith("Told of danger: oranga tamariki, by Tui Marama"));
}

TEST_CASE("what rests on the victim alone is marked in the history", "[queries][history][R-S3]")
{
    AFamily family;
    CaptureLine line;
    line.plan = family.kowhai;
    line.agency = "womens_refuge";
    line.words = family.words("she fears the weekend");
    line.victimOnly = true;
    family.done(line);
    AllocateTask task = family.task("womens_refuge", "ask her about the weekend");
    task.victimOnly = true;
    family.done(task);
    for (const HistoryRow& row : history(family.tables(), family.kowhai, family.clock))
        CHECK(row.victimOnly == (row.kind == HistoryKind::Line || row.kind == HistoryKind::TaskGiven));
}

TEST_CASE("dangers told stand the newest first, with whom, by whom and when", "[queries][history][R-R10]")
{
    AFamily family;
    CHECK(dangersTold(family.tables(), family.kowhai).isEmpty());
    family.done(TellDanger{family.kowhai, DangerTo::Police111, "Aroha Pene", family.words("he is at the door")});
    family.done(TellDanger{family.kowhai, DangerTo::FamilyViolenceService, "Sgt Ngata", {}});
    const auto told = dangersTold(family.tables(), family.kowhai);
    REQUIRE(told.size() == 2);
    CHECK(told[0].whom == DangerTo::FamilyViolenceService);
    CHECK(told[0].byWhom == "Sgt Ngata");
    CHECK(told[0].at == family.clock);
    CHECK(told[1].words == "he is at the door");
}

TEST_CASE("reviews still to come stand first, by day; those reached below", "[queries][history]")
{
    AFamily family;
    const auto set = [&](TableKind kind, std::optional<QDate> on, std::optional<QString> event = {}) {
        const SetReview review{ReviewId::fresh(), family.kowhai, kind, on, event};
        family.done(review);
        return review.review;
    };
    set(TableKind::Sam, {}, "before release");
    set(TableKind::Icm, QDate(2018, 5, 23));
    const ReviewId reached = set(TableKind::Sam, QDate(2018, 5, 11));
    set(TableKind::Icm, QDate(2018, 5, 16));
    family.done(ReachReview{reached});
    const auto reviews = reviewsOf(family.tables(), family.kowhai);
    REQUIRE(reviews.size() == 4);
    CHECK(reviews[0].on == QDate(2018, 5, 16));
    CHECK(reviews[0].kind == TableKind::Icm);
    CHECK(reviews[0].meeting == family.meeting);
    CHECK(reviews[1].on == QDate(2018, 5, 23));
    CHECK(reviews[2].event == QString("before release"));
    CHECK(reviews[3].review == reached);
    CHECK(reviews[3].state == ReviewState::Reached);
}

TEST_CASE("the history of the level has who was there, who proposed it and who is at risk from whom", "[queries][history][R-M8]")
{
    AFamily family;
    ChangeRisk change = toHigh(family);
    change.proposedBy = "police";
    change.atRisk = {family.mere, family.hana};
    change.fromWhom = {family.james};
    family.done(change);
    ChangeRisk lower = toHigh(family);
    lower.to = RiskLevel::Medium;
    lower.because = {RiskReason::GoodEngagementWithWorker, RiskReason::MostRecentEpisodeLessSerious};
    lower.changedBehaviour = family.words("he goes to the programme");
    family.done(lower);
    const auto rows = riskHistory(family.tables(), family.kowhai);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].from == RiskLevel::High);
    CHECK(rows[0].to == RiskLevel::Medium);
    CHECK(rows[0].changedBehaviour == "he goes to the programme");
    CHECK_FALSE(rows[1].from);
    CHECK(rows[1].proposedBy == QString("police"));
    CHECK(rows[1].atRisk == QVector{family.mere, family.hana});
    CHECK(rows[1].fromWhom == QVector{family.james});
    CHECK(rows[1].present.size() == 3);
    CHECK(rows[1].meeting == family.meeting);
}
