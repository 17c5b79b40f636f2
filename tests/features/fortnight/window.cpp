// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/window.h"

#include "ui/widgets/prose.h"

#include <QApplication>
#include <QListView>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

Window::Window(Session::Clock clock)
{
    m_window.enter(std::make_unique<Session>(aTrainingRecord(m_folder.filePath(QStringLiteral("a.tepu"))), std::move(clock)));
    m_window.resize(1600, 900);
    m_window.show();
    QApplication::setActiveWindow(&m_window);
    QCoreApplication::processEvents();
}

QWidget* Window::hands() const
{
    QWidget* focused = QApplication::focusWidget();
    return focused ? focused : const_cast<MainWindow*>(&m_window);
}

void Window::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(hands(), Qt::Key(key), modifiers);
    QCoreApplication::processEvents();
}

/// A letter that is on no key of an English keyboard comes as a dead key makes it: its text alone.
void Window::type(const QString& words)
{
    for (const QChar letter : words)
        if (letter.unicode() < 128)
            QTest::keyClick(hands(), letter.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, hands(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void Window::enter(const QString& line)
{
    type(line);
    press(Qt::Key_Return);
    settle();
}

bool Window::tabTo(const QString& words)
{
    constexpr int everyPlace = 100;
    for (int i = 0; i < everyPlace; ++i) {
        if (hands()->accessibleName().startsWith(words))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

void Window::choose(const QString& words)
{
    const auto* list = qobject_cast<QListView*>(hands());
    REQUIRE(list);
    press(Qt::Key_Home);
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        if (list->currentIndex().data().toString().contains(words))
            return;
        press(Qt::Key_Down);
    }
    FAIL("no row says “" << words.toStdString() << "”");
}

QStringList Window::reads() const
{
    QStringList all{m_window.windowTitle()};
    for (const Prose* prose : m_window.findChildren<Prose*>())
        if (prose->isVisible())
            all.append(plain(prose->runs()));
    for (const QListView* list : m_window.findChildren<QListView*>())
        for (int i = 0; list->isVisible() && i < list->model()->rowCount(); ++i)
            all.append(list->model()->index(i, 0).data().toString());
    return all;
}

bool Window::says(const QString& words) const
{
    return !row(words).isEmpty();
}

QString Window::row(const QString& words) const
{
    for (const QString& each : reads())
        if (each.contains(words))
            return each;
    return {};
}

void Window::waitFor(const QString& words)
{
    if (becomes([&] { return says(words); }))
        return;
    FAIL("“" << words.toStdString() << "” cannot be read in the window:\n" << reads().join(u'\n').toStdString());
}

void Window::settle()
{
    m_window.session()->settle();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Window::turnTo(Place place)
{
    press(Qt::Key_1 + int(place), Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    REQUIRE(m_window.place() == place);
}
