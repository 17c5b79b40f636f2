// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/read_back.h"

#include "core/commands/task/agree_task.h"
#include "core/commands/task/mark_not_yet_told.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/site/site_agencies.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/decide_panel.h"
#include "ui/meeting/pages/task_words.h"

#include <QShortcut>

namespace tepu::ui {
namespace {

/// The tasks that this table has given, agency by agency in the site's order.
QVector<tepu::TaskRow> givenHere(const TableNow& table, const PlanId& plan)
{
    QVector<tepu::TaskRow> given;
    const auto all = tasksOf(table.tables(), plan, table.session().now());
    const SiteAgencies agencies(table.tables());
    for (const Agency& agency : agencies.all())
        for (const tepu::TaskRow& task : all)
            if (task.agency == agency.code && task.meeting == table.meeting().meeting && isOpen(task.state))
                given.append(task);
    return given;
}

/// The rows as they stand; those of before the last act live on for a moment, put away.
QVector<TaskRow*> shownIn(const DecidePanel& panel)
{
    QVector<TaskRow*> rows;
    for (auto* row : panel.findChildren<TaskRow*>())
        if (!(row->isHidden() && row->testAttribute(Qt::WA_WState_ExplicitShowHide)))
            rows.append(row);
    return rows;
}

} // namespace

ReadBack::ReadBack(TableNow& table, DecidePanel& panel, AskLine& ask) : m_table(table), m_panel(panel), m_ask(ask)
{
    const auto bind = [&](Qt::Key key, void (ReadBack::*done)()) {
        auto* shortcut = new QShortcut(key, &panel, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, done);
    };
    bind(Qt::Key_A, &ReadBack::agree);
    bind(Qt::Key_N, &ReadBack::notYetTold);
    connect(&panel, &DecidePanel::taskChosen, this, &ReadBack::ask);
    connect(&table, &TableNow::changed, this, &ReadBack::show);
    show();
}

void ReadBack::show()
{
    m_tasks = m_table.now() ? givenHere(m_table, m_table.now()->plan) : QVector<tepu::TaskRow>();
    QVector<TaskShown> shown;
    for (const tepu::TaskRow& task : m_tasks)
        shown.append(taskShown(task, m_table.session().now()));
    m_panel.displayTasks(shown);
}

std::optional<int> ReadBack::at() const
{
    const auto rows = shownIn(m_panel);
    for (int i = 0; i < rows.size() && i < m_tasks.size(); ++i)
        if (rows[i]->hasFocus())
            return i;
    return std::nullopt;
}

std::optional<TaskId> ReadBack::taskInHands() const
{
    const auto row = at();
    return row ? std::optional(m_tasks[*row].task) : std::nullopt;
}

void ReadBack::standAt(const TaskId& task)
{
    for (int i = 0; i < m_tasks.size(); ++i)
        if (m_tasks[i].task == task)
            return stepFrom(i);
    begin();
}

void ReadBack::stepFrom(int at)
{
    const auto rows = shownIn(m_panel);
    if (rows.isEmpty())
        return;
    TaskRow* row = rows[std::clamp<qsizetype>(at, 0, rows.size() - 1)];
    row->show(); // a new one may not have been yet
    row->setFocus(Qt::OtherFocusReason);
}

void ReadBack::begin()
{
    const auto open = std::find_if(m_tasks.cbegin(), m_tasks.cend(), [](const tepu::TaskRow& task) { return !task.agreedBy && !task.notYetTold; });
    stepFrom(int(open == m_tasks.cend() ? 0 : open - m_tasks.cbegin()));
}

QString ReadBack::speakerFor(const tepu::TaskRow& task) const
{
    for (const AttendanceRow& row : attendance(m_table.tables(), m_table.meeting().meeting))
        if (row.agency == task.agency && row.who && row.arrivedAt && !row.leftAt && !row.observer)
            return *row.who;
    return {};
}

void ReadBack::agree()
{
    const auto row = at();
    if (!row)
        return;
    const QString who = speakerFor(m_tasks[*row]);
    if (who.isEmpty())
        return ask(*row);
    m_table.session().act(AgreeTask{m_tasks[*row].task, who}, [this, next = *row + 1](const Receipt&) { stepFrom(next); });
}

void ReadBack::notYetTold()
{
    if (const auto row = at())
        m_table.session().act(MarkNotYetTold{m_tasks[*row].task}, [this, next = *row + 1](const Receipt&) { stepFrom(next); });
}

void ReadBack::askAgain(const TaskId& task)
{
    for (int i = 0; i < m_tasks.size(); ++i)
        if (m_tasks[i].task == task)
            ask(i);
}

/// By mouse, or where nobody of the agency is in the room.
void ReadBack::ask(int at)
{
    if (at < 0 || at >= m_tasks.size())
        return;
    const tepu::TaskRow task = m_tasks[at];
    const TaskId id = task.task;
    const auto untold = [this, id](const QString&) { m_ask.perform(MarkNotYetTold{id}); };
    m_ask.ask({QStringLiteral("agree/") + id.toString(), {{task.agencyName + QStringLiteral(": "), Voice::Strong}, {task.words}},
               tr("agreed aloud by whom?"), tr("Agreed aloud"), [this, id](const QString& who) { m_ask.perform(AgreeTask{id, who}); }, {},
               Otherwise{tr("Not yet told"), untold}});
    if (m_ask.line().isEmpty())
        m_ask.line().put(speakerFor(task));
}

} // namespace tepu::ui
