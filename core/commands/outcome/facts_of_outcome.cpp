// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/fact_book.h"
#include "core/commands/outcome/note_relationship.h"
#include "core/commands/outcome/note_release_outcome.h"
#include "core/commands/outcome/rate_safety.h"
#include "core/commands/outcome/record_engagement.h"
#include "core/commands/outcome/record_service.h"
#include "core/commands/services/note_capacity.h"
#include "core/commands/services/note_gap.h"
#include "core/commands/services/spend_flexi_fund.h"

namespace tepu {

void addOutcomeFacts(FactBook& book)
{
    book.add<EngagementRecorded>();
    book.add<ServiceRecorded>();
    book.add<GapNoted>();
    book.add<CapacityNoted>();
    book.add<FlexiFundSpent>();
    book.add<RelationshipNoted>();
    book.add<SafetyRated>();
    book.add<ReleaseOutcomeNoted>();
}

void addOutcomeCommands(CommandBook& book)
{
    book.add<RecordEngagement>();
    book.add<RecordService>();
    book.add<NoteGap>();
    book.add<NoteCapacity>();
    book.add<SpendFlexiFund>();
    book.add<NoteRelationship>();
    book.add<RateSafety>();
    book.add<NoteReleaseOutcome>();
}

} // namespace tepu
