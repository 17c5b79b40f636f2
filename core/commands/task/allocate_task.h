// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/tasking_now.h"
#include "core/domain/words.h"
#include "core/rules/site_calendar.h"
#include "core/rules/tasks/planned_task.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Gives a task to one accountable agency, with its timeframe (R-T2, R-D3).
struct AllocateTask {
    static constexpr auto name = "AllocateTask";
    TaskId task = TaskId::fresh();
    PlanId plan;
    TaskCategory category = TaskCategory::OtherActions;
    QString agency;
    std::optional<QString> secondAgency;
    QVector<PersonId> people; ///< whom it is about; none in a contact task is the whole family
    Words words;
    std::optional<Words> worker;
    std::optional<Instant> due; ///< R-D3; of an initial contact the rule's own where nothing is said
    bool initialContact = false; ///< R-D1 binds it
    std::optional<Instant> notBefore;
    std::optional<QString> afterAgency; ///< R-T6: until this agency says that it is safe
    std::optional<TaskId> afterTask;
    std::optional<QString> ifEvent;
    std::optional<QString> saidSafeBy;  ///< this agency has said so at the table
    std::optional<Words> route;         ///< R-C6 the one safe route
    std::optional<Words> safeRecipient; ///< R-K2
    std::optional<Words> because;       ///< R-S2, R-S5, R-T6, R-D1 ask for a reason
    std::optional<QString> agreedBy;
    bool notAlone = false;
    bool together = false;   ///< R-S5: both parties are seen at once
    bool victimOnly = false; ///< R-S3: its words rest on what the victim alone said

    static constexpr auto fields()
    {
        using C = AllocateTask;
        return Fields{field("task", &C::task).orDefault(),
                      field("plan", &C::plan),
                      field("category", &C::category),
                      field("agency", &C::agency),
                      field("second_agency", &C::secondAgency),
                      field("people", &C::people),
                      field("words", &C::words),
                      field("worker", &C::worker),
                      field("due", &C::due),
                      field("initial_contact", &C::initialContact).orDefault(),
                      field("not_before", &C::notBefore),
                      field("after_agency", &C::afterAgency),
                      field("after_task", &C::afterTask),
                      field("if_event", &C::ifEvent),
                      field("said_safe_by", &C::saidSafeBy),
                      field("route", &C::route),
                      field("safe_recipient", &C::safeRecipient),
                      field("because", &C::because),
                      field("agreed_by", &C::agreedBy),
                      field("not_alone", &C::notAlone).orDefault(),
                      field("together", &C::together).orDefault(),
                      field("victim_only", &C::victimOnly).orDefault()};
    }
};

struct TaskAllocated {
    static constexpr auto kind = "TaskAllocated";
    static constexpr int version = 1;
    TaskId task;
    PlanId plan;
    TaskCategory category = TaskCategory::OtherActions;
    QString agency;
    std::optional<QString> secondAgency;
    QVector<PersonId> people;
    bool initialContact = false;
    TaskState state = TaskState::Allocated;
    std::optional<RiskLevel> level;
    int rule = 1; ///< version of the rules by which the deadline was worked out
    std::optional<Instant> asked;
    Instant due;
    bool fixed = true;
    std::optional<Instant> notBefore;
    std::optional<QString> afterAgency;
    std::optional<TaskId> afterTask;
    std::optional<QString> ifEvent;
    std::optional<QString> agreedBy;
    std::optional<bool> told; ///< R-T2; nothing: the agency is there and has not spoken
    bool notAlone = false;
    bool victimOnly = false;
    Words words;
    std::optional<Words> worker;
    std::optional<Words> route;
    std::optional<Words> safeRecipient;
    std::optional<Words> because;
    std::optional<TableKind> table = {}; ///< where it was told and not done here; else its meeting says so

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("whether it is open"), 1, true}}; }
    static constexpr auto fields()
    {
        using F = TaskAllocated;
        return Fields{field("task", &F::task),
                      field("plan", &F::plan),
                      field("category", &F::category),
                      field("agency", &F::agency),
                      field("second_agency", &F::secondAgency),
                      field("people", &F::people),
                      field("initial_contact", &F::initialContact),
                      field("state", &F::state),
                      field("level", &F::level),
                      field("rule", &F::rule),
                      field("asked", &F::asked),
                      field("due", &F::due),
                      field("fixed", &F::fixed),
                      field("not_before", &F::notBefore),
                      field("after_agency", &F::afterAgency),
                      field("after_task", &F::afterTask),
                      field("if_event", &F::ifEvent),
                      field("agreed_by", &F::agreedBy),
                      field("told", &F::told),
                      field("not_alone", &F::notAlone),
                      field("victim_only", &F::victimOnly),
                      safetyField("words", &F::words),
                      safetyField("worker", &F::worker),
                      safetyField("route", &F::route),
                      safetyField("safe_recipient", &F::safeRecipient),
                      safetyField("because", &F::because),
                      field("table", &F::table)};
    }
};

/// The plan, the family and the site around a new task.
struct NewTask {
    PlanNow plan;
    bool idIsTaken = false;
    bool afterTaskIsOpen = false;
    TaskSurroundings around;
    Result<SiteCalendar> calendar;
    QHash<MeetingId, QVector<QString>> present; ///< agencies with somebody in the room
    std::optional<NoTasking> tasking;           ///< C7: nobody is tasked for the family
};

NewTask subjectOf(const AllocateTask& command, const Tables& tables);
/// The task as the rules look at it.
PlannedTask planned(const AllocateTask& command);
Result<Facts> decide(const AllocateTask& command, const NewTask& now, const Context& context);
void apply(const TaskAllocated& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskAllocated& fact);

} // namespace tepu
