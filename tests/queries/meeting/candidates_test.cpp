// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/leave_off_list.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/set_review.h"
#include "core/queries/meeting/candidates.h"
#include "tests/support/a_week.h"

using namespace tepu;

static QVector<CandidateRow> listOf(const AWeek& week, int day, TableKind kind = TableKind::Sam)
{
    return candidateRows(week.tables(), kind, QDate(2018, 5, day), AWeek::may(day, "08:45"));
}

static QStringList names(const QVector<CandidateRow>& rows)
{
    QStringList all;
    for (const CandidateRow& row : rows)
        all.append(row.familyName);
    return all;
}

static QStringList namesOf(const AWeek& week, int day, TableKind kind = TableKind::Sam)
{
    return names(listOf(week, day, kind));
}

static std::optional<CandidateRow> rowOf(const AWeek& week, const PlanId& plan, int day, TableKind kind = TableKind::Sam)
{
    for (const CandidateRow& row : listOf(week, day, kind))
        if (row.plan == plan)
            return row;
    return std::nullopt;
}

static AllocateTask police(const PlanId& plan, Instant due)
{
    AllocateTask task;
    task.plan = plan;
    task.category = TaskCategory::InformationSourcing;
    task.agency = "police";
    task.words = AWeek::words("find out where he is staying");
    task.due = due;
    return task;
}

TEST_CASE("a list for a day without episodes is empty", "[queries][list]")
{
    AWeek week;
    CHECK(listOf(week, 10).isEmpty());
    CHECK(listOf(week, 10, TableKind::Icm).isEmpty());
}

TEST_CASE("an episode comes on the list of its day and stays until a table has settled it", "[queries][list][R-M4]")
{
    AWeek week;
    week.at(9, "23:59");
    week.episode("Karaka");
    week.at(10, "00:30");
    week.episode("Hebe");
    CHECK(namesOf(week, 8).isEmpty());
    CHECK(namesOf(week, 9) == QStringList{"Karaka"}); // reported no later than the list's date
    CHECK(namesOf(week, 10) == QStringList{"Karaka", "Hebe"});
    CHECK(namesOf(week, 14) == QStringList{"Karaka", "Hebe"});
}

TEST_CASE("what a table has decided is on no later list, what it left off is", "[queries][list][R-M4]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    const PlanId hebe = week.episode("Hebe");
    week.list();
    week.done(LeaveOffList{week.caseOf(hebe), week.words("belongs to the other table")});
    week.open();
    week.decide(karaka, RiskLevel::Low);
    week.close();
    CHECK(namesOf(week, 11) == QStringList{"Hebe"});
}

TEST_CASE("while a list is made nothing of it stands on another", "[queries][list][R-M12]")
{
    AWeek week;
    week.episode("Karaka");
    week.list();
    CHECK(listOf(week, 10).isEmpty());
    week.open();
    week.close();
    CHECK(namesOf(week, 11) == QStringList{"Karaka"});
}

TEST_CASE("one family with three episodes is one case with all of them", "[queries][list][R-M12]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    for (int i = 0; i < 2; ++i)
        week.episode("Karaka");
    REQUIRE(listOf(week, 10).size() == 1);
    CHECK(listOf(week, 10).first().reason == QString::fromUtf8("3 in 12 weeks · verbal"));
    CHECK(candidateOf(week.tables(), karaka, TableKind::Sam, QDate(2018, 5, 10)).episodes.size() == 3);
}

TEST_CASE("twelve weeks and twelve months are counted back from the list's date", "[queries][list][R-R7]")
{
    AWeek week;
    const auto reportedOn = [](QDate day) {
        return [day](ReferredEpisode& episode) { episode.occurredAt = episode.reportedAt = instantAt(day, QTime(12, 0)).value(); };
    };
    const PlanId karaka = week.episode("Karaka", reportedOn(QDate(2018, 5, 10)));
    const auto counted = [&] {
        const Candidate family = candidateOf(week.tables(), karaka, TableKind::Sam, QDate(2018, 5, 10));
        return std::pair(family.in12Weeks, family.in12Months);
    };
    CHECK(counted() == std::pair(1, 1));
    week.episode("Karaka", reportedOn(QDate(2018, 2, 15))); // the day twelve weeks before
    CHECK(counted() == std::pair(2, 2));
    week.episode("Karaka", reportedOn(QDate(2018, 2, 14)));
    CHECK(counted() == std::pair(2, 3));
    week.episode("Karaka", reportedOn(QDate(2017, 5, 10))); // the day twelve months before
    CHECK(counted() == std::pair(2, 4));
    week.episode("Karaka", reportedOn(QDate(2017, 5, 9)));
    CHECK(counted() == std::pair(2, 4));
}

TEST_CASE("the order of the list: time-critical, then High, then carried over, then the rest", "[queries][list][R-M4]")
{
    AWeek week;
    week.at(9);
    const PlanId carried = week.episode("Carried");
    week.list();
    week.open();
    week.carryOver(carried);
    week.close();
    week.at(10);
    week.episode("Rest");
    week.episode("High", [](ReferredEpisode& episode) { episode.policeRisk = RiskLevel::High; });
    week.release("Leaving", 11);
    week.episode("Ending", [](ReferredEpisode& episode) {
        episode.policeActions = {PoliceAction::PoliceSafetyOrder};
        episode.psoDays = 1;
        episode.psoServedAt = AWeek::may(9, "12:00");
    });
    week.release("Court", 10, ReleaseKind::RemandHearing);
    CHECK(namesOf(week, 10) == QStringList{"Court", "Ending", "Leaving", "High", "Carried", "Rest"});
    const auto rows = listOf(week, 10);
    CHECK(rows[0].tier == Tier::CourtToday);
    CHECK(rows[1].reason == QString::fromUtf8("PSO ends today 12:00 · new · verbal"));
    CHECK(rows[4].reason == QString::fromUtf8("carried over from Wed 9 May · new · verbal"));
    CHECK(rows[4].grounds == QVector{Ground::CarriedOver, Ground::NewEpisode});
}

TEST_CASE("a release is imminent for fourteen days, by the site's setting", "[queries][list][R-P1]")
{
    AWeek week;
    const PlanId karaka = week.release("Karaka", 30);
    CHECK_FALSE(rowOf(week, karaka, 15)); // in fifteen days
    CHECK(rowOf(week, karaka, 16));       // in fourteen
    CHECK(rowOf(week, karaka, 17));       // in thirteen
    CHECK(rowOf(week, karaka, 16)->reason == "sentence ends Wed 30 May");
    week.done(ChangeSetting{"imminent_release_days", "7"});
    CHECK_FALSE(rowOf(week, karaka, 22));
    CHECK(rowOf(week, karaka, 23));
}

TEST_CASE("a release that was heard comes again on its day, and then not any more", "[queries][list][R-P1]")
{
    AWeek week;
    const PlanId karaka = week.release("Karaka", 14, ReleaseKind::BailHearing);
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Medium);
    week.close();
    CHECK_FALSE(rowOf(week, karaka, 11));
    CHECK_FALSE(rowOf(week, karaka, 13));
    CHECK(rowOf(week, karaka, 14));
    CHECK_FALSE(rowOf(week, karaka, 15));
    week.at(14);
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Medium);
    week.close();
    CHECK_FALSE(rowOf(week, karaka, 14));
}

TEST_CASE("a release is heard at both kinds of table", "[queries][list][R-P1]")
{
    AWeek week;
    const PlanId karaka = week.release("Karaka", 20);
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Medium);
    week.close();
    CHECK_FALSE(rowOf(week, karaka, 11));
    CHECK(rowOf(week, karaka, 11, TableKind::Icm));
}

TEST_CASE("a review comes on its day at its own kind of table, and is late until it was heard", "[queries][list][R-M4]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Medium);
    week.done(SetReview{ReviewId::fresh(), karaka, TableKind::Sam, QDate(2018, 5, 15), {}});
    week.close();
    CHECK_FALSE(rowOf(week, karaka, 14));
    REQUIRE(rowOf(week, karaka, 15));
    CHECK(rowOf(week, karaka, 15)->reason == "review due");
    CHECK(rowOf(week, karaka, 15)->grounds == QVector{Ground::ReviewDue});
    CHECK(rowOf(week, karaka, 16)->reason == "review due since Tue 15 May");
    CHECK_FALSE(rowOf(week, karaka, 15, TableKind::Icm));
}

TEST_CASE("what an earlier table carried over comes with how often and since when", "[queries][list][R-M4]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.carryOver(karaka);
    week.close();
    CHECK(rowOf(week, karaka, 11)->reason.startsWith("carried over from Thu 10 May"));
    week.at(11);
    week.list();
    week.open();
    week.carryOver(karaka, true);
    week.close();
    CHECK(rowOf(week, karaka, 12)->reason.startsWith("carried over 2 times, last from Fri 11 May"));
    CHECK_FALSE(rowOf(week, karaka, 12, TableKind::Icm));
}

TEST_CASE("a plan set to High is on the next ICM list, once", "[queries][list][R-R6]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    const PlanId hebe = week.episode("Hebe");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::High);
    week.decide(hebe, RiskLevel::Medium);
    week.close();
    CHECK(namesOf(week, 16, TableKind::Icm) == QStringList{"Karaka"});
    CHECK(rowOf(week, karaka, 16, TableKind::Icm)->grounds == QVector{Ground::HighPlan});
    CHECK(rowOf(week, karaka, 16, TableKind::Icm)->reason == "high since Thu 10 May");
    week.at(16);
    week.list(TableKind::Icm);
    week.open();
    week.decide(karaka, RiskLevel::High);
    week.done(SetReview{ReviewId::fresh(), karaka, TableKind::Icm, QDate(2018, 5, 23), {}});
    week.close();
    CHECK_FALSE(rowOf(week, karaka, 17, TableKind::Icm));
    CHECK(rowOf(week, karaka, 23, TableKind::Icm)->grounds == QVector{Ground::ReviewDue});
}

TEST_CASE("a High plan that no review brings back is not forgotten", "[queries][list][R-R6]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::High);
    week.close();
    week.at(16);
    week.list(TableKind::Icm);
    week.open();
    week.decide(karaka, RiskLevel::High);
    week.close();
    REQUIRE(rowOf(week, karaka, 23, TableKind::Icm));
    CHECK(rowOf(week, karaka, 23, TableKind::Icm)->grounds == QVector{Ground::UnderIcm});
    CHECK(rowOf(week, karaka, 23, TableKind::Icm)->reason == "under ICM, no review set");
}

TEST_CASE("an overdue task comes to the table once it has climbed there", "[queries][list][R-D5]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Medium);
    week.done(police(karaka, week.may(11, "12:00")));
    week.close();
    const auto at = [&](int day, const char* time) {
        const auto rows = candidateRows(week.tables(), TableKind::Sam, QDate(2018, 5, day), week.may(day, time));
        return rows.isEmpty() ? QString() : rows.first().reason;
    };
    CHECK(at(14, "11:59").isEmpty());
    CHECK(at(14, "12:00").isEmpty() == false); // 72 hours over
    CHECK(at(14, "12:01") == "task 3 days over");
}

TEST_CASE("of a High plan an overdue task comes to the table after a day, or sooner where the site says so", "[queries][list][R-D5]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::High);
    week.done(police(karaka, week.may(11, "12:00")));
    week.close();
    const auto onList = [&](int day, const char* time) {
        return !candidateRows(week.tables(), TableKind::Sam, QDate(2018, 5, day), week.may(day, time)).isEmpty();
    };
    CHECK_FALSE(onList(12, "11:59"));
    CHECK(onList(12, "12:00"));
    week.done(ChangeSetting{"urgency", R"({"soon_in_last_part":4,"soon_at_least":60,"coordinator_after":60,
        "coordinator_after_high":0,"next_table_after":240,"next_table_after_high":120})"});
    CHECK_FALSE(onList(11, "13:59"));
    CHECK(onList(11, "14:00"));
    week.at(11, "14:05");
    week.list();
    CHECK(week.caseOf(karaka) != CaseId()); // the list that is made goes by the site's times too
}

TEST_CASE("a task that ended, waits or is held for safety is not late", "[queries][list][R-C6][R-T6]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    const PersonId mere = week.person("Mere", "Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Medium);
    AllocateTask ended = police(karaka, week.may(11, "10:00"));
    week.done(ended);
    AllocateTask waits = police(karaka, week.may(11, "10:00"));
    waits.ifEvent = "he is bailed";
    week.done(waits);
    AllocateTask unsafe = police(karaka, week.may(11, "10:00"));
    unsafe.category = TaskCategory::MakeContactWithFamily;
    unsafe.agency = "womens_refuge";
    unsafe.people = {mere};
    week.done(unsafe);
    week.done(EndTask{ended.task, TaskState::Done, {}});
    const HoldContact hold{AlertId::fresh(), mere, week.words("he reads her messages"), {}, Source::Victim, {}, false, {}};
    week.done(hold);
    week.close();
    CHECK_FALSE(rowOf(week, karaka, 20));
    week.done(LiftContactHold{mere, hold.hold, week.words("she has a new number")});
    REQUIRE(rowOf(week, karaka, 20));
    CHECK(rowOf(week, karaka, 20)->grounds == QVector{Ground::OverdueTask});
}

TEST_CASE("a task that was not to be done before a time is late once that time and its own are past", "[queries][list][R-T6]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Medium);
    AllocateTask task = police(karaka, week.may(12, "10:00"));
    task.notBefore = week.may(11, "12:00");
    week.done(task);
    week.close();
    CHECK_FALSE(rowOf(week, karaka, 14));
    CHECK(rowOf(week, karaka, 16));
}

TEST_CASE("a closed plan comes back only with what happened after it was closed", "[queries][list][R-R9]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Low);
    week.done(SetReview{ReviewId::fresh(), karaka, TableKind::Sam, QDate(2018, 5, 12), {}});
    week.done(ClosePlan{karaka, week.words("the programme is done"), true, {}});
    week.close();
    CHECK_FALSE(rowOf(week, karaka, 12));
    week.at(13);
    week.episode("Karaka");
    CHECK(rowOf(week, karaka, 13));
}

TEST_CASE("a candidate shows number, level and family", "[queries][list]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::High);
    week.close();
    week.at(11);
    week.episode("Karaka");
    const auto row = rowOf(week, karaka, 11);
    REQUIRE(row);
    CHECK(row->number == "W18-0001");
    CHECK(row->level == RiskLevel::High);
    CHECK(row->tier == Tier::High);
    CHECK(row->grounds.contains(Ground::NewEpisode));
}

TEST_CASE("a family that is not in the record would be on the list for nothing", "[queries][list]")
{
    AWeek week;
    const Candidate nobody = candidateOf(week.tables(), PlanId::fresh(), TableKind::Sam, QDate(2018, 5, 10));
    CHECK(nobody.episodes.isEmpty());
    CHECK_FALSE(nobody.level);
    CHECK(nobody.in12Weeks == 0);
}

TEST_CASE("the next table sits at the site's hour on the day after", "[queries][list]")
{
    AWeek week;
    CHECK(sittingOn(week.tables(), QDate(2018, 5, 10), week.clock).nextTable == week.may(11, "09:00"));
    week.done(ChangeSetting{"meeting_start", "\"08:15\""});
    CHECK(sittingOn(week.tables(), QDate(2018, 5, 10), week.clock).nextTable == week.may(11, "08:15"));
}
