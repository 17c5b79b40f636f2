// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/open_sheet.h"

#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/his_side_tasks.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/tasks_named.h"
#include "core/queries/site/site_agencies.h"

namespace tepu {

namespace {

/// What a sheet says of a family, asked once per plan.
struct SheetFamily {
    CaseHead head;
    QVector<PlanPerson> people;
    QVector<QString> dangers;
};

/// A meeting's tasks and families, from which the sheets are made.
class Sheets {
public:
    /// Of no meeting: whatever is open.
    Sheets(const Tables& tables, const std::optional<MeetingId>& meeting, const QVector<TaskRow>& tasks, Instant now);
    QVector<SheetTask> tasksFor(const Agency& reader) const;

private:
    SheetFamily familyOf(const PlanId& plan) const;
    bool isForVictimAlone(const TaskRow& task) const;
    SheetTask sheetTask(const TaskRow& from, const Agency& reader) const;

    const Tables& m_tables;
    const std::optional<MeetingId> m_meeting;
    const Instant m_now;
    QVector<TaskRow> m_tasks;
    QHash<PlanId, SheetFamily> m_families;
};

Sheets::Sheets(const Tables& tables, const std::optional<MeetingId>& meeting, const QVector<TaskRow>& tasks, Instant now)
    : m_tables(tables), m_meeting(meeting), m_now(now), m_tasks(tasks)
{
    for (const TaskRow& task : m_tasks)
        if (!m_families.contains(task.plan))
            m_families.insert(task.plan, familyOf(task.plan));
}

/// R-S4 "danger to a worker always travels, as a warning without its source": for everybody the words alone.
SheetFamily Sheets::familyOf(const PlanId& plan) const
{
    SheetFamily family{caseHead(m_tables, plan, {}, m_now).value_or(CaseHead()), planPeople(m_tables, plan, dateAt(m_now)), {}};
    for (const Alert& alert : alertStrip(m_tables, plan, m_now))
        if (alert.kind == Danger::DangerToWorkers || alert.kind == Danger::Firearms)
            family.dangers.append(alert.words);
    return family;
}

/// R-W1 "While it is unclear both get victim-side protection": who is unclear is on neither side here.
bool Sheets::isForVictimAlone(const TaskRow& task) const
{
    const QVector<PlanPerson>& people = m_families[task.plan].people;
    return !task.people.isEmpty() && std::all_of(task.people.cbegin(), task.people.cend(), [&](const PersonId& id) {
        const PlanPerson* person = personIn(people, id);
        return person && person->standing == Standing::VictimSide;
    });
}

SheetTask Sheets::sheetTask(const TaskRow& from, const Agency& reader) const
{
    const SheetFamily& family = *m_families.constFind(from.plan);
    SheetTask task;
    task.task = from.task;
    task.plan = from.plan;
    task.number = family.head.number;
    task.familyName = family.head.familyName;
    task.level = family.head.level;
    task.category = from.category;
    task.peopleNames = from.peopleNames;
    task.words = from.words;
    task.asSecond = from.agency != reader.code;
    task.withMark = task.asSecond ? from.mark : from.secondMark;
    task.worker = task.asSecond ? QString() : from.worker;
    task.route = from.route;
    task.safeRecipient = from.safeRecipient;
    task.alsoWith = from.alsoWith;
    task.forSide = reader.side == Side::Both ? Side::Victim : reader.side;
    task.notAlone = from.notAlone;
    task.victimOnly = from.victimOnly;
    task.due = from.due;
    task.waitWords = from.unsafe && from.waitWords.isEmpty() ? QStringLiteral("held: unsafe to contact") : from.waitWords;
    task.state = from.state;
    task.initialContact = from.initialContact;
    task.agreed = from.agreedBy.has_value() && !task.asSecond;
    task.agreedBy = task.asSecond ? std::nullopt : from.agreedBy;
    task.notYetTold = from.notYetTold;
    task.dangers = family.dangers;
    return task;
}

/// Of an agency that works with both sides only what is for the victim alone is written in full; all else as for the side of
/// the person using violence, since its workers for that side may read it.
QVector<SheetTask> Sheets::tasksFor(const Agency& reader) const
{
    if (reader.side == Side::Violence)
        return hisSideTasks(m_tables, m_meeting, reader, m_now);
    QVector<SheetTask> tasks;
    QSet<TaskId> written;
    for (const TaskRow& task : m_tasks) {
        const bool isReaders = task.agency == reader.code || task.secondAgency == reader.code;
        if (task.state == TaskState::Withdrawn || !isReaders || (reader.side == Side::Both && !isForVictimAlone(task)))
            continue;
        tasks.append(sheetTask(task, reader));
        written.insert(task.task);
    }
    if (reader.side == Side::Both)
        for (SheetTask task : hisSideTasks(m_tables, m_meeting, reader, m_now)) {
            if (written.contains(task.task))
                continue;
            task.forSide = task.peopleNames.isEmpty() ? Side::Both : Side::Violence;
            tasks.append(task);
        }
    return tasks;
}

} // namespace

/// C66: signals stand on Police's own pages, and on those of no agency that works with the person using violence (R-S1).
static bool readsSignals(const Agency& reader)
{
    return reader.code == u"police" && reader.side != Side::Violence && reader.side != Side::Both;
}

QVector<AgencySheet> tasksByAgency(const Tables& tables, const MeetingId& meeting, Instant now)
{
    const Sheets of(tables, meeting, tasksOfMeeting(tables, meeting, now), now);
    QVector<AgencySheet> sheets;
    for (const Agency& agency : SiteAgencies(tables).all())
        if (AgencySheet sheet{agency.code, agency.mark, agency.name, agency.side, agency.kind, of.tasksFor(agency), {}}; !sheet.tasks.isEmpty()) {
            if (readsSignals(agency))
                sheet.safetySignals = policeSignalsOfMeeting(tables, meeting, now);
            sheets.append(sheet);
        }
    return sheets;
}

AgencySheet openSheetOf(const Tables& tables, const Agency& agency, Instant now)
{
    const auto open = tables.column<TaskId>(QStringLiteral("SELECT id FROM task WHERE (agency = ? OR second_agency = ?) AND ended_at IS NULL "
                                                           "ORDER BY due, allocated_at, id"),
                                            values(agency.code, agency.code));
    const Sheets of(tables, {}, tasksNamed(tables, open, now), now);
    return {agency.code, agency.mark, agency.name, agency.side, agency.kind, of.tasksFor(agency), {}};
}

} // namespace tepu
