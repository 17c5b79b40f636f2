// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/board/board.h"
#include "core/queries/today/calendar_entries.h"
#include "core/queries/today/today.h"
#include "tests/bench/a_large_site.h"
#include "tests/bench/figures.h"

namespace tepu::bench {
namespace {

constexpr int plansOfBoard = 20'000;
constexpr int tasksOfPlan = ALargeSite::tasksOfPlan;

/// What a board opens with: its groups, and the tasks that a window has room for.
void openBoard(const ALargeSite& board, BoardGrouping grouping)
{
    const auto groups = boardGroups(board.tables, BoardFilter::Open, grouping, board.now);
    BoardAsked asked;
    asked.grouping = grouping;
    asked.group = groups.first().key;
    (void)boardTasks(board.tables, asked, board.now);
}

/// The same groups and as many rows, counted and read by nothing but their SQL.
void askBare(const ALargeSite& board, const QString& column)
{
    (void)board.tables.column<int>(QStringLiteral("SELECT count(*) FROM task WHERE ended_at IS NULL GROUP BY %1").arg(column));
    (void)board.tables.column<QString>(QStringLiteral("SELECT words FROM task WHERE ended_at IS NULL ORDER BY due, id LIMIT 60"));
}

/// What Today opens with, counted and read by nothing but its SQL.
void askLate(const ALargeSite& board)
{
    (void)board.tables.one<int>(QStringLiteral("SELECT count(*) FROM task WHERE ended_at IS NULL AND due < ?"), values(board.now));
    (void)board.tables.column<QString>(QStringLiteral("SELECT t.words FROM task t CROSS JOIN plan p ON p.id = t.plan WHERE t.ended_at IS NULL AND t.due < ? "
                                                      "ORDER BY p.level, t.due, t.id LIMIT 60"),
                                       values(board.now));
}

/// Each kind by itself, with how much there is of it.
QVector<Figure> kindsOfToday(const ALargeSite& board, Effort effort)
{
    QVector<Figure> figures;
    for (const auto& kind : Vocabulary<TodayKind>::words) {
        const int count = todaySection(board.tables, kind.value, board.now).count;
        Figure figure{QStringLiteral("of it %1: %2").arg(QLatin1String(kind.code)).arg(count), {}, QStringLiteral("the same"), {}};
        for (int i = 0; i < std::max(1, effort.often / 10); ++i) {
            figure.ours.add(timed([&] { (void)todaySection(board.tables, kind.value, board.now); }));
            figure.floor.add(timed([&] { askLate(board); }));
        }
        figures.append(figure);
    }
    return figures;
}

} // namespace

QVector<Figure> boards(const TheDay&, Effort effort)
{
    const bool isTrial = effort.starts == 1;
    const ALargeSite board(isTrial ? plansOfBoard / 200 : plansOfBoard);
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
    Figure notices{QStringLiteral("the High tasks that the desktop may tell of"), {}, QStringLiteral("the same"), {}};
    Figure calendar{QStringLiteral("the coordinator’s calendar"), {}, QStringLiteral("the same"), {}};
    for (int i = 0; i < std::max(1, effort.often / 10); ++i) {
        const Span floor = timed([&] { askLate(board); });
        for (Figure* figure : {&opening, &whole, &notices, &calendar})
            figure->floor.add(floor);
        opening.ours.add(timed([&] {
            for (const TodayKind kind : {TodayKind::TaskOverdue, TodayKind::TaskToday})
                (void)todaySection(board.tables, kind, board.now);
        }));
        whole.ours.add(timed([&] { (void)today(board.tables, board.now); }));
        notices.ours.add(timed([&] { (void)highTasks(board.tables, board.now); }));
        calendar.ours.add(timed([&] { (void)calendarEntries(board.tables, std::nullopt, board.now); }));
    }
    figures += {opening, whole};
    figures += kindsOfToday(board, effort);
    figures += {notices, calendar};
    return figures;
}

} // namespace tepu::bench
