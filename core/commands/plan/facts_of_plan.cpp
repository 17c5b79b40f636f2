// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/plan/answer_question.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/attach_episode.h"
#include "core/commands/plan/attach_release.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/reopen_plan.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/plan/tell_danger.h"
#include "core/commands/plan/warn_workers.h"

namespace tepu {

void addPlanFacts(FactBook& book)
{
    book.add<PlanStarted>();
    book.add<EpisodeAttached>();
    book.add<ReleaseAttached>();
    book.add<RiskChanged>();
    book.add<LeadAssigned>();
    book.add<PlanClosed>();
    book.add<PlanReopened>();
    book.add<StandingLineSaid>();
    book.add<QuestionAnswered>();
    book.add<QuestionPassed>();
    book.add<DangerTold>();
    book.add<TableViewSet>();
    book.add<WorkersWarned>();
}

void addPlanCommands(CommandBook& book)
{
    book.add<StartPlan>();
    book.add<AttachEpisode>();
    book.add<AttachRelease>();
    book.add<ChangeRisk>();
    book.add<AssignLead>();
    book.add<ClosePlan>();
    book.add<ReopenPlan>();
    book.add<SayWishes>();
    book.add<SayFollowingUp>();
    book.add<AnswerQuestion>();
    book.add<PassQuestion>();
    book.add<TellDanger>();
    book.add<SetTableView>();
    book.add<WarnWorkers>();
}

} // namespace tepu
