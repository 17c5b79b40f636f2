// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wait_words.h"
#include "tests/features/fortnight/screen_hands.h"

using namespace tepu;
using namespace tepu::ui;

void ScreenHands::readFamily(int page)
{
    if (!m_atTable) {
        m_window.press(Qt::Key_K, Qt::ControlModifier);
        m_window.enter(QStringLiteral("Kahikatea"));
        m_window.waitFor(QStringLiteral("To be read"));
    }
    m_window.press(Qt::Key_0 + page, Qt::ControlModifier);
    m_window.settle();
}

void ScreenHands::leaveFamily()
{
    m_window.press(Qt::Key_Escape);
    m_window.settle();
}

void ScreenHands::tried(const AttemptSaid& attempt)
{
    readFamily(6);
    m_window.press(Qt::Key_H, Qt::ControlModifier);
    m_window.waitFor(QStringLiteral("What was tried, and what was given?"));
    m_window.enter(attempt.line);
    CHECK_FALSE(m_window.says(QStringLiteral("What was tried, and what was given?")));
    leaveFamily();
}

QString ScreenHands::meter(const QString& whom)
{
    readFamily(6);
    QString found;
    for (const QString& each : m_window.reads())
        if (each.startsWith(whom) && found.isEmpty())
            found = each;
    leaveFamily();
    return found;
}

bool ScreenHands::isReviewSet(QDate on)
{
    readFamily(5);
    const bool isSet = m_window.says(dayInWords(on));
    if (!m_atTable)
        leaveFamily();
    return isSet;
}

bool ScreenHands::isClosed()
{
    readFamily(1);
    const bool isClosed = m_window.says(QStringLiteral("closed"));
    leaveFamily();
    return isClosed;
}

/// By family there is one group, and it is the whole board.
void ScreenHands::toWholeBoard()
{
    m_window.press(Qt::Key_3, Qt::ControlModifier);
}

QString ScreenHands::due(const QString& task)
{
    m_window.turnTo(Place::Tasks);
    toWholeBoard();
    return m_window.row(u' ' + task + u',');
}

/// The board stands at all that is open; each press goes on to the next kind.
bool ScreenHands::isOnBoard(BoardFilter filter, const QString& task)
{
    m_window.turnTo(Place::List);
    m_window.turnTo(Place::Tasks);
    toWholeBoard();
    for (int i = 0; i < int(filter); ++i)
        m_window.press(Qt::Key_Right, Qt::ControlModifier);
    const bool isThere = m_window.says(u' ' + task + u',');
    for (int i = 0; i < int(filter); ++i)
        m_window.press(Qt::Key_Left, Qt::ControlModifier);
    return isThere;
}

void ScreenHands::done(const QString& task, const QString& outcome)
{
    m_window.turnTo(Place::Tasks);
    toWholeBoard();
    m_window.choose(u' ' + task + u',');
    m_window.press(Qt::Key_D);
    m_window.enter(outcome);
}

void ScreenHands::sayOfRelease(const QString& line)
{
    m_window.turnTo(Place::Releases);
    m_window.press(Qt::Key_E, Qt::ControlModifier);
    m_window.enter(line);
}

void ScreenHands::check(const CheckSaid& check)
{
    sayOfRelease(check.line);
}

void ScreenHands::released(const QString& words)
{
    sayOfRelease(QStringLiteral("released yesterday ") + words);
}

bool ScreenHands::isReleaseSoon()
{
    m_window.turnTo(Place::List);
    m_window.turnTo(Place::Releases);
    return m_window.says(QStringLiteral("Soon · "));
}
