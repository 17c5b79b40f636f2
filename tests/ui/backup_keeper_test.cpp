// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_keeper.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/site/change_setting.h"
#include "tests/ui/a_session.h"

#include <QFile>
#include <QSignalSpy>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A session whose clock is moved by hand, and what keeps its backups.
class AKeeper {
public:
    AKeeper() : session(aTrainingRecord(m_folder.filePath(QStringLiteral("a.tepu"))), [this] { return now; }), keeper(session) {}

    bool comesToRest()
    {
        return becomes([&] { return !keeper.isUnderWay(); });
    }
    void change(const char* name, const QString& value)
    {
        session.act(ChangeSetting{QString::fromLatin1(name), value});
        session.settle();
    }
    void takeFirst()
    {
        keeper.look();
        REQUIRE(comesToRest());
        REQUIRE(keeper.newest() == now);
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_folder;

public:
    Instant now = thursdayMorning();
    Session session;
    BackupKeeper keeper;
};

} // namespace

TEST_CASE("a record that has no backup gets one as soon as it is looked at", "[ui][backups]")
{
    AKeeper at;
    CHECK_FALSE(at.keeper.newest());
    at.takeFirst();
    CHECK(at.keeper.fault().isEmpty());
}

TEST_CASE("before much is changed at once what there is is backed up", "[ui][backups]")
{
    AKeeper at;
    at.takeFirst();
    at.now += std::chrono::minutes(1);
    at.session.prepareForMuch();
    at.change("case_minutes", QStringLiteral("9"));
    REQUIRE(at.comesToRest());
    CHECK(at.keeper.newest() == at.now);
}

TEST_CASE("half an hour after the last backup the next is taken, and not a minute before", "[ui][backups]")
{
    AKeeper at;
    at.takeFirst();
    const Instant first = at.now;
    at.change("case_minutes", QStringLiteral("12"));
    at.now = first + 29min;
    at.keeper.look();
    CHECK_FALSE(at.keeper.isUnderWay());
    at.now = first + 30min;
    at.keeper.look();
    REQUIRE(at.comesToRest());
    CHECK(at.keeper.newest() == at.now);
}

TEST_CASE("where nothing was done nothing is backed up", "[ui][backups]")
{
    AKeeper at;
    at.takeFirst();
    at.now += 8h;
    at.keeper.look();
    CHECK_FALSE(at.keeper.isUnderWay());
}

TEST_CASE("a meeting that is closed is backed up at once", "[ui][backups]")
{
    AKeeper at;
    at.takeFirst();
    at.now += 5min;
    const MakeList list{MeetingId::fresh(), TableKind::Sam, QDate(2018, 5, 10)};
    at.session.act(list);
    at.session.act(OpenMeeting{list.meeting});
    at.session.act(CloseMeeting{list.meeting, {}});
    at.session.settle();
    CHECK(at.keeper.isUnderWay());
    REQUIRE(at.comesToRest());
    CHECK(at.keeper.newest() == at.now);
}

TEST_CASE("asked for one while one is under way, another follows it", "[ui][backups]")
{
    AKeeper at;
    at.keeper.take();
    const Instant first = at.now;
    at.now += 1min;
    at.keeper.take();
    REQUIRE(becomes([&] { return at.keeper.newest() == first + 1min; }));
}

TEST_CASE("a second folder that is missing is said once, not every half hour", "[ui][backups]")
{
    AKeeper at;
    QFile inTheWay(at.path("stick"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    at.change("backup_folder", QStringLiteral("\"%1\"").arg(at.path("stick")));
    QSignalSpy failed(&at.keeper, &BackupKeeper::failed);
    at.takeFirst();
    CHECK(failed.count() == 1);
    at.now += 1h;
    at.keeper.take();
    REQUIRE(at.comesToRest());
    CHECK(failed.count() == 1);
    CHECK_FALSE(at.keeper.fault().isEmpty());
    REQUIRE(inTheWay.remove());
    at.now += 1h;
    at.keeper.take();
    REQUIRE(at.comesToRest());
    CHECK(at.keeper.fault().isEmpty());
}
