// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/board/board.h"
#include "core/queries/query_book.h"
#include "core/queries/today/today.h"

namespace tepu {

const QueryBook& QueryBook::all()
{
    static const QueryBook book = [] {
        QueryBook filling;
        addPlanQueries(filling);
        addFamilyQueries(filling);
        addSignalQueries(filling);
        addRecordQueries(filling);
        addMeetingQueries(filling);
        addWhoQueries(filling);
        addPeopleQueries(filling);
        addSearchQueries(filling);
        addIntakeQueries(filling);
        addBoardQueries(filling);
        addReleaseQueries(filling);
        addChildrenQueries(filling);
        addTodayQueries(filling);
        return filling;
    }();
    return book;
}

} // namespace tepu
