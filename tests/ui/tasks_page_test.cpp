// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/allocate_task.h"
#include "core/queries/board/task_standing.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/sharing/disclosures.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/tasks/tasks_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/keys_overlay.h"

#include <QDir>
#include <QListView>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A desk with the page of tasks open: Refuge has two tasks, both with Aroha Pene, and ACC one.
class TasksDesk : public ADesk {
public:
    TasksDesk()
    {
        const auto plan = agenda(tables(), meeting)[0].plan;
        give(plan, "womens_refuge", "ask for locks", "Aroha Pene", 20h);
        give(plan, "womens_refuge", "look for a safe house", "Aroha Pene", 30h);
        give(plan, "acc", "injury claims", "", 40h);
        press(Qt::Key_6, Qt::ControlModifier | Qt::ShiftModifier);
        QCoreApplication::processEvents();
    }
    TasksPage& page() { return static_cast<TasksPage&>(*window->pageOf(Place::Tasks)); }
    const Tables& tables() { return window->session()->tables(); }
    QListView& tasks() { return *page().findChildren<QListView*>().at(1); }
    QListView& groups() { return *page().findChildren<QListView*>().at(0); }
    int shown() { return tasks().model()->rowCount(); }
    QString chosen() { return tasks().currentIndex().data().toString(); }
    QVector<TaskRow> all() { return tasksOf(tables(), agenda(tables(), meeting)[0].plan, thursdayMorning()); }
    TaskRow named(const char* words)
    {
        for (const TaskRow& row : all())
            if (row.words == QLatin1String(words))
                return row;
        FAIL("there is no such task");
        return {};
    }
    TaskStanding standing(const char* words) { return taskStandings(tables(), {named(words).task}).value(named(words).task); }
    void enter(const char* words)
    {
        type(words);
        press(Qt::Key_Return);
        window->session()->settle();
        QCoreApplication::processEvents();
    }

private:
    void give(const PlanId& plan, const char* agency, const char* words, const char* worker, std::chrono::hours due)
    {
        AllocateTask task;
        task.plan = plan;
        task.agency = QLatin1String(agency);
        task.words = *Words::of(QString::fromUtf8(words));
        task.worker = Words::of(QString::fromUtf8(worker));
        task.due = thursdayMorning() + due;
        window->session()->act(task);
        window->session()->settle();
    }
};

} // namespace

TEST_CASE("the board stands on a key, and the hands are on its first task", "[ui][tasks][C43]")
{
    TasksDesk desk;
    CHECK(desk.window->place() == Place::Tasks);
    CHECK(desk.shown() == 3);
    CHECK(desk.chosen().contains("ask for locks"));
    CHECK(desk.hands() == &desk.tasks());
}

TEST_CASE("a task is done in one line, and the next one has its place", "[ui][tasks][R-T4]")
{
    TasksDesk desk;
    desk.press(Qt::Key_D);
    CHECK(desk.line() == "done |");
    desk.enter("they are in");
    CHECK(desk.named("ask for locks").state == TaskState::Done);
    CHECK(desk.named("ask for locks").outcome == "they are in");
    CHECK(desk.shown() == 2);
    CHECK(desk.chosen().contains("look for a safe house"));
    CHECK(desk.hands() == &desk.tasks());
}

TEST_CASE("a line that is not whole stays with its sentence, and Esc leaves nothing done", "[ui][tasks]")
{
    TasksDesk desk;
    desk.press(Qt::Key_X);
    desk.enter("");
    CHECK(desk.page().findChild<AskLine*>()->isVisible());
    CHECK(desk.line() == "declined |");
    desk.press(Qt::Key_Escape);
    CHECK_FALSE(desk.page().findChild<AskLine*>()->isVisible());
    CHECK_FALSE(desk.standing("ask for locks").answer);
    desk.press(Qt::Key_D);
    CHECK(desk.line() == "done |"); // the other key's beginning does not stay
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_X);
    CHECK(desk.line() == "declined |");
    desk.enter("nobody until June");
    CHECK(desk.standing("ask for locks").answerWords == "nobody until June");
}

TEST_CASE("everything that somebody has goes to another with one key and one line", "[ui][tasks][R-T3][C47]")
{
    TasksDesk desk;
    desk.press(Qt::Key_R, Qt::ShiftModifier);
    CHECK(desk.line() == "all to |");
    desk.enter("Kiri Waaka because Aroha has left");
    CHECK(desk.named("ask for locks").worker == "Kiri Waaka");
    CHECK(desk.named("look for a safe house").worker == "Kiri Waaka");
    CHECK(desk.named("injury claims").worker.isEmpty());
}

TEST_CASE("the board stands by agency, worker, family or deadline, by a key", "[ui][tasks][C43]")
{
    TasksDesk desk;
    CHECK(desk.groups().model()->rowCount() == 3); // both agencies, and every one
    desk.press(Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.groups().model()->rowCount() == 2);
    CHECK(desk.groups().currentIndex().data().toString().contains("Aroha Pene"));
    CHECK(desk.shown() == 2);
    desk.press(Qt::Key_3, Qt::ControlModifier);
    CHECK(desk.groups().model()->rowCount() == 1);
    desk.press(Qt::Key_4, Qt::ControlModifier);
    CHECK(desk.shown() >= 1);
}

TEST_CASE("an empty kind of tasks says what to do, and keys still lead on", "[ui][tasks]")
{
    TasksDesk desk;
    desk.page().look(BoardFilter::Declined);
    QCoreApplication::processEvents();
    CHECK(desk.page().findChild<EmptyState*>()->isVisible());
    desk.page().look(BoardFilter::NotYetTold);
    QCoreApplication::processEvents();
    CHECK(desk.shown() == 3);
    desk.press(Qt::Key_T);
    desk.enter("Moana");
    CHECK(desk.shown() == 2);
    CHECK(disclosures(desk.tables(), {}).size() == 1);
}

TEST_CASE("whoever comes back to an empty kind goes on to the next one by a key", "[ui][tasks]")
{
    TasksDesk desk;
    desk.page().look(BoardFilter::Declined);
    desk.press(Qt::Key_0, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_6, Qt::ControlModifier | Qt::ShiftModifier);
    QCoreApplication::processEvents();
    CHECK(desk.page().findChild<EmptyState*>()->isVisible());
    for (int i = 0; desk.shown() == 0 && i < 12; ++i) {
        desk.press(Qt::Key_Left, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    CHECK(desk.shown() > 0);
}

TEST_CASE("all keys of the board stand on a sheet", "[ui][tasks]")
{
    TasksDesk desk;
    desk.press(Qt::Key_F1);
    auto* sheet = desk.page().findChild<KeysOverlay*>();
    REQUIRE(sheet);
    desk.press(Qt::Key_Escape);
    QCoreApplication::processEvents();
    CHECK(desk.hands() == &desk.tasks());
}

TEST_CASE("a file of its tasks goes to an agency only with a disclosure", "[ui][tasks][R-I1]")
{
    TasksDesk desk;
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.enter("nobody csv");
    CHECK(disclosures(desk.tables(), {}).isEmpty());
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    desk.enter("refuge csv");
    REQUIRE(disclosures(desk.tables(), {}).size() == 1);
    const QDir folder(QFileInfo(desk.path()).absolutePath() + "/a papers");
    const auto files = folder.entryList({"tasks-womens_refuge-*.csv"});
    REQUIRE(files.size() == 1);
    QFile file(folder.filePath(files.first()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK(bytes.contains("ask for locks"));
    CHECK_FALSE(bytes.contains("injury claims"));
}
