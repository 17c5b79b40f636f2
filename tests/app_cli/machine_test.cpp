// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/end_signals.h"
#include "tests/app_cli/desk.h"
#include "tests/support/breaking_disk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <csignal>

using namespace tepu::cli;

namespace {

const QByteArray startPlan(R"({"do": "StartPlan", "family_name": "Karaka", "location": "waikato_city"})");

} // namespace

TEST_CASE("what the machine could not do is status 5, what a rule refuses is status 1", "[cli][do][faults]")
{
    BreakingDisk disk;
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    CHECK(desk.tepu({"do", desk.path("a.tepu")}, R"({"do": "StrikeOut"})").status == 1);
    bool hasFailed = false;
    for (int n = 1; n < 60 && !hasFailed; ++n) { // the first writes open the record
        disk.breakAt(n);
        const Ran ran = desk.tepu({"do", desk.path("a.tepu")}, startPlan);
        disk.mend();
        REQUIRE((ran.status == 0 || ran.status == 4 || ran.status == 5));
        if (ran.status == 5)
            hasFailed = ran.out.contains("Nothing of this is in the record yet: the disk is full.");
    }
    CHECK(hasFailed);
    CHECK(desk.tepu({"verify", desk.path("a.tepu")}).status == 0);
}

TEST_CASE("a record that cannot be made where it is to stand is a fault of the machine", "[cli][new]")
{
    const Desk desk;
    const Ran ran = desk.tepu({"new", "/proc/none/a.tepu", "--site", "waikato", "--training"});
    CHECK(ran.status == 5);
    CHECK(ran.err.contains("cannot be made. Ask for the right to write there."));
}

TEST_CASE("an empty, a foreign and a missing journal are named, and none is made in its place", "[cli][open][faults]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    QFile journal(desk.path("a.tepu") + "/journal.db");
    const auto asked = [&] { return desk.tepu({"ask", desk.path("a.tepu"), "record"}); };
    for (const QByteArray& content : {QByteArray(), QByteArray("not a database at all, but words\n").repeated(40)}) {
        REQUIRE(journal.open(QIODevice::WriteOnly | QIODevice::Truncate));
        journal.write(content);
        journal.close();
        const Ran ran = asked();
        CHECK(ran.status == 4);
        CHECK(ran.err.contains("The record’s journal cannot be opened: its file is"));
        CHECK(ran.err.contains("Restore the last backup."));
        CHECK(journal.size() == content.size());
    }
    REQUIRE(journal.remove());
    CHECK(asked().err.contains("journal.db is missing"));
    CHECK_FALSE(journal.exists());
}

TEST_CASE("verify takes --damaged, and looks at a journal that is not whole with it and without it", "[cli][verify]")
{
    const Desk desk;
    REQUIRE(desk.made().status == 0);
    CHECK(desk.tepu({"verify", desk.path("a.tepu"), "--damaged"}).status == 0);
}

TEST_CASE("a second start asks for the window, and ends nothing", "[cli][signals]")
{
    int ended = 0;
    int shown = 0;
    const EndSignals signals([&] { ++ended; }, [&] { ++shown; });
    std::raise(SIGUSR1);
    QElapsedTimer timer;
    timer.start();
    while (shown == 0 && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    CHECK(shown == 1);
    CHECK(ended == 0);
}

TEST_CASE("who ends the program from outside ends it in order", "[cli][signals]")
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        int ended = 0;
        const EndSignals signals([&] { ++ended; });
        std::raise(signal);
        CHECK(ended == 0); // nothing is done in the handler itself
        QElapsedTimer timer;
        timer.start();
        while (ended == 0 && timer.elapsed() < 60'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        CHECK(ended == 1);
    }
}
