// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/board_words.h"
#include "ui/widgets/keys_overlay.h"

namespace tepu::ui {

/// A single key on a task, and how the line that it opens begins.
struct BoardKey {
    QKeySequence key;
    QString beginning;
    QString words;
};

QVector<BoardKey> boardKeys();

/// Ctrl 1 … 4: by what the tasks stand together.
QKeySequence keyOf(BoardGrouping grouping);
/// The next and the one before among the filters.
QKeySequence nextFilterKey();
QKeySequence earlierFilterKey();
QKeySequence exportKey();

/// All keys of the page.
QVector<KeyGroup> boardKeySheet();

} // namespace tepu::ui
