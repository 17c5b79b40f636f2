// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/tasks/board.h"
#include "core/tables/tables.h"

namespace tepu {

/// The beginning of every question of a board: what it is asked with, in named columns of `asked`, the tasks that are unsafe, and the
/// people who have left as they are written on open tasks. R-D5 by the site's own times.
class BoardQuestion {
public:
    BoardQuestion(const Tables& tables, Instant now);

    /// "WITH asked(…) AS (…), unsafe AS (…), left AS (…) "
    QString beginning() const;
    Values bound() const { return m_bound; }

private:
    int m_gone = 0;
    Values m_bound;
};

/// SQL: whether `task` stands on a board with this filter.
QString boardShows(BoardFilter filter);
/// SQL: whether `task` is overdue (R-D5), and not held (R-C6, R-T6).
QString taskIsOver();
/// SQL: whether `task` is held.
QString taskIsHeld();
/// SQL: by what its tasks stand in their order.
QString boardOrder(BoardFilter filter);

} // namespace tepu
