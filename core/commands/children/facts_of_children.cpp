// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/arrange_notice.h"
#include "core/commands/children/disagree_on_concern.h"
#include "core/commands/children/note_team_decision.h"
#include "core/commands/children/refer_to_childrens_team.h"
#include "core/commands/command_book.h"
#include "core/commands/fact_book.h"

namespace tepu {

void addChildrenFacts(FactBook& book)
{
    book.add<ConcernSent>();
    book.add<ConcernDisagreed>();
    book.add<ReferredToTeam>();
    book.add<TeamDecided>();
    book.add<NoticeArranged>();
}

void addChildrenCommands(CommandBook& book)
{
    book.add<SendConcern>();
    book.add<DisagreeOnConcern>();
    book.add<ReferToChildrensTeam>();
    book.add<NoteTeamDecision>();
    book.add<ArrangeNotice>();
}

} // namespace tepu
