// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/fact_book.h"
#include "core/commands/signals/add_signal.h"
#include "core/commands/signals/answer_checklist.h"
#include "core/commands/signals/judge_signal.h"

namespace tepu {

void addSignalFacts(FactBook& book)
{
    book.add<SignalAdded>();
    book.add<SignalJudged>();
    book.add<ChecklistAnswered>();
}

void addSignalCommands(CommandBook& book)
{
    book.add<AddSignal>();
    book.add<ContestSignal>();
    book.add<EndSignal>();
    book.add<UpholdSignal>();
    book.add<AnswerChecklist>();
}

} // namespace tepu
