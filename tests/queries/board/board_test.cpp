// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/site/note_gone.h"
#include "core/commands/task/answer_task.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/pass_on_outcome.h"
#include "core/queries/board/board.h"
#include "tests/support/a_family.h"

using namespace tepu;

static int countOf(const AFamily& family, BoardFilter filter, Instant now)
{
    for (const BoardCount& count : boardCounts(family.tables(), now))
        if (count.filter == filter)
            return count.count;
    return -1;
}

static QVector<BoardRow> shown(const AFamily& family, BoardFilter filter, Instant now)
{
    BoardAsked asked;
    asked.filter = filter;
    return boardTasks(family.tables(), asked, now);
}

static TaskId due(AFamily& family, const char* agency, const char* words, Instant when)
{
    AllocateTask task = family.task(agency, words);
    task.due = when;
    return family.allocated(task);
}

static void setLevel(AFamily& family, RiskLevel level)
{
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = level;
    change.because = {RiskReason::ConcernsForChildren};
    family.done(change);
}

TEST_CASE("a board shows open tasks by deadline, with their family", "[queries][board][C43]")
{
    AFamily family;
    const TaskId later = due(family, "police", "second", family.at("2018-05-12T09:00:00+12:00"));
    const TaskId sooner = due(family, "acc", "first", family.at("2018-05-11T09:00:00+12:00"));
    const auto rows = shown(family, BoardFilter::Open, family.clock);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].task == sooner);
    CHECK(rows[1].task == later);
    CHECK(rows[0].familyName == QString::fromUtf8("Kōwhai"));
    CHECK_FALSE(rows[0].number.isEmpty());
    CHECK(rows[0].notYetTold);
}

TEST_CASE("a board is read page by page and shows each task once", "[queries][board]")
{
    AFamily family;
    const Instant same = family.at("2018-05-12T09:00:00+12:00");
    for (int i = 0; i < 7; ++i)
        due(family, "police", "one of seven", same);
    BoardAsked asked;
    asked.limit = 3;
    QSet<TaskId> seen;
    int pages = 0;
    for (auto rows = boardTasks(family.tables(), asked, family.clock); !rows.isEmpty(); rows = boardTasks(family.tables(), asked, family.clock)) {
        for (const BoardRow& row : rows)
            seen.insert(row.task);
        asked.after = rows.last().task;
        ++pages;
    }
    CHECK(seen.size() == 7);
    CHECK(pages == 3);
}

TEST_CASE("the groups of a board hold what their group shows", "[queries][board][C43]")
{
    AFamily family;
    AllocateTask named = family.task("police", "with a name");
    named.worker = family.words("Sgt Ngata");
    family.done(named);
    due(family, "police", "without one", family.at("2018-05-11T09:00:00+12:00"));
    due(family, "acc", "elsewhere", family.at("2018-05-24T09:00:00+12:00"));
    AllocateTask waiting = family.task("pos_provider", "ring him");
    waiting.ifEvent = "bail";
    family.done(waiting);
    const Instant now = family.at("2018-05-10T12:00:00+12:00");
    for (const BoardGrouping grouping : {BoardGrouping::Agency, BoardGrouping::Worker, BoardGrouping::Plan, BoardGrouping::Deadline}) {
        CAPTURE(code(grouping).toStdString());
        int all = 0;
        for (const BoardGroup& group : boardGroups(family.tables(), BoardFilter::Open, grouping, now)) {
            BoardAsked asked;
            asked.grouping = grouping;
            asked.group = group.key;
            CHECK(boardTasks(family.tables(), asked, now).size() == group.count);
            all += group.count;
        }
        CHECK(all == 4);
    }
    const auto agencies = boardGroups(family.tables(), BoardFilter::Open, BoardGrouping::Agency, now);
    CHECK(agencies[0].key == "police");
    CHECK(agencies[0].count == 2);
    const auto workers = boardGroups(family.tables(), BoardFilter::Open, BoardGrouping::Worker, now);
    CHECK(workers[0].name == "Sgt Ngata");
    CHECK(workers[0].beside == "POL");
    const auto times = boardGroups(family.tables(), BoardFilter::Open, BoardGrouping::Deadline, now);
    CHECK(times.first().key == "tomorrow");
    CHECK(times.last().key == "held");
}

TEST_CASE("a board knows what is soon, over and how far it has climbed", "[queries][board][R-D5]")
{
    AFamily family;
    setLevel(family, RiskLevel::Medium);
    const Instant deadline = family.at("2018-05-11T09:00:00+12:00");
    due(family, "police", "welfare check", deadline);
    CHECK(countOf(family, BoardFilter::DueSoon, family.clock) == 0);
    CHECK(countOf(family, BoardFilter::DueSoon, deadline - 1h) == 1);
    CHECK(countOf(family, BoardFilter::DueSoon, deadline) == 1);
    CHECK(countOf(family, BoardFilter::Overdue, deadline) == 0);
    CHECK(countOf(family, BoardFilter::Overdue, deadline + 1ms) == 1);
    CHECK(countOf(family, BoardFilter::WithCoordinator, deadline + 24h - 1ms) == 0);
    CHECK(countOf(family, BoardFilter::WithCoordinator, deadline + 24h) == 1);
    CHECK(countOf(family, BoardFilter::ForNextTable, deadline + 72h - 1ms) == 0);
    CHECK(countOf(family, BoardFilter::ForNextTable, deadline + 72h) == 1);
    setLevel(family, RiskLevel::High);
    CHECK(countOf(family, BoardFilter::WithCoordinator, deadline + 1ms) == 1);
    CHECK(countOf(family, BoardFilter::ForNextTable, deadline + 24h) == 1);
}

TEST_CASE("what is held, declined or with somebody who has left stands in a view of its own", "[queries][board][R-C6][R-T3][C45]")
{
    AFamily family;
    AllocateTask reach = family.contact("womens_refuge", {family.mere});
    reach.worker = family.words("Aroha Pene");
    family.done(reach);
    const TaskId check = due(family, "police", "welfare check", family.at("2018-05-11T09:00:00+12:00"));
    HoldContact hold;
    hold.person = family.mere;
    hold.words = family.words("he reads her phone");
    family.done(hold);
    const Instant late = family.at("2018-05-20T09:00:00+12:00");
    CHECK(countOf(family, BoardFilter::Held, late) == 1);
    CHECK(countOf(family, BoardFilter::Overdue, late) == 1);
    CHECK(shown(family, BoardFilter::Overdue, late).first().task == check);
    CHECK(countOf(family, BoardFilter::WithSomebodyGone, late) == 0);
    family.done(NoteGone{"womens_refuge", family.words("aroha pene")});
    CHECK(shown(family, BoardFilter::WithSomebodyGone, late).first().task == reach.task);
    AnswerTask decline;
    decline.task = check;
    decline.answer = TaskAnswer::Declined;
    decline.words = family.words("nobody on shift");
    family.done(decline);
    CHECK(countOf(family, BoardFilter::Declined, family.clock) == 1);
    CHECK(countOf(family, BoardFilter::WithCoordinator, family.clock) == 1);
}

TEST_CASE("an outcome stands on the board until its worker has heard it", "[queries][board][R-T4]")
{
    AFamily family;
    AllocateTask named = family.task("oranga_tamariki", "ask the social worker");
    named.worker = family.words("Hine Rua");
    family.done(named);
    const TaskId nobodys = family.allocated(family.task("police", "welfare check"));
    family.done(EndTask{named.task, TaskState::Done, family.words("the tamariki are with their nan")});
    family.done(EndTask{nobodys, TaskState::Done, family.words("she is well")});
    CHECK(shown(family, BoardFilter::OutcomeToPassOn, family.clock).size() == 1);
    CHECK(shown(family, BoardFilter::OutcomeToPassOn, family.clock).first().task == named.task);
    family.done(PassOnOutcome{named.task, family.words("Hine Rua")});
    CHECK(countOf(family, BoardFilter::OutcomeToPassOn, family.clock) == 0);
}
