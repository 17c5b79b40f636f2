// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/change_setting.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/tasks_of.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/fate_line.h"
#include "ui/meeting/meeting_screen.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/prose.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

const LinkedPlan rimu{PlanId::fresh(), QStringLiteral("W18-0412"), QStringLiteral("Rimu")};
const LinkedPlan tawa{PlanId::fresh(), QStringLiteral("W18-0977"), QStringLiteral("Tawa")};

/// A case with two open tasks, at the beginning of closing its plan.
class AClosing : public ADesk {
public:
    AClosing()
    {
        openMeeting();
        for (const char* task : {"pol welfare check today 1700", "pol collect the statement today 1800"}) {
            press(Qt::Key_T, Qt::ControlModifier);
            type(task);
            press(Qt::Key_Return);
            window->session()->settle();
        }
        REQUIRE(tasks().size() == 2);
        begin();
    }

    void begin() { press(Qt::Key_F8, Qt::ShiftModifier); }
    void enter(const char* words)
    {
        type(words);
        press(Qt::Key_Return);
    }
    QVector<tepu::TaskRow> tasks() const { return tasksOf(window->session()->tables(), plan(), window->session()->now()); }
    PlanId plan() const { return agenda(window->session()->tables(), meeting)[0].plan; }
    std::optional<QString> closedBecause() const
    {
        return caseHead(window->session()->tables(), plan(), {}, window->session()->now())->closedBecause;
    }
    AskLine& ask() const { return *window->pageOf(Place::Meeting)->findChild<AskLine*>(); }
    /// What stands above the line, and under it.
    bool says(const char* words) const
    {
        for (const Prose* prose : ask().findChildren<Prose*>())
            if (prose->isVisible() && plain(prose->runs()).contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
};

} // namespace

TEST_CASE("a plan is closed by keys: each open task, the reason, the coordinator's approval; the next case opens",
          "[ui][meeting][keys][R-M3][R-M10]")
{
    AClosing desk;
    CHECK(desk.says("open task 1 of 2"));
    CHECK(desk.says("welfare check"));
    desk.enter("d");
    CHECK(desk.says("open task 2 of 2"));
    desk.enter("w he has moved");
    CHECK(desk.says("why?"));
    CHECK(desk.says("1 done · 1 withdrawn"));
    desk.enter("safe with her sister");
    CHECK(desk.says("Which coordinator approves"));
    CHECK_FALSE(desk.closedBecause());
    desk.press(Qt::Key_Return);
    CHECK(desk.says("Who approves it?"));
    CHECK_FALSE(desk.closedBecause());
    desk.enter("Tui Marama");
    REQUIRE(becomes([&] { return desk.stateOf(1) == CaseState::Now; }));
    CHECK(desk.closedBecause() == QString("safe with her sister"));
    CHECK(agenda(desk.window->session()->tables(), desk.meeting)[0].outcome == CaseOutcome::Closed);
    CHECK(desk.window->session()->tables().one<QString>("SELECT approved_by FROM plan WHERE approved_by IS NOT NULL") == QString("Tui Marama"));
    QMap<TaskState, QString> ended;
    for (const tepu::TaskRow& task : desk.tasks())
        ended.insert(task.state, task.outcome);
    CHECK(ended == QMap<TaskState, QString>{{TaskState::Done, QString()}, {TaskState::Withdrawn, "he has moved"}});
    CHECK(desk.ask().isHidden());
}

TEST_CASE("what became of a task must be said, and why it is withdrawn", "[ui][meeting][R-M10]")
{
    AClosing desk;
    desk.press(Qt::Key_Return);
    CHECK(desk.says("Say what became of this task"));
    desk.enter("w");
    CHECK(desk.says("now why"));
    CHECK(desk.says("open task 1 of 2"));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.enter("m goes on there");
    CHECK(desk.says("Nobody of this family is on another open plan"));
    CHECK(desk.says("open task 1 of 2"));
}

TEST_CASE("Esc leaves the closing with nothing done, and what was typed is there again", "[ui][meeting][R-M10]")
{
    AClosing desk;
    desk.enter("d rung at nine");
    desk.type("w he has mo");
    desk.press(Qt::Key_Escape);
    CHECK(desk.ask().isHidden());
    CHECK_FALSE(desk.closedBecause());
    for (const tepu::TaskRow& task : desk.tasks())
        CHECK(isOpen(task.state));
    desk.begin();
    CHECK(desk.line() == QStringLiteral("d rung at nine|"));
    desk.press(Qt::Key_Return);
    CHECK(desk.line() == QStringLiteral("w he has mo|"));
    desk.press(Qt::Key_Return, Qt::AltModifier); // the one before
    CHECK(desk.says("open task 1 of 2"));
}

TEST_CASE("the next start stands at the same task of the closing, and at its reason", "[ui][meeting][place]")
{
    AClosing desk;
    desk.enter("d");
    desk.type("w he has moved");
    desk.press(Qt::Key_Left);
    desk.startAgain();
    CHECK(desk.line() == QStringLiteral("w he has move|d"));
    CHECK(desk.says("open task 2 of 2"));
    desk.press(Qt::Key_Return);
    desk.type("safe");
    desk.startAgain();
    CHECK(desk.line() == QStringLiteral("safe|"));
    desk.press(Qt::Key_Return);
    desk.type("Tui");
    desk.startAgain(); // nothing is half-done, and nothing typed is lost
    CHECK_FALSE(desk.closedBecause());
    CHECK(desk.line() == QStringLiteral("safe|"));
    desk.press(Qt::Key_Return);
    CHECK(desk.line() == QStringLiteral("Tui|"));
    desk.enter(" Marama");
    CHECK(becomes([&] { return desk.closedBecause() == QString("safe"); }));
}

TEST_CASE("what the site asks before it closes a plan is asked one by one, and nothing is closed without an answer", "[ui][meeting][R-M10]")
{
    AClosing desk;
    desk.press(Qt::Key_Escape);
    desk.window->session()->act(ChangeSetting{"closing_conditions", "[\"Were the whanau asked?\"]"}, [](const Receipt&) {});
    desk.window->session()->settle();
    desk.begin();
    desk.enter("d");
    desk.enter("d");
    CHECK(desk.says("Were the whanau asked?"));
    desk.press(Qt::Key_Return);
    CHECK(desk.says("Answer it in a few words"));
    desk.enter("yes, on Tuesday");
    CHECK(desk.says("why?"));
    desk.enter("safe");
    desk.enter("Tui Marama");
    CHECK(becomes([&] { return desk.closedBecause() == QString("safe"); }));
}

TEST_CASE("the mouse says done and withdrawn too, and one word takes the place of the other", "[ui][meeting]")
{
    AClosing desk;
    const auto press = [&](const char* words) {
        QCoreApplication::processEvents(); // new chips are shown then
        for (Chip* chip : desk.ask().findChildren<Chip*>())
            if (chip->text() == QString::fromLatin1(words) && chip->isVisible())
                return chip->click();
        FAIL("no such chip");
    };
    press("withdrawn");
    desk.type("he has moved");
    press("done");
    CHECK(desk.line() == QStringLiteral("done he has moved|"));
    desk.press(Qt::Key_Return);
    CHECK(desk.says("open task 2 of 2"));
}

TEST_CASE("a task that was given while the plan was being closed is asked about before it closes", "[ui][meeting][R-M10]")
{
    AClosing desk;
    desk.enter("d");
    desk.enter("d");
    desk.enter("safe");
    desk.press(Qt::Key_T, Qt::ControlModifier);
    desk.enter("pol one more call today 1900");
    desk.window->session()->settle();
    REQUIRE(desk.tasks().size() == 3);
    desk.ask().line().put("Tui Marama");
    desk.ask().enter(); // approved
    CHECK(desk.says("open task 3 of 3"));
    CHECK_FALSE(desk.closedBecause());
}

TEST_CASE("of a task it is said in one line what became of it", "[ui][R-M10]")
{
    CHECK(readFate("d", {}).isWhole());
    CHECK(readFate("Done rung at nine", {}).words == Words::of("rung at nine"));
    CHECK_FALSE(readFate("w", {}).isWhole());
    CHECK(readFate("w moved away", {}).isWhole());
    CHECK_FALSE(readFate("later", {}).fate);
    CHECK_FALSE(readFate("m goes on there", {}).isWhole());
    const FateLine only = readFate("m goes on there", {rimu});
    CHECK((only.to && only.to->plan == rimu.plan));
    CHECK(only.words == Words::of("goes on there"));
    CHECK_FALSE(readFate("m goes on there", {rimu, tawa}).to);
    const FateLine named = readFate("m 0977 goes on there", {rimu, tawa});
    CHECK((named.to && named.to->plan == tawa.plan));
    CHECK(named.words == Words::of("goes on there"));
    CHECK_FALSE(readFate("m 0977", {rimu, tawa}).isWhole());
    CHECK(plain(fateUnderstood(named, {rimu, tawa})) == QStringLiteral("goes on with Family Tawa · W18-0977"));
    CHECK(plain(fateUnderstood(readFate("m there", {rimu, tawa}), {rimu, tawa})).contains("W18-0412"));
}
