// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/start_plan.h"
#include "core/commands/projection.h"
#include "core/commands/record/found_record.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/end_task.h"
#include "core/queries/board/board.h"
#include "core/queries/today/today.h"
#include "core/rules/agencies.h"
#include "tests/bench/figures.h"

#include <random>

namespace tepu::bench {
namespace {

constexpr int plansOfBoard = 20'000;
constexpr int tasksOfPlan = 20;
constexpr int openOfPlan = 5; ///< the others have ended

const QStringList boardAgencies{"police", "oranga_tamariki", "corrections", "health", "womens_refuge", "ivs_provider", "pos_provider", "acc", "housing"};

/// As many plans and tasks as a site may ever have, in tables alone.
class LargeBoard {
public:
    explicit LargeBoard(int plans)
    {
        Projection projection(tables);
        tell(projection, agencyFacts());
        for (int number = 0; number < plans; ++number)
            tell(projection, planFacts(number));
    }

    Tables tables;
    const Instant now = parseInstant(QStringLiteral("2018-05-10T10:42:00+12:00")).value();

private:
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_random); }

    void tell(Projection& projection, const Facts& facts)
    {
        QVector<Statement> statements = facts.statements();
        int index = 0;
        for (Statement& each : statements) {
            each.stamp = {CommandId::fresh(), UserId::fresh(), now - std::chrono::hours(24 * below(84)), {}};
            each.index = index++;
        }
        if (const auto told = projection.apply(statements); !told)
            qFatal("the tables do not take a plan");
    }

    Facts agencyFacts()
    {
        Facts facts;
        const RecordId record = RecordId::fresh();
        int position = 0;
        for (const Agency& agency : shippedAgencies(QDate(2018, 5, 10)))
            facts.add(AgencyNamed{record, ++position, agency});
        return facts;
    }

    Facts planFacts(int number)
    {
        Facts facts;
        const PlanId plan = PlanId::fresh();
        facts.add(PlanStarted{plan, QStringLiteral("W%1-%2").arg(10 + number / 2500).arg(number % 2500, 4, 10, QChar(u'0')), QStringLiteral("Kōwhai"),
                              Location::WaikatoCity});
        for (int i = 0; i < tasksOfPlan; ++i) {
            TaskAllocated task;
            task.task = TaskId::fresh();
            task.plan = plan;
            task.agency = boardAgencies[below(int(boardAgencies.size()))];
            task.words = *Words::of(QStringLiteral("look in on them and say at the table how they are"));
            task.worker = below(2) == 0 ? Words::of(QStringLiteral("Worker %1").arg(below(300))) : std::nullopt;
            task.told = below(10) > 0;
            task.due = now + std::chrono::minutes(below(20'000) - (i < openOfPlan ? 1'500 : 40'000));
            facts.add(task);
            if (i >= openOfPlan)
                facts.add(TaskEnded{plan, task.task, TaskState::Done, Words::of(QStringLiteral("they are well"))});
        }
        return facts;
    }

    std::mt19937 m_random{2018};
};

/// What a board opens with: its groups, and the tasks that a window has room for.
void openBoard(const LargeBoard& board, BoardGrouping grouping)
{
    const auto groups = boardGroups(board.tables, BoardFilter::Open, grouping, board.now);
    BoardAsked asked;
    asked.grouping = grouping;
    asked.group = groups.first().key;
    (void)boardTasks(board.tables, asked, board.now);
}

/// The same groups and as many rows, counted and read by nothing but their SQL.
void askBare(const LargeBoard& board, const QString& column)
{
    (void)board.tables.column<int>(QStringLiteral("SELECT count(*) FROM task WHERE ended_at IS NULL GROUP BY %1").arg(column));
    (void)board.tables.column<QString>(QStringLiteral("SELECT words FROM task WHERE ended_at IS NULL ORDER BY due, id LIMIT 60"));
}

/// What Today opens with, counted and read by nothing but its SQL.
void askLate(const LargeBoard& board)
{
    (void)board.tables.one<int>(QStringLiteral("SELECT count(*) FROM task WHERE ended_at IS NULL AND due < ?"), values(board.now));
    (void)board.tables.column<QString>(QStringLiteral("SELECT t.words FROM task t CROSS JOIN plan p ON p.id = t.plan WHERE t.ended_at IS NULL AND t.due < ? "
                                                      "ORDER BY p.level, t.due, t.id LIMIT 60"),
                                       values(board.now));
}

} // namespace

QVector<Figure> boards(const TheDay&, Effort effort)
{
    const bool isTrial = effort.starts == 1;
    const LargeBoard board(isTrial ? plansOfBoard / 200 : plansOfBoard);
    QVector<Figure> figures;
    for (const auto& [grouping, column] : QVector<std::pair<BoardGrouping, QString>>{
             {BoardGrouping::Agency, "agency"}, {BoardGrouping::Worker, "worker, agency"}, {BoardGrouping::Plan, "plan"}, {BoardGrouping::Deadline, "due / 86400000"}}) {
        Figure figure{QStringLiteral("the task board by %1 opened, %2 plans, %3 tasks").arg(code(grouping)).arg(plansOfBoard).arg(plansOfBoard * tasksOfPlan), {},
                      QStringLiteral("bare SQL"), {}};
        for (int i = 0; i < std::max(1, effort.often / 10); ++i) {
            figure.ours.add(timed([&] { openBoard(board, grouping); }));
            figure.floor.add(timed([&] { askBare(board, column); }));
        }
        figures.append(figure);
    }
    Figure counting{QStringLiteral("the kinds of tasks on the board counted"), {}, QStringLiteral("all open counted, plain"), {}};
    for (int i = 0; i < std::max(1, effort.often / 10); ++i) {
        counting.ours.add(timed([&] { (void)boardCounts(board.tables, board.now); }));
        counting.floor.add(timed([&] { (void)board.tables.one<int>(QStringLiteral("SELECT count(*) FROM task WHERE ended_at IS NULL AND due < 0")); }));
    }
    figures.append(counting);
    Figure opening{QStringLiteral("Today opened: its tasks, %1 plans, %2 tasks").arg(plansOfBoard).arg(plansOfBoard * tasksOfPlan), {}, QStringLiteral("bare SQL"), {}};
    Figure whole{QStringLiteral("Today read to its end"), {}, QStringLiteral("the same"), {}};
    for (int i = 0; i < std::max(1, effort.often / 10); ++i) {
        opening.ours.add(timed([&] {
            for (const TodayKind kind : {TodayKind::TaskOverdue, TodayKind::TaskToday})
                (void)todaySection(board.tables, kind, board.now);
        }));
        opening.floor.add(timed([&] { askLate(board); }));
        whole.ours.add(timed([&] { (void)today(board.tables, board.now); }));
        whole.floor.add(timed([&] { askLate(board); }));
    }
    figures += {opening, whole};
    return figures;
}

} // namespace tepu::bench
