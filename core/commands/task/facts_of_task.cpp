// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/task/agree_deadline.h"
#include "core/commands/task/agree_task.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/answer_task.h"
#include "core/commands/task/deadline_facts.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/fix_review_event.h"
#include "core/commands/task/fix_tasks.h"
#include "core/commands/task/let_task_go.h"
#include "core/commands/task/mark_not_yet_told.h"
#include "core/commands/task/pass_on_outcome.h"
#include "core/commands/task/reach_review.h"
#include "core/commands/task/reallocate_tasks.h"
#include "core/commands/task/reopen_task.h"
#include "core/commands/task/set_review.h"
#include "core/commands/task/tell_task.h"
#include "core/commands/task/withdraw_task.h"

namespace tepu {

void addTaskFacts(FactBook& book)
{
    book.add<TaskAllocated>();
    book.add<DeadlineFollowed>();
    book.add<TaskRedated>();
    book.add<TaskAgreed>();
    book.add<TaskNotYetTold>();
    book.add<TaskLetGo>();
    book.add<TaskWithdrawn>();
    book.add<TaskEnded>();
    book.add<TaskAnswered>();
    book.add<TaskTold>();
    book.add<TaskReopened>();
    book.add<OutcomePassedOn>();
    book.add<DeadlineAgreed>();
    book.add<TaskReallocated>();
    book.add<ReviewSet>();
    book.add<ReviewReached>();
    book.add<ReviewEventFixed>();
}

void addTaskCommands(CommandBook& book)
{
    book.add<AllocateTask>();
    book.add<FixTasks>();
    book.add<AgreeTask>();
    book.add<MarkNotYetTold>();
    book.add<LetTaskGo>();
    book.add<WithdrawTask>();
    book.add<EndTask>();
    book.add<AnswerTask>();
    book.add<TellTask>();
    book.add<ReopenTask>();
    book.add<PassOnOutcome>();
    book.add<AgreeDeadline>();
    book.add<ReallocateTasks>();
    book.add<SetReview>();
    book.add<ReachReview>();
    book.add<FixReviewEvent>();
}

} // namespace tepu
