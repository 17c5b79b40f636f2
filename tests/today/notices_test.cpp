// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/start_plan.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/task/allocate_task.h"
#include "tests/ui/a_session.h"
#include "ui/shell/desktop_notice.h"
#include "ui/today/high_task_notices.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A record with a High task that falls due at 14:00, a clock that is set by hand, and a desktop that keeps what it is told.
class ANotifiedDesk {
public:
    ANotifiedDesk() { sit(aTrainingRecord(path())); }
    void ask() { act(ChangeSetting{"notify_high_tasks", "true"}); }
    void giveTask()
    {
        const StartPlan start{PlanId::fresh(), {}, QString::fromUtf8("Kōwhai"), Location::WaikatoCity};
        act(start);
        AllocateTask task;
        task.plan = start.plan;
        task.agency = "police";
        task.words = *Words::of(QStringLiteral("look in on Mere"));
        task.due = thursdayMorning() + 330min;
        act(task);
    }
    void startAgain()
    {
        notices.reset();
        session.reset();
        auto record = Record::open({path(), passphraseOfTests});
        REQUIRE(record);
        sit(std::move(*record));
    }
    template <class C>
    void act(const C& command)
    {
        session->act(command);
        session->settle();
    }

    Instant now = thursdayMorning();
    QStringList shown;
    std::unique_ptr<Session> session;
    std::unique_ptr<HighTaskNotices> notices;

private:
    QString path() const { return m_folder.filePath("a.tepu"); }
    void sit(std::unique_ptr<Record> record)
    {
        session = std::make_unique<Session>(std::move(record), [this] { return now; });
        notices = std::make_unique<HighTaskNotices>(*session, [this](const QString& words) { shown.append(words); });
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("the desktop is told of nothing unless the site has asked for it", "[today][ui][notice]")
{
    ANotifiedDesk desk;
    desk.giveTask();
    desk.now = thursdayMorning() + 8h;
    desk.notices->look();
    CHECK(desk.shown.isEmpty());
}

TEST_CASE("the desktop is told once that a High task falls due, once that it is over, and never whose it is", "[today][ui][notice]")
{
    ANotifiedDesk desk;
    desk.ask();
    desk.giveTask();
    desk.notices->look();
    CHECK(desk.shown.isEmpty());
    desk.now = thursdayMorning() + 5h;
    desk.notices->look();
    desk.notices->look();
    CHECK(desk.shown == QStringList{"A High task falls due at 14:00."});
    desk.now = thursdayMorning() + 6h;
    desk.notices->look();
    desk.notices->look();
    REQUIRE(desk.shown.size() == 2);
    CHECK(desk.shown[1] == "A High task is over its time since 14:00.");
}

TEST_CASE("what was told before a lock is not told after it", "[today][ui][notice]")
{
    ANotifiedDesk desk;
    desk.ask();
    desk.giveTask();
    desk.now = thursdayMorning() + 5h;
    desk.notices->look();
    REQUIRE(desk.shown.size() == 1);
    desk.startAgain();
    desk.notices->look();
    CHECK(desk.shown.size() == 1);
}

TEST_CASE("the call to the desktop holds the sentence and asks that nothing is kept", "[today][ui][notice]")
{
    const QDBusMessage call = desktopNotice("A High task falls due at 14:00.");
    CHECK(call.service() == "org.freedesktop.Notifications");
    CHECK(call.member() == "Notify");
    REQUIRE(call.arguments().size() == 8);
    CHECK(call.arguments()[3].toString() == QString::fromUtf8("Tēpu"));
    CHECK(call.arguments()[4].toString() == "A High task falls due at 14:00.");
    CHECK(call.arguments()[6].toMap()["transient"].toBool());
}
