// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/queries/plan/tasks_of.h"

namespace tepu {

/// One task on the sheet of an agency: only what that agency may see (R-S1, R-S3).
struct SheetTask {
    TaskId task;
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<RiskLevel> level;
    TaskCategory category = TaskCategory::OtherActions;
    QString peopleNames;
    QString words;          ///< "held: ask IVS" where they are not for this agency
    QString withMark;       ///< the agency that shares it
    QString worker;
    bool asSecond = false;  ///< it helps the agency that answers for it
    Instant due;
    QString waitWords;      ///< the perpetrator's side never reads whose word it waits for
    TaskState state = TaskState::Allocated;
    bool initialContact = false;
    std::optional<QString> agreedBy;
    bool notYetTold = false;
    QVector<QString> dangers; ///< R-S4, first on every task that goes there, without source

    static constexpr auto fields()
    {
        using R = SheetTask;
        return Fields{field("task", &R::task),
                      field("plan", &R::plan),
                      field("number", &R::number),
                      field("family_name", &R::familyName),
                      field("level", &R::level),
                      field("category", &R::category),
                      field("people_names", &R::peopleNames),
                      field("words", &R::words),
                      field("with", &R::withMark),
                      field("worker", &R::worker),
                      field("as_second", &R::asSecond),
                      field("due", &R::due),
                      field("wait_words", &R::waitWords),
                      field("state", &R::state),
                      field("initial_contact", &R::initialContact),
                      field("agreed_by", &R::agreedBy),
                      field("not_yet_told", &R::notYetTold),
                      field("dangers", &R::dangers)};
    }
};

/// What is read back to one agency, and what its action sheet holds.
struct AgencySheet {
    QString agency;
    QString mark;
    QString name;
    Side side = Side::Statutory;
    QVector<SheetTask> tasks;

    static constexpr auto fields()
    {
        using R = AgencySheet;
        return Fields{field("agency", &R::agency), field("mark", &R::mark), field("name", &R::name), field("side", &R::side),
                      field("tasks", &R::tasks)};
    }
};

/// One sheet per agency with a task of this table, in the site's order. Withdrawn and moved tasks stand on none.
QVector<AgencySheet> tasksByAgency(const Tables& tables, const MeetingId& meeting, Instant now);

} // namespace tepu
