// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/board/board.h"
#include "ui/widgets/runs.h"

#include <QKeySequence>

namespace tepu::ui {

/// A task in its row on a board.
struct BoardLine {
    QString mark;   ///< of the agency that answers for it
    Runs what;      ///< what is to be done
    Runs beside;    ///< whose family, for whom, by whom, and how it stands between the table and the agency
    QString when;
    Voice voice = Voice::Plain; ///< of the time
};

BoardLine boardLine(const BoardRow& task, Instant now);

QString titleOf(BoardFilter filter);
QString titleOf(BoardGrouping grouping);
QString titleOf(DeadlineBand band);
/// What a group is called, in a board that stands together by this.
QString titleOf(const BoardGroup& group, BoardGrouping grouping);
/// What an empty board says, and what to do next.
QString emptyWords(BoardFilter filter);

} // namespace tepu::ui
