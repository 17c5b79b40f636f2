// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/commands/task/fix_tasks.h"
#include "core/rules/agenda/outcome.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-M3 "Each case ends in a decision". What is decided, level, tasks, review and lead, belongs to the plan; this says that the
/// table is done with the case.
struct DecideCase {
    static constexpr auto name = "DecideCase";
    CaseId caseId;
    CaseOutcome outcome = CaseOutcome::Decided;
    std::optional<Words> reason = {};
    bool catchingUp = false;

    static constexpr auto fields()
    {
        using C = DecideCase;
        return Fields{field("case", &C::caseId),
                      field("outcome", &C::outcome),
                      field("reason", &C::reason),
                      field("catching_up", &C::catchingUp).orDefault()};
    }
};

/// `catching_up`: the administrator is still writing it up.
struct CaseDecided {
    static constexpr auto kind = "CaseDecided";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    PlanId plan;
    CaseOutcome outcome = CaseOutcome::Decided;
    std::optional<Words> words = {};
    bool catchingUp = false;

    Scope scope() const { return Scope::of(meeting); }
    QVector<Change> changes() const { return {{QStringLiteral("case %1").arg(caseId.toString())}}; }
    static constexpr auto fields()
    {
        using F = CaseDecided;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      field("plan", &F::plan),
                      field("outcome", &F::outcome),
                      safetyField("words", &F::words),
                      field("catching_up", &F::catchingUp)};
    }
};

/// The case, and the initial contacts whose deadlines its decision fixes.
struct DecidingCase {
    std::optional<CaseAtMeeting> at;
    std::optional<FixingTasks> tasks;
};

DecidingCase subjectOf(const DecideCase& command, const Tables& tables);
Result<Facts> decide(const DecideCase& command, const DecidingCase& deciding, const Context& context);
void apply(const CaseDecided& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaseDecided& fact);

} // namespace tepu
