// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/board/board.h"
#include "core/queries/query_book.h"
#include "core/queries/site/gone.h"

namespace tepu {

namespace {

struct GroupsAsked {
    BoardFilter filter = BoardFilter::Open;
    BoardGrouping grouping = BoardGrouping::Agency;
    static constexpr auto fields()
    {
        return Fields{field("filter", &GroupsAsked::filter).orDefault(), field("grouping", &GroupsAsked::grouping).orDefault()};
    }
};

} // namespace

void addBoardQueries(QueryBook& book)
{
    book.add<BoardAsked, BoardRow>("taskBoard", [](const Tables& tables, const BoardAsked& asked, Instant now) { return boardTasks(tables, asked, now); });
    book.add<GroupsAsked, BoardGroup>("taskBoardGroups", [](const Tables& tables, const GroupsAsked& asked, Instant now) {
        return boardGroups(tables, asked.filter, asked.grouping, now);
    });
    book.add<NoParameters, BoardCount>("taskBoardCounts", [](const Tables& tables, const NoParameters&, Instant now) { return boardCounts(tables, now); });
    book.add<NoParameters, GoneRow>("gone", [](const Tables& tables, const NoParameters&, Instant) { return gone(tables); });
}

} // namespace tepu
