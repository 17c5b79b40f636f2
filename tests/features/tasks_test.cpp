// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/note_gone.h"
#include "core/commands/task/answer_task.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/pass_on_outcome.h"
#include "core/commands/task/reallocate_tasks.h"
#include "core/commands/task/reopen_task.h"
#include "core/commands/task/tell_task.h"
#include "core/queries/board/board.h"
#include "core/queries/meeting/candidates.h"
#include "tests/support/a_family.h"

using namespace tepu;

static QVector<BoardRow> board(const AFamily& family, BoardFilter filter)
{
    BoardAsked asked;
    asked.filter = filter;
    return boardTasks(family.tables(), asked, family.clock);
}

SCENARIO("Aroha of Refuge leaves, and nothing of hers is lost between two tables", "[tasks][R-T3][R-T4][R-D5]")
{
    GIVEN("a family for whom Aroha is to reach Mere and to see to the locks, and Oranga Tamariki to ask Hine Rua")
    {
        AFamily family;
        AllocateTask reach = family.contact("womens_refuge", {family.mere});
        reach.worker = family.words("Aroha Pene");
        family.done(reach);
        AllocateTask locks = family.task("womens_refuge", "ask for locks");
        locks.worker = family.words("Aroha Pene");
        family.done(locks);
        AllocateTask ask = family.task("oranga_tamariki", "ask whether the tamariki are safe");
        ask.worker = family.words("Hine Rua");
        family.done(ask);
        family.settle();
        WHEN("she leaves the next morning")
        {
            family.clock = family.at("2018-05-11T07:30:00+12:00");
            family.done(NoteGone{"womens_refuge", family.words("Aroha Pene")});
            THEN("both her tasks are listed at once") { CHECK(board(family, BoardFilter::WithSomebodyGone).size() == 2); }
            AND_WHEN("all she has goes to Kiri in one act, and Kiri is rung")
            {
                ReallocateTasks all;
                all.agency = "womens_refuge";
                all.who = family.words("Aroha Pene");
                all.worker = family.words("Kiri Waaka");
                all.because = family.words("Aroha has left");
                family.done(all);
                CHECK(board(family, BoardFilter::WithSomebodyGone).isEmpty());
                CHECK(board(family, BoardFilter::NotYetTold).size() == 2);
                for (const BoardRow& row : board(family, BoardFilter::NotYetTold)) {
                    TellTask tell;
                    tell.task = row.task;
                    tell.whom = family.words("Kiri Waaka");
                    family.done(tell);
                }
                THEN("nobody is left untold, and their deadlines are what they were")
                {
                    CHECK(board(family, BoardFilter::NotYetTold).isEmpty());
                    CHECK(board(family, BoardFilter::Open).first().due == board(family, BoardFilter::Open).first().allocatedAt + 24h);
                }
            }
        }
        WHEN("an outcome comes back, wrongly written down at first")
        {
            family.done(EndTask{ask.task, TaskState::NotDoneNotUndertaken, family.words("nobody asked")});
            family.done(ReopenTask{ask.task, family.words("they did, it was not typed")});
            family.done(EndTask{ask.task, TaskState::Done, family.words("they are with their nan")});
            THEN("Hine Rua must hear it, and then it is off the board")
            {
                REQUIRE(board(family, BoardFilter::OutcomeToPassOn).size() == 1);
                family.done(PassOnOutcome{ask.task, family.words("Hine Rua")});
                CHECK(board(family, BoardFilter::OutcomeToPassOn).isEmpty());
            }
        }
        WHEN("nobody does anything for days")
        {
            family.clock = family.at("2018-05-13T09:00:00+12:00");
            THEN("every task has climbed to the next table, and the family is on its list")
            {
                CHECK(board(family, BoardFilter::ForNextTable).size() == 3);
                const auto list = candidateRows(family.tables(), TableKind::Sam, QDate(2018, 5, 13), family.clock);
                REQUIRE(list.size() == 1);
                CHECK(list.first().plan == family.kowhai);
                CHECK(list.first().grounds.contains(Ground::OverdueTask));
            }
        }
        WHEN("Oranga Tamariki cannot do it")
        {
            AnswerTask decline;
            decline.task = ask.task;
            decline.answer = TaskAnswer::Declined;
            decline.words = family.words("no social worker before June");
            family.done(decline);
            THEN("the coordinator sees it at once, with the reason")
            {
                REQUIRE(board(family, BoardFilter::WithCoordinator).size() == 1);
                CHECK(board(family, BoardFilter::WithCoordinator).first().standing.answerWords == "no social worker before June");
            }
        }
    }
}
