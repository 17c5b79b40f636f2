// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/task.h"
#include "core/rules/urgency.h"
#include "core/tables/tables.h"

namespace tepu {

/// A task with everything its row shows.
struct TaskRow {
    TaskId task;
    PlanId plan;
    std::optional<MeetingId> meeting; ///< the table that allocated it
    TaskCategory category = TaskCategory::OtherActions;
    QString agency;
    QString mark;
    QString agencyName;
    std::optional<QString> secondAgency;
    QString secondMark;
    QVector<PersonId> people;
    QString peopleNames; ///< "Mere, Hana"
    QString words;
    QString worker;
    QString route;         ///< R-C6 the one safe route
    QString safeRecipient; ///< R-K2
    QString because;
    bool notAlone = false;
    bool initialContact = false; ///< R-D1 binds it
    TaskState state = TaskState::Allocated;
    Instant allocatedAt;
    std::optional<RiskLevel> level; ///< of its plan
    Instant due;
    bool fixed = true;             ///< false: the deadline still follows the level
    bool highUntilDecided = false; ///< R-D1
    std::optional<Instant> notBefore;
    std::optional<QString> afterAgency;
    std::optional<TaskId> afterTask; ///< while it is not done
    std::optional<QString> ifEvent;
    QString waitWords; ///< "held: until Women's Refuge says that it is safe"
    Lateness lateness = Lateness::InTime;
    ClimbedTo climbed = ClimbedTo::Nobody;
    QString dueWords; ///< "46 h left", "2 days over", "held: unsafe", "done"
    std::optional<QString> agreedBy;
    bool notYetTold = false; ///< R-T2 "allocated, agency absent: not yet told"
    bool unsafe = false;     ///< R-C6: somebody it reaches must not be contacted
    QVector<QString> alsoWith; ///< R-T6 marks of the others who work with its people
    std::optional<Instant> redatedAt;
    std::optional<Instant> redatedFrom; ///< R-D4 "shown on the task"
    bool victimOnly = false; ///< R-S3 its words rest on what the victim alone said
    QString outcome;
    std::optional<Instant> endedAt;

    static constexpr auto fields()
    {
        using R = TaskRow;
        return Fields{field("task", &R::task),
                      field("plan", &R::plan),
                      field("meeting", &R::meeting),
                      field("category", &R::category),
                      field("agency", &R::agency),
                      field("mark", &R::mark),
                      field("agency_name", &R::agencyName),
                      field("second_agency", &R::secondAgency),
                      field("second_mark", &R::secondMark),
                      field("people", &R::people),
                      field("people_names", &R::peopleNames),
                      field("words", &R::words),
                      field("worker", &R::worker),
                      field("route", &R::route),
                      field("safe_recipient", &R::safeRecipient),
                      field("because", &R::because),
                      field("not_alone", &R::notAlone),
                      field("initial_contact", &R::initialContact),
                      field("state", &R::state),
                      field("allocated_at", &R::allocatedAt),
                      field("level", &R::level),
                      field("due", &R::due),
                      field("fixed", &R::fixed),
                      field("high_until_decided", &R::highUntilDecided),
                      field("not_before", &R::notBefore),
                      field("after_agency", &R::afterAgency),
                      field("after_task", &R::afterTask),
                      field("if_event", &R::ifEvent),
                      field("wait_words", &R::waitWords),
                      field("lateness", &R::lateness),
                      field("climbed", &R::climbed),
                      field("due_words", &R::dueWords),
                      field("agreed_by", &R::agreedBy),
                      field("not_yet_told", &R::notYetTold),
                      field("unsafe", &R::unsafe),
                      field("also_with", &R::alsoWith),
                      field("redated_at", &R::redatedAt),
                      field("redated_from", &R::redatedFrom),
                      field("victim_only", &R::victimOnly),
                      field("outcome", &R::outcome),
                      field("ended_at", &R::endedAt)};
    }
};

/// Open tasks first, the earliest deadline first; then those that ended, the newest first.
QVector<TaskRow> tasksOf(const Tables& tables, const PlanId& plan, Instant now);

/// The tasks of one table, in the same order.
QVector<TaskRow> tasksOfMeeting(const Tables& tables, const MeetingId& meeting, Instant now);

} // namespace tepu
