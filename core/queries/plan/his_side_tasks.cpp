// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/his_side_tasks.h"

#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/own_to_his_side.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/task_waits.h"

namespace tepu {

namespace {

struct HisRow {
    TaskId task;
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<RiskLevel> level;
    TaskCategory category = TaskCategory::OtherActions;
    QVector<PersonId> people;
    QString words; ///< empty where they are the victim's side's
    QString withMark;
    bool asSecond = false;
    Instant due;
    TaskState state = TaskState::Allocated;
    bool waits = false;
    bool initialContact = false;
    bool agreed = false;
    bool notYetTold = false;
    bool notAlone = false;

    static constexpr auto fields()
    {
        using R = HisRow;
        return Fields{field("task", &R::task),          field("plan", &R::plan),
                      field("number", &R::number),      field("family_name", &R::familyName),
                      field("level", &R::level),        field("category", &R::category),
                      field("people", &R::people),      field("words", &R::words),
                      field("with", &R::withMark),      field("as_second", &R::asSecond),
                      field("due", &R::due),            field("state", &R::state),
                      field("waits", &R::waits),        field("initial_contact", &R::initialContact),
                      field("agreed", &R::agreed),      field("not_yet_told", &R::notYetTold),
                      field("not_alone", &R::notAlone)};
    }
};

/// What of a family that side may read, asked once per plan.
struct HisFamily {
    HisSideGuard mayRead;
    QVector<PlanPerson> own;
    QVector<QString> dangers;
};

} // namespace

/// A task of an agency that works for the victim is its plan: of it the agency that helps reads when, and no more.
static QVector<HisRow> hisRows(const Tables& tables, const std::optional<MeetingId>& meeting, const QString& reader, Instant now)
{
    return tables.ask<HisRow>(
        QStringLiteral(
            "WITH asked(reader, meeting) AS (VALUES(?, ?)), own AS (SELECT task.*, task.agency <> asked.reader AS as_second, "
            "task.agency <> asked.reader AND coalesce(a.side, 'victim') IN ('victim', 'both') AS hers, "
            "CASE WHEN o.side IN ('statutory', 'person_using_violence', 'other') THEN o.mark ELSE '' END AS with_mark "
            "FROM asked JOIN task ON (task.meeting = asked.meeting OR (asked.meeting IS NULL AND task.ended_at IS NULL)) AND task.state <> 'withdrawn' "
            "AND (task.agency = asked.reader OR task.second_agency = asked.reader) LEFT JOIN agency a ON a.code = task.agency "
            "LEFT JOIN agency o ON o.code = CASE WHEN task.agency = asked.reader THEN task.second_agency ELSE task.agency END) "
            "SELECT task.id, task.plan, plan.number, plan.family_name, plan.level, "
            "CASE WHEN task.hers THEN 'other_actions' ELSE task.category END, CASE WHEN task.hers THEN '[]' ELSE task.people END, "
            "CASE WHEN task.hers OR task.victim_only THEN '' ELSE task.words END, task.with_mark, task.as_second, task.due, "
            "CASE WHEN task.state <> 'held' OR %1 THEN task.state ELSE 'allocated' END, "
            "task.ended_at IS NULL AND (%1 OR %2), task.initial_contact AND NOT task.hers, "
            "task.agreed_by IS NOT NULL AND NOT task.as_second, coalesce(task.told = 0, 0), task.not_alone "
            "FROM own task JOIN plan ON plan.id = task.plan "
            "ORDER BY task.ended_at IS NOT NULL, CASE WHEN task.ended_at IS NULL THEN task.due END, task.ended_at DESC, "
            "task.allocated_at, task.id")
            .arg(taskWaits(), taskIsUnsafe()),
        values(reader, meeting, now, now));
}

/// R-S4 "danger to a worker always travels, as a warning without its source".
static QVector<QString> dangersIn(const Tables& tables, const PlanId& plan, const HisSideGuard& mayRead, Instant now)
{
    QVector<QString> dangers;
    for (const Alert& alert : alertStrip(tables, plan, now)) {
        if (alert.kind != Danger::DangerToWorkers && alert.kind != Danger::Firearms)
            continue;
        const QString words = mayRead.mayStand(alert.words) ? alert.words
                                                            : QStringLiteral("Danger to workers: ask the coordinator before a visit");
        if (!dangers.contains(words))
            dangers.append(words);
    }
    return dangers;
}

static HisFamily hisFamily(const Tables& tables, const PlanId& plan, Instant now)
{
    HisFamily family{HisSideGuard(tables, plan), planPeople(tables, plan, dateAt(now)), {}};
    family.own.removeIf([](const PlanPerson& person) { return person.standing != Standing::UsedViolence; });
    family.dangers = dangersIn(tables, plan, family.mayRead, now);
    return family;
}

static QString namesIn(const HisRow& row, const HisFamily& family)
{
    QStringList names;
    for (const PersonId& person : row.people)
        if (const PlanPerson* own = personIn(family.own, person))
            names.append(own->called());
    return names.join(u", ");
}

static SheetTask hisTask(const HisRow& from, const HisFamily& family)
{
    SheetTask task;
    task.task = from.task;
    task.plan = from.plan;
    task.number = from.number;
    task.familyName = from.familyName;
    task.level = from.level;
    task.category = from.category;
    task.peopleNames = namesIn(from, family);
    task.words = from.words.isEmpty() ? ForHisSide::held() : family.mayRead.orHeld(from.words);
    task.withMark = from.withMark;
    task.asSecond = from.asSecond;
    task.forSide = Side::Violence;
    task.notAlone = from.notAlone;
    task.due = from.due;
    task.waitWords = from.waits ? QStringLiteral("held: wait until the coordinator tells you") : QString();
    task.state = from.state;
    task.initialContact = from.initialContact;
    task.agreed = from.agreed;
    task.notYetTold = from.notYetTold;
    task.dangers = family.dangers;
    return task;
}

QVector<SheetTask> hisSideTasks(const Tables& tables, const std::optional<MeetingId>& meeting, const Agency& reader, Instant now)
{
    QHash<PlanId, HisFamily> families;
    QVector<SheetTask> tasks;
    for (const HisRow& row : hisRows(tables, meeting, reader.code, now)) {
        auto family = families.constFind(row.plan);
        if (family == families.constEnd())
            family = families.insert(row.plan, hisFamily(tables, row.plan, now));
        tasks.append(hisTask(row, *family));
    }
    return tasks;
}

} // namespace tepu
