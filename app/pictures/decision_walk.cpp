// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/decision_walk.h"

#include "app/pictures/hands.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/task/agree_task.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/mark_not_yet_told.h"
#include "core/commands/task/set_review.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/tasks_of.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/decide_panel.h"
#include "ui/meeting/foot_bar.h"
#include "ui/meeting/operator_layout.h"
#include "ui/widgets/question_chip.h"
#include "ui/widgets/reason_picker.h"
#include "ui/widgets/stream_input.h"

namespace tepu::pictures {
namespace {

Words words(const char* said)
{
    return *Words::of(QString::fromUtf8(said));
}

/// One case, on its way to a decision.
class DecisionWalk {
public:
    DecisionWalk(const AtTheTable& table, const CaseId& caseId)
        : m_desk(table.desk), m_screen(table.screen), m_decide(table.screen.frame().decide()),
          m_ask(*table.screen.findChild<ui::AskLine*>()), m_plan(table.find(caseId).plan)
    {
    }

    void walk()
    {
        takeTaskLine();
        takeHeldTask();
        giveTasks();
        takeLevels();
        takeReadBack();
        takeAsked();
        takeClosing();
    }

private:
    std::optional<PersonId> somebody(Standing standing) const
    {
        for (const PlanPerson& person : planPeople(m_desk.tables(), m_plan, dateAt(m_desk.now())))
            if (person.standing == standing)
                return person.person;
        return std::nullopt;
    }

    /// Whether contact with somebody is held already.
    bool isHeld() const
    {
        const auto alerts = alertStrip(m_desk.tables(), m_plan, m_desk.now());
        return std::any_of(alerts.cbegin(), alerts.cend(), [](const Alert& alert) { return alert.kind == Danger::UnsafeToContact; });
    }

    void takeTaskLine()
    {
        m_screen.act(ui::Act::Task);
        type(m_decide.task(), QStringLiteral("refuge contact victim via sister after 1500"));
        m_desk.takeBoth(QStringLiteral("meeting-task"));
        wipe(m_decide.task());
    }

    void takeHeldTask()
    {
        if (const auto person = somebody(Standing::UsedViolence); person && !isHeld()) {
            HoldContact hold;
            hold.person = *person;
            hold.words = words("he does not know of her complaint");
            hold.askFirst = QStringLiteral("womens_refuge");
            hold.agency = QStringLiteral("womens_refuge");
            hold.unaware = true;
            m_desk.act(hold);
        }
        type(m_decide.task(), QStringLiteral("pos contact perp aft"));
        m_desk.takeBoth(QStringLiteral("meeting-task-held"));
        wipe(m_decide.task());
    }

    TaskId give(TaskCategory category, const char* agency, const char* said, std::chrono::hours in)
    {
        AllocateTask task;
        task.plan = m_plan;
        task.category = category;
        task.agency = QString::fromLatin1(agency);
        task.words = words(said);
        task.due = m_desk.now() + in;
        m_desk.act(task);
        return task.task;
    }

    void giveTasks()
    {
        const TaskId alarm = give(TaskCategory::MonitoredAlarmHomeSecurity, "womens_refuge", "safety plan, alarm", 24h);
        give(TaskCategory::ImmediateSafetyActions, "police", "welfare check, not alone", 7h);
        const TaskId injuries = give(TaskCategory::InformationSourcing, "acc", "injury claims, both", 96h);
        m_desk.act(AgreeTask{alarm, QStringLiteral("Ana Greywacke")});
        m_desk.act(MarkNotYetTold{injuries});
        SetReview review;
        review.plan = m_plan;
        review.reviewKind = TableKind::Icm;
        review.on = QDate(2018, 5, 16);
        m_desk.act(review);
        m_desk.act(SayWishes{m_plan, words("She wants him to get help and not to lose the house; the eldest is afraid to sleep."),
                             words("IVS")});
        m_desk.act(SayFollowingUp{m_plan, words("Followed up by Probation, Fridays. Nobody works with him yet.")});
    }

    void takeLevels()
    {
        m_screen.act(ui::Act::Low);
        m_desk.take(QStringLiteral("meeting-low"));
        m_screen.act(ui::Act::Medium);
        m_desk.take(QStringLiteral("meeting-medium"));
        m_screen.act(ui::Act::High);
        type(m_decide.because(), QStringLiteral("strangulation, ED visit not kno"));
        m_desk.takeBoth(QStringLiteral("meeting-high"));
        m_screen.act(ui::Act::AtRisk);
        m_desk.take(QStringLiteral("meeting-at-risk"));
        press(m_ask, Qt::Key_Escape);
    }

    void takeReadBack()
    {
        m_screen.act(ui::Act::ReadBack);
        m_desk.takeBoth(QStringLiteral("meeting-read-back"));
    }

    void takeAsked()
    {
        const auto questions = m_screen.frame().foot().questions().findChildren<ui::QuestionChip*>();
        if (!questions.isEmpty())
            questions.first()->click();
        m_desk.takeBoth(QStringLiteral("meeting-question"));
        press(m_ask, Qt::Key_Escape);
        m_screen.act(ui::Act::Danger);
        type(m_ask, QStringLiteral("111 Sgt Scoria: patrol on its way"));
        m_desk.takeBoth(QStringLiteral("meeting-danger"));
        wipe(*m_ask.findChild<ui::StreamInput*>());
        press(m_ask, Qt::Key_Escape);
        m_screen.act(ui::Act::Park);
        m_desk.take(QStringLiteral("meeting-park"));
        press(m_ask, Qt::Key_Escape);
        type(m_decide.task(), QStringLiteral("ot roc children"));
        m_screen.act(ui::Act::DecideAndNext);
        m_desk.takeBoth(QStringLiteral("meeting-refused"));
        wipe(m_decide.task());
    }

    /// Its tasks one by one, the reason, the approval; then nothing is closed.
    void takeClosing()
    {
        m_screen.act(ui::Act::ClosePlan);
        m_desk.session().settle(); // the level is set first
        type(m_ask, QStringLiteral("w she has a monitored alarm from the ho"));
        m_desk.takeBoth(QStringLiteral("meeting-closing-task"));
        const qsizetype most = tasksOf(m_desk.tables(), m_plan, m_desk.now()).size();
        for (qsizetype i = 0; i < most && m_ask.asks().startsWith(u"closing-task"); ++i) {
            wipe(*m_ask.findChild<ui::StreamInput*>());
            type(m_ask, QStringLiteral("d"));
            press(m_ask, Qt::Key_Return);
        }
        type(m_ask, QStringLiteral("safe with her sister, the alarm is in"));
        press(m_ask, Qt::Key_Return);
        m_desk.takeBoth(QStringLiteral("meeting-closing-approval"));
        press(m_ask, Qt::Key_Escape);
    }

    AtTheDesk& m_desk;
    ui::MeetingScreen& m_screen;
    ui::DecidePanel& m_decide;
    ui::AskLine& m_ask;
    PlanId m_plan;
};

} // namespace

void decide(const AtTheTable& table, const CaseId& caseId)
{
    DecisionWalk(table, caseId).walk();
}

} // namespace tepu::pictures
