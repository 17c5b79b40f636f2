// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/tasks_by_agency.h"

#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/protected_words.h"
#include "core/queries/site/site_agencies.h"

namespace tepu {

namespace {

/// What a sheet says of a family, asked once per plan.
struct SheetFamily {
    CaseHead head;
    ProtectedWords protectedWords;
    QVector<QString> dangers;
};

} // namespace

/// R-S4 "danger to a worker always travels, as a warning without its source": for everybody the words alone.
static QVector<QString> dangersOf(const Tables& tables, const PlanId& plan, Instant now)
{
    QVector<QString> dangers;
    for (const Alert& alert : alertStrip(tables, plan, now))
        if (alert.kind == Danger::DangerToWorkers || alert.kind == Danger::Firearms)
            dangers.append(alert.words);
    return dangers;
}

static SheetFamily familyOf(const Tables& tables, const PlanId& plan, Instant now)
{
    return {caseHead(tables, plan, {}, now).value_or(CaseHead()), protectedWords(tables, plan), dangersOf(tables, plan, now)};
}

/// R-S1 "address, phone, workplace, school, workers' names and plans of the victim side never appear on anything made for
/// the perpetrator side"; R-S3 "Information marked *from the victim only* is never shown on perpetrator-side material".
static void leaveOut(SheetTask& task, const TaskRow& from, const SheetFamily& family)
{
    if (from.victimOnly || family.protectedWords.standIn(from.words))
        task.words = QStringLiteral("held: ask %1").arg(family.protectedWords.askMark());
    if (!from.waitWords.isEmpty())
        task.waitWords = QStringLiteral("held: wait until the coordinator tells you");
    QVector<QString> dangers;
    for (const QString& danger : task.dangers)
        dangers.append(family.protectedWords.standIn(danger) ? QStringLiteral("Danger to workers: ask the coordinator before a visit")
                                                             : danger);
    task.dangers = dangers;
}

static SheetTask sheetTask(const TaskRow& from, const Agency& reader, const SheetFamily& family)
{
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
    task.due = from.due;
    task.waitWords = from.waitWords;
    task.state = from.state;
    task.initialContact = from.initialContact;
    task.agreedBy = from.agreedBy;
    task.notYetTold = from.notYetTold;
    task.dangers = family.dangers;
    if (reader.side == Side::Violence)
        leaveOut(task, from, family);
    return task;
}

QVector<AgencySheet> tasksByAgency(const Tables& tables, const MeetingId& meeting, Instant now)
{
    const auto tasks = tasksOfMeeting(tables, meeting, now);
    QHash<PlanId, SheetFamily> families;
    for (const TaskRow& task : tasks)
        if (!families.contains(task.plan))
            families.insert(task.plan, familyOf(tables, task.plan, now));
    QVector<AgencySheet> sheets;
    const SiteAgencies agencies(tables);
    for (const Agency& agency : agencies.all()) {
        AgencySheet sheet{agency.code, agency.mark, agency.name, agency.side, {}};
        for (const TaskRow& task : tasks)
            if (task.state != TaskState::Withdrawn && (task.agency == agency.code || task.secondAgency == agency.code))
                sheet.tasks.append(sheetTask(task, agency, families[task.plan]));
        if (!sheet.tasks.isEmpty())
            sheets.append(sheet);
    }
    return sheets;
}

} // namespace tepu
