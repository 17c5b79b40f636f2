// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/screen_hands.h"

using namespace tepu;
using namespace tepu::ui;

void ScreenHands::say(const LineSaid& line)
{
    m_window.press(Qt::Key_Escape);
    m_window.enter(line.typed + u' ' + line.words);
    m_window.waitFor(line.words);
}

/// Each reason by a word of it and Tab, then the table's own words.
void ScreenHands::typeLevel(const LevelSaid& level)
{
    m_window.press(Qt::Key_1 + int(level.to), Qt::AltModifier);
    for (const ReasonSaid& each : level.because) {
        m_window.type(each.typed);
        m_window.press(Qt::Key_Tab);
    }
    m_window.enter(level.text);
}

void ScreenHands::setLevel(const LevelSaid& level)
{
    typeLevel(level);
    m_window.press(Qt::Key_Escape);
}

QString ScreenHands::lowerLevel(const LevelSaid& level, const QString& changedBehaviour)
{
    typeLevel(level);
    m_window.waitFor(QStringLiteral("What has changed in the behaviour"));
    const QString asked = m_window.row(QStringLiteral("What has changed in the behaviour"));
    m_window.enter(changedBehaviour);
    m_window.press(Qt::Key_Escape);
    return asked;
}

void ScreenHands::answer(const AnswerSaid& answer)
{
    m_window.press(Qt::Key(answer.letter), Qt::AltModifier);
    m_window.enter(answer.words);
}

void ScreenHands::give(const TaskSaid& task)
{
    m_window.press(Qt::Key_T, Qt::ControlModifier);
    m_window.enter(task.typed + u' ' + task.words);
    m_window.press(Qt::Key_Escape);
}

void ScreenHands::setReview(const ReviewSaid& review)
{
    m_window.press(Qt::Key_R, Qt::ControlModifier);
    m_window.enter(review.line);
    m_window.press(Qt::Key_Escape);
}

void ScreenHands::reachReview()
{
    m_window.press(Qt::Key_5, Qt::ControlModifier);
    m_window.press(Qt::Key_F5); // the list; from there on by Tab
    REQUIRE(m_window.tabTo(QStringLiteral("ICM")));
    m_window.press(Qt::Key_Return);
    m_window.enter(QStringLiteral("reached"));
}

void ScreenHands::decide()
{
    m_window.press(Qt::Key_Escape);
    m_window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(becomes([this] { return m_window.place() == Place::WrapUp; }));
    m_window.press(Qt::Key_Escape); // done with writing it up
    m_window.settle();
    m_atTable = false;
}

/// R-M10 "open tasks shown one by one": whichever is asked about is answered.
void ScreenHands::closePlan(const ClosingSaid& closing)
{
    m_window.press(Qt::Key_F8, Qt::ShiftModifier);
    for (int asked = 1; asked <= closing.tasks.size(); ++asked) {
        const QString place = QStringLiteral("open task %1 of %2").arg(asked).arg(closing.tasks.size());
        m_window.waitFor(place);
        const QString question = m_window.row(place);
        for (const FateSaid& fate : closing.tasks)
            if (question.contains(fate.task))
                m_window.type(fate.withdrawnBecause.isEmpty() ? QStringLiteral("d") : QStringLiteral("w ") + fate.withdrawnBecause);
        m_window.press(Qt::Key_Return);
    }
    m_window.enter(closing.reason);
    m_window.waitFor(QStringLiteral("Which coordinator approves"));
    m_window.enter(closing.coordinator);
    REQUIRE(becomes([this] { return m_window.place() == Place::WrapUp; }));
    m_window.press(Qt::Key_Escape);
    m_window.settle();
    m_atTable = false;
}

void ScreenHands::closeTable()
{
    m_window.turnTo(Place::WrapUp);
    m_window.press(Qt::Key_Return, Qt::ControlModifier);
    m_window.waitFor(QStringLiteral("meeting closed"));
}
