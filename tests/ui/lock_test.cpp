// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/open_meeting.h"
#include "tests/ui/a_session.h"
#include "ui/shell/clipboard_keeper.h"
#include "ui/shell/lock_guard.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A clock that a test moves; at first it says that the machine was started long ago.
class BootClock {
public:
    std::chrono::milliseconds now = 100h;
    IdleWatch::Clock clock() const
    {
        return [this] { return now; };
    }
};

class AGuard {
public:
    void pass(std::chrono::milliseconds time)
    {
        boot.now += time;
        guard.idle().look();
    }
    void sitAtMeeting()
    {
        const MakeList list{MeetingId::fresh(), TableKind::Sam, QDate(2018, 5, 10)};
        at.session.act(list);
        at.session.act(OpenMeeting{list.meeting});
        at.session.settle();
    }

    ASession at;
    BootClock boot;
    LockGuard guard{at.session, nullptr, boot.clock()};
    QSignalSpy wanted{&guard, &LockGuard::lockWanted};
    QSignalSpy near{&guard, &LockGuard::lockIsNear};
    QSignalSpy off{&guard, &LockGuard::lockIsOff};
    QLineEdit line;
};

} // namespace

TEST_CASE("after ten minutes without anybody the record is to be locked, and not a second before", "[ui][lock]")
{
    AGuard at;
    at.pass(10min - 1s);
    CHECK(at.wanted.isEmpty());
    at.pass(1s);
    CHECK(at.wanted.count() == 1);
    CHECK(at.near.isEmpty()); // between meetings nobody is warned
}

TEST_CASE("every key begins the time anew", "[ui][lock]")
{
    AGuard at;
    at.pass(9min);
    QTest::keyClick(&at.line, Qt::Key_A);
    at.pass(9min);
    CHECK(at.wanted.isEmpty());
    CHECK(at.line.text() == "a");
    at.pass(1min);
    CHECK(at.wanted.count() == 1);
}

TEST_CASE("at a meeting it waits half an hour, and warns a minute before", "[ui][lock]")
{
    AGuard at;
    at.sitAtMeeting();
    at.pass(29min - 1s);
    CHECK(at.near.isEmpty());
    at.pass(1s);
    CHECK(at.near.count() == 1);
    at.pass(30s);
    CHECK(at.near.count() == 1); // once is enough
    CHECK(at.wanted.isEmpty());
    at.pass(30s);
    CHECK(at.wanted.count() == 1);
}

TEST_CASE("who is there again after the warning is told that it is off", "[ui][lock]")
{
    AGuard at;
    at.sitAtMeeting();
    at.pass(29min);
    QTest::keyClick(&at.line, Qt::Key_A);
    CHECK(at.off.count() == 1);
    at.pass(29min - 1s);
    CHECK(at.wanted.isEmpty());
}

TEST_CASE("the first key after the machine has slept too long goes into no case", "[ui][lock]")
{
    AGuard at;
    at.boot.now += 8h; // asleep: nothing looked
    QTest::keyClick(&at.line, Qt::Key_A);
    CHECK(at.line.text().isEmpty());
    CHECK(at.wanted.count() == 1);
}

TEST_CASE("what was copied from a case is gone from the clipboard after a while", "[ui][lock]")
{
    const ClipboardKeeper keeper(nullptr, 50ms, [](QClipboard::Mode mode) { return mode == QClipboard::Clipboard; });
    QApplication::clipboard()->setText(QStringLiteral("027 555 0142"));
    CHECK(QApplication::clipboard()->text() == QStringLiteral("027 555 0142"));
    CHECK(becomes([] { return QApplication::clipboard()->text().isEmpty(); }));
}

TEST_CASE("what another program has put into the clipboard since stays there", "[ui][lock]")
{
    bool ours = true;
    ClipboardKeeper keeper(nullptr, 10s, [&](QClipboard::Mode mode) { return ours && mode == QClipboard::Clipboard; });
    QApplication::clipboard()->setText(QStringLiteral("027 555 0142"));
    QApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    ours = false;
    keeper.clear();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("a shopping list"));
}

TEST_CASE("locking covers the window, gives the disk what was typed, and says which record it was", "[ui][lock]")
{
    QTemporaryDir folder;
    MainWindow window;
    window.enter(std::make_unique<Session>(aTrainingRecord(folder.filePath(QStringLiteral("a.tepu"))), thursdayMorning));
    window.show();
    const QSignalSpy locked(&window, &MainWindow::locked);
    window.session()->keepDraft(QStringLiteral("line"), "half a word");
    window.lock();
    CHECK(locked.count() == 1);
    QWidget* cover = window.childAt(window.rect().center());
    REQUIRE(cover);
    CHECK(cover->geometry() == window.rect());
    CHECK(cover->children().isEmpty());
    const auto what = window.takeLocked();
    REQUIRE(what);
    CHECK(what->folder == folder.filePath(QStringLiteral("a.tepu")));
    CHECK(what->drafts.empty()); // the disk took them
    CHECK(window.session()->record().draft(QStringLiteral("line")) == "half a word");
}
