// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/screen_hands.h"

#include <QLocale>

using namespace tepu;
using namespace tepu::ui;

/// As when they are dropped on the page: Qt's own dialog takes several files by name where its folder is at rest, and not else.
void ScreenHands::takeIn(const QStringList& files)
{
    m_window.turnTo(Place::Intake);
    m_window.intake().read(files);
    m_window.waitFor(QStringLiteral("Nothing is written yet."));
    m_window.press(Qt::Key_Return, Qt::ControlModifier);
    m_window.waitFor(QStringLiteral("The list can be made now."));
}

void ScreenHands::makeList(TableKind kind, QDate date)
{
    m_window.turnTo(Place::List);
    kind == TableKind::Icm ? m_window.press(Qt::Key_M, Qt::ControlModifier) : m_window.press(Qt::Key_Return, Qt::ControlModifier);
    m_window.waitFor((kind == TableKind::Icm ? QStringLiteral("ICM · ") : QStringLiteral("SAM · "))
                     + QLocale().toString(date, QStringLiteral("dddd d MMMM yyyy")));
}

QString ScreenHands::reasonOnList()
{
    m_window.turnTo(Place::List);
    return m_window.row(QStringLiteral("Family Kahikatea, "));
}

void ScreenHands::sendList()
{
    m_window.turnTo(Place::List);
    m_window.press(Qt::Key_Return, Qt::ControlModifier);
    m_window.waitFor(QStringLiteral("conflicts of interest"));
    m_window.press(Qt::Key_Return, Qt::ControlModifier);
    m_window.waitFor(QStringLiteral(" · sent "));
}

void ScreenHands::openTable(const QVector<Member>& members)
{
    m_window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(m_window.place() == Place::Meeting);
    for (const Member& each : members) {
        m_window.enter(each.typed + u' ' + each.who);
        m_window.waitFor(each.who + QStringLiteral(" · "));
    }
    m_window.press(Qt::Key_Return, Qt::ControlModifier);
    m_window.settle();
}

void ScreenHands::openCase()
{
    m_window.press(Qt::Key_Return, Qt::ControlModifier);
    m_window.waitFor(QStringLiteral("1 of 1"));
    m_atTable = true;
}
