// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/tasks_named.h"

#include "core/queries/plan/called.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/task_waits.h"
#include "core/queries/site/site_agencies.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/tasks/climbing.h"
#include "core/rules/wait_words.h"

namespace tepu {

static const QString taskColumns =
    QStringLiteral(
        "SELECT task.id, task.plan, task.meeting, task.category, task.agency, coalesce(a.mark, task.agency), "
        "coalesce(a.name, task.agency), task.second_agency, coalesce(b.mark, task.second_agency, ''), task.people, '', "
        "task.words, task.worker, task.route, task.safe_recipient, task.because, task.not_alone, task.initial_contact, "
        "task.state, task.allocated_at, plan.level, task.due, task.fixed, "
        "task.initial_contact AND NOT task.fixed AND plan.level IS NULL, task.not_before, task.after_agency, "
        "(SELECT x.id FROM task x WHERE x.id = task.after_task AND x.state <> 'done'), task.if_event, '', 'in_time', 'nobody', '', "
        "task.agreed_by, coalesce(task.told = 0, 0), %1, '[]', r.at, r.from_due, task.victim_only, task.outcome, task.ended_at "
        "FROM task JOIN plan ON plan.id = task.plan LEFT JOIN agency a ON a.code = task.agency "
        "LEFT JOIN agency b ON b.code = task.second_agency "
        "LEFT JOIN task_redating r ON r.rowid = (SELECT max(rowid) FROM task_redating WHERE task_redating.task = task.id) ")
        .arg(taskIsUnsafe());

static const auto taskOrder = QStringLiteral(" ORDER BY task.ended_at IS NOT NULL, CASE WHEN task.ended_at IS NULL THEN task.due END, "
                                             "task.ended_at DESC, task.allocated_at, task.id");

namespace {

/// A word that belongs to a task: the mark of another agency, the name of one of its people.
struct WordOfTask {
    TaskId task;
    QString word;
    static constexpr auto fields() { return Fields{field("task", &WordOfTask::task), field("word", &WordOfTask::word)}; }
};

/// Of which tasks: all whose column has one of these values.
struct Among {
    QString column;
    Values ids;

    QString in(const char* alias) const
    {
        return QStringLiteral("%1.%2 IN (%3)").arg(QLatin1String(alias), column, QStringList(ids.size(), QStringLiteral("?")).join(u','));
    }
};

} // namespace

/// R-T6 "Each task says who else works with the person": agencies with an open task for one of its people.
static QVector<WordOfTask> othersWith(const Tables& tables, const Among& among)
{
    return tables.ask<WordOfTask>(
        QStringLiteral("SELECT DISTINCT t.id, coalesce(a.mark, o.agency) FROM task t JOIN task_person tp ON tp.task = t.id "
                       "JOIN task_person op ON op.person IN %1 JOIN task o ON o.id = op.task "
                       "LEFT JOIN agency a ON a.code = o.agency "
                       "WHERE %2 AND o.ended_at IS NULL AND o.plan = t.plan AND o.agency <> t.agency ORDER BY 1, a.position")
            .arg(everyTelling(QStringLiteral("tp.person")), among.in("t")),
        among.ids);
}

static QVector<WordOfTask> namesOn(const Tables& tables, const Among& among)
{
    return tables.ask<WordOfTask>(
        QStringLiteral("SELECT t.id, %2 FROM task t "
                       "JOIN task_person tp ON tp.task = t.id JOIN person p ON p.id = %3 "
                       "LEFT JOIN name_note n ON n.person = p.id WHERE %1 GROUP BY t.id, p.id ORDER BY t.id, min(tp.rowid)")
            .arg(among.in("t"), calledInSql(), faceOn(QStringLiteral("t.plan"), QStringLiteral("tp.person"))),
        among.ids);
}

static QVector<QString> wordsOf(const QVector<WordOfTask>& all, const TaskId& task)
{
    QVector<QString> words;
    for (const WordOfTask& each : all)
        if (each.task == task)
            words.append(each.word);
    return words;
}

static QString stateWords(TaskState state)
{
    switch (state) {
    case TaskState::Done:
        return QStringLiteral("done");
    case TaskState::NotDoneCircumstancesChanged:
        return QStringLiteral("not done: circumstances changed");
    case TaskState::NotDoneNotUndertaken:
        return QStringLiteral("not done: not undertaken");
    case TaskState::Withdrawn:
        return QStringLiteral("withdrawn");
    default:
        return {};
    }
}

/// What it waited for by the clock or by another task has come; a word that somebody must say has not (R-T6).
static bool waitIsOver(const TaskRow& task, Instant now)
{
    return !task.afterAgency && !task.afterTask && !task.ifEvent && (!task.notBefore || *task.notBefore <= now);
}

/// R-C6 "The deadline then shows \"held: unsafe\", not overdue."
static void judge(TaskRow& task, Instant now, const SiteAgencies& agencies, const UrgencyTimes& times)
{
    if (!isOpen(task.state)) {
        task.dueWords = stateWords(task.state);
        return;
    }
    if (task.state == TaskState::Held && waitIsOver(task, now))
        task.state = TaskState::Allocated;
    if (task.state == TaskState::Held)
        task.waitWords = waitInWords({task.notBefore, task.afterAgency ? agencies.name(*task.afterAgency) : QString(),
                                      task.afterTask.has_value(), task.ifEvent.value_or(QString())});
    if (task.unsafe || task.state == TaskState::Held) {
        task.dueWords = task.unsafe ? QStringLiteral("held: unsafe") : QStringLiteral("held");
        return;
    }
    const Urgency urgency = urgencyOf(task.allocatedAt, task.due, now, task.level, times);
    task.lateness = urgency.lateness;
    task.climbed = urgency.climbed;
    task.dueWords = dueInWords(task.due, now);
}

static QVector<TaskId> declinedAmong(const Tables& tables, const Among& among)
{
    return tables.column<TaskId>(QStringLiteral("SELECT t.id FROM task t WHERE %1 AND t.answer = 'declined' AND t.ended_at IS NULL").arg(among.in("t")),
                                 among.ids);
}

static QVector<TaskRow> tasksAmong(const Tables& tables, const Among& among, Instant now)
{
    auto tasks = tables.ask<TaskRow>(taskColumns + QStringLiteral("WHERE ") + among.in("task") + taskOrder, among.ids);
    const auto others = othersWith(tables, among);
    const auto names = namesOn(tables, among);
    const SiteAgencies agencies(tables);
    const UrgencyTimes times = siteSettings(tables).urgency;
    const auto declined = declinedAmong(tables, among);
    for (TaskRow& task : tasks) {
        task.peopleNames = QStringList(wordsOf(names, task.task)).join(u", ");
        if (isOpen(task.state))
            task.alsoWith = wordsOf(others, task.task);
        judge(task, now, agencies, times);
        if (declined.contains(task.task))
            task.climbed = climbedWith({task.lateness, task.climbed}, TaskAnswer::Declined);
    }
    return tasks;
}

QVector<TaskRow> tasksOf(const Tables& tables, const PlanId& plan, Instant now)
{
    return tasksAmong(tables, {QStringLiteral("plan"), values(plan)}, now);
}

QVector<TaskRow> tasksOfMeeting(const Tables& tables, const MeetingId& meeting, Instant now)
{
    return tasksAmong(tables, {QStringLiteral("meeting"), values(meeting)}, now);
}

QVector<TaskRow> tasksNamed(const Tables& tables, const QVector<TaskId>& tasks, Instant now)
{
    constexpr qsizetype atOnce = 200;
    QHash<TaskId, qsizetype> place;
    QVector<TaskRow> rows;
    for (qsizetype from = 0; from < tasks.size(); from += atOnce) {
        Among among{QStringLiteral("id"), {}};
        for (const TaskId& task : tasks.mid(from, atOnce)) {
            place.insert(task, place.size());
            among.ids += values(task);
        }
        rows += tasksAmong(tables, among, now);
    }
    std::sort(rows.begin(), rows.end(), [&](const TaskRow& a, const TaskRow& b) { return place.value(a.task) < place.value(b.task); });
    return rows;
}

} // namespace tepu
