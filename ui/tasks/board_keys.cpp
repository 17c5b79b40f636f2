// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_keys.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct BoardKeyTexts {
    Q_DECLARE_TR_FUNCTIONS(BoardKeyTexts)
};

} // namespace

QVector<BoardKey> boardKeys()
{
    using T = BoardKeyTexts;
    return {{Qt::Key_D, QStringLiteral("done "), T::tr("Done, and what came of it")},
            {Qt::Key_C, QStringLiteral("changed "), T::tr("Could not be done: circumstances changed")},
            {Qt::Key_N, QStringLiteral("not "), T::tr("Could not be done: not undertaken")},
            {Qt::Key_A, QStringLiteral("accepted "), T::tr("Accepted, and by whom")},
            {Qt::Key_X, QStringLiteral("declined "), T::tr("Declined, and why")},
            {Qt::Key_F, QStringLiteral("from "), T::tr("Can from a day on")},
            {Qt::Key_T, QStringLiteral("told "), T::tr("Told by telephone, and whom")},
            {Qt::Key_B, QStringLiteral("by "), T::tr("Another deadline, and why")},
            {Qt::Key_R, QStringLiteral("to "), T::tr("Goes to another agency or worker")},
            {Qt::SHIFT | Qt::Key_R, QStringLiteral("all to "), T::tr("Everything that they have goes to another")},
            {Qt::Key_G, QStringLiteral("gone "), T::tr("Somebody has left their agency")},
            {Qt::Key_W, QStringLiteral("withdrawn "), T::tr("Withdrawn, and why")},
            {Qt::Key_U, QStringLiteral("open "), T::tr("Was ended by mistake: open again")},
            {Qt::Key_P, QStringLiteral("passed "), T::tr("Its outcome was passed on, and to whom")},
            {Qt::Key_Return, QString(), T::tr("Say something of the task")}};
}

QKeySequence keyOf(BoardGrouping grouping)
{
    return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + static_cast<int>(grouping)));
}

QKeySequence nextFilterKey()
{
    return Qt::CTRL | Qt::Key_Right;
}

QKeySequence earlierFilterKey()
{
    return Qt::CTRL | Qt::Key_Left;
}

QKeySequence exportKey()
{
    return Qt::CTRL | Qt::Key_S;
}

QVector<KeyGroup> boardKeySheet()
{
    KeyGroup tasks{BoardKeyTexts::tr("The task that is chosen"), {}};
    for (const BoardKey& key : boardKeys())
        tasks.keys.append({key.words, key.key});
    KeyGroup board{BoardKeyTexts::tr("The board"), {}};
    for (const auto& word : Vocabulary<BoardGrouping>::words)
        board.keys.append({BoardKeyTexts::tr("By %1").arg(titleOf(word.value).toLower()), keyOf(word.value)});
    board.keys.append({BoardKeyTexts::tr("The next kind of tasks"), nextFilterKey()});
    board.keys.append({BoardKeyTexts::tr("The kind before"), earlierFilterKey()});
    board.keys.append({BoardKeyTexts::tr("Groups, or tasks"), Qt::Key_Tab});
    board.keys.append({BoardKeyTexts::tr("Give the board to somebody, as a file"), exportKey()});
    board.keys.append({BoardKeyTexts::tr("All keys"), Qt::Key_F1});
    return {tasks, board};
}

} // namespace tepu::ui
