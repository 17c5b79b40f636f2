// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/board/task_standing.h"
#include "core/queries/plan/tasks_of.h"
#include "core/rules/tasks/board.h"

namespace tepu {

/// What a board is asked: which tasks, by what they stand together, and from where on.
struct BoardAsked {
    BoardFilter filter = BoardFilter::Open;
    BoardGrouping grouping = BoardGrouping::Agency;
    std::optional<QString> group = {};  ///< key of one group; nothing: all of them
    std::optional<TaskId> after = {};   ///< the last one that is there already
    int limit = 60;

    static constexpr auto fields()
    {
        using A = BoardAsked;
        return Fields{field("filter", &A::filter).orDefault(), field("grouping", &A::grouping).orDefault(), field("group", &A::group),
                      field("after", &A::after), field("limit", &A::limit).orDefault()};
    }
};

/// A task as it stands on a board, with its family.
struct BoardRow : TaskRow {
    QString number;
    QString familyName;
    TaskStanding standing;

    static constexpr auto fields()
    {
        using R = BoardRow;
        return TaskRow::fields() + Fields{field("number", &R::number), field("family_name", &R::familyName), field("standing", &R::standing)};
    }
};

/// The next tasks, the earliest deadline first; of those whose outcome is to be passed on, the one that ended first.
QVector<BoardRow> boardTasks(const Tables& tables, const BoardAsked& asked, Instant now);

/// These tasks as they stand on a board, in the order in which they are named.
QVector<BoardRow> boardRows(const Tables& tables, const QVector<TaskId>& named, Instant now);

/// Tasks that stand together: of one agency, worker, plan or time.
struct BoardGroup {
    QString key;
    QString name;   ///< of the agency, the worker or the family; of a time nothing
    QString beside; ///< mark of a worker's agency, number of a family's plan
    int count = 0;
    int overdue = 0;
    std::optional<Instant> firstDue;

    static constexpr auto fields()
    {
        using G = BoardGroup;
        return Fields{field("key", &G::key),     field("name", &G::name),       field("beside", &G::beside),
                      field("count", &G::count), field("overdue", &G::overdue), field("first_due", &G::firstDue)};
    }
};

/// The groups of a board: agencies in the site's order, times in theirs, workers and plans by their first deadline. At most `limit`.
QVector<BoardGroup> boardGroups(const Tables& tables, BoardFilter filter, BoardGrouping grouping, Instant now, int limit = 500);

/// How many tasks a filter shows.
struct BoardCount {
    BoardFilter filter = BoardFilter::Open;
    int count = 0;

    static constexpr auto fields() { return Fields{field("filter", &BoardCount::filter), field("count", &BoardCount::count)}; }
};

/// Of every filter, in their order.
QVector<BoardCount> boardCounts(const Tables& tables, Instant now);

class QueryBook;
void addBoardQueries(QueryBook& book);

} // namespace tepu
