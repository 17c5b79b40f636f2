// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/fact_book.h"
#include "core/commands/meeting/add_addendum.h"
#include "core/commands/meeting/add_note.h"
#include "core/commands/meeting/add_to_list.h"
#include "core/commands/meeting/add_urgent_case.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/case_listed.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/confirm_stepped_out.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/meeting/end_break.h"
#include "core/commands/meeting/finish_catching_up.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/leave_off_list.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/move_on_list.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/meeting/park_case.h"
#include "core/commands/meeting/read_confidentiality.h"
#include "core/commands/meeting/send_list.h"
#include "core/commands/meeting/take_up_again.h"

namespace tepu {

void addMeetingFacts(FactBook& book)
{
    book.add<ListMade>();
    book.add<CaseListed>();
    book.add<CaseMoved>();
    book.add<CaseLeftOff>();
    book.add<ListSent>();
    book.add<CaseNoted>();
    book.add<MeetingOpened>();
    book.add<ConfidentialityRead>();
    book.add<MemberArrived>();
    book.add<MemberLeft>();
    book.add<ConflictDeclared>();
    book.add<SteppedOut>();
    book.add<BreakBegun>();
    book.add<BreakEnded>();
    book.add<CaseOpened>();
    book.add<CaseParked>();
    book.add<CaseCarriedOver>();
    book.add<CaseDecided>();
    book.add<CaseTakenUpAgain>();
    book.add<CaughtUp>();
    book.add<MeetingClosed>();
    book.add<AddendumAdded>();
}

void addMeetingCommands(CommandBook& book)
{
    book.add<MakeList>();
    book.add<AddToList>();
    book.add<MoveOnList>();
    book.add<LeaveOffList>();
    book.add<SendList>();
    book.add<AddNote>();
    book.add<OpenMeeting>();
    book.add<ReadConfidentiality>();
    book.add<Arrive>();
    book.add<Leave>();
    book.add<DeclareConflict>();
    book.add<ConfirmSteppedOut>();
    book.add<BeginBreak>();
    book.add<EndBreak>();
    book.add<OpenCase>();
    book.add<ParkCase>();
    book.add<CarryOverCase>();
    book.add<DecideCase>();
    book.add<TakeUpAgain>();
    book.add<FinishCatchingUp>();
    book.add<AddUrgentCase>();
    book.add<CloseMeeting>();
    book.add<AddAddendum>();
}

} // namespace tepu
