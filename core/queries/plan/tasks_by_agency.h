// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/queries/people/police_signals.h"
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
    QString words;          ///< "held: ask the coordinator" where they are not for this agency
    QString withMark;       ///< the agency that shares it
    QString worker;
    QString route;          ///< R-C6 the one safe route
    QString safeRecipient;  ///< R-K2
    QVector<QString> alsoWith; ///< R-T6 marks of the others who work with its people
    Side forSide = Side::Statutory; ///< R-S2 "separate case workers": for whoever works with which party
    bool notAlone = false;
    bool victimOnly = false;
    bool asSecond = false;  ///< it helps the agency that answers for it
    Instant due;
    QString waitWords;      ///< the perpetrator's side never reads whose word it waits for
    TaskState state = TaskState::Allocated;
    bool initialContact = false;
    bool agreed = false;    ///< aloud, at the table
    std::optional<QString> agreedBy; ///< by name, where the reader may know it
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
                      field("route", &R::route),
                      field("safe_recipient", &R::safeRecipient),
                      field("also_with", &R::alsoWith),
                      field("for_side", &R::forSide),
                      field("not_alone", &R::notAlone),
                      field("victim_only", &R::victimOnly),
                      field("as_second", &R::asSecond),
                      field("due", &R::due),
                      field("wait_words", &R::waitWords),
                      field("state", &R::state),
                      field("initial_contact", &R::initialContact),
                      field("agreed", &R::agreed),
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
    AgencyClass kind = AgencyClass::FamilyViolenceAgency;
    QVector<SheetTask> tasks;
    QVector<PoliceSignal> safetySignals; ///< Police's alone (C66): of every family heard at the table

    static constexpr auto fields()
    {
        using R = AgencySheet;
        return Fields{field("agency", &R::agency), field("mark", &R::mark), field("name", &R::name), field("side", &R::side),
                      field("class", &R::kind), field("tasks", &R::tasks), field("safety_signals", &R::safetySignals)};
    }
};

/// One sheet per agency with a task of this table, in the site's order. Withdrawn and moved tasks stand on none.
QVector<AgencySheet> tasksByAgency(const Tables& tables, const MeetingId& meeting, Instant now);

} // namespace tepu
