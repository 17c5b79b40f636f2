// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/answer_question.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/attach_episode.h"
#include "core/commands/plan/attach_release.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/plan/join_plans.h"
#include "core/commands/plan/move_to_plan.h"
#include "core/commands/plan/note_children.h"
#include "core/commands/plan/note_plan_flag.h"
#include "core/commands/plan/part_plans.h"
#include "core/commands/plan/reopen_plan.h"
#include "core/commands/plan/resume_tasking.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/plan/set_review_period.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/plan/stop_tasking.h"
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
    book.add<PersonAddedToPlan>();
    book.add<ChildrenNoted>();
    book.add<PlanFlagNoted>();
    book.add<ReviewPeriodSet>();
    book.add<TaskingStopped>();
    book.add<TaskingResumed>();
    book.add<PlansJoined>();
    book.add<PlansParted>();
    book.add<EpisodeMovedAway>();
    book.add<ReleaseMovedAway>();
    book.add<PersonLeftPlan>();
    book.add<OrderMoved>();
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
    book.add<AddPersonToPlan>();
    book.add<NoteChildren>();
    book.add<NotePlanFlag>();
    book.add<SetReviewPeriod>();
    book.add<StopTasking>();
    book.add<ResumeTasking>();
    book.add<JoinPlans>();
    book.add<PartPlans>();
    book.add<MoveToPlan>();
}

} // namespace tepu
