// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"

namespace tepu {

const FactBook& FactBook::all()
{
    static const FactBook book = [] {
        FactBook filling;
        addPeopleFacts(filling);
        addPlanFacts(filling);
        addFamilyFacts(filling);
        addSignalFacts(filling);
        addMeetingFacts(filling);
        addRecordFacts(filling);
        addIntakeFacts(filling);
        addSaidFacts(filling);
        addSharingFacts(filling);
        addSiteFacts(filling);
        addTaskFacts(filling);
        addContactFacts(filling);
        addOutcomeFacts(filling);
        addSafetyFacts(filling);
        addWhoFacts(filling);
        addReleaseFacts(filling);
        addChildrenFacts(filling);
        return filling;
    }();
    return book;
}

const CommandBook& CommandBook::all()
{
    static const CommandBook book = [] {
        CommandBook filling;
        addPeopleCommands(filling);
        addPlanCommands(filling);
        addFamilyCommands(filling);
        addSignalCommands(filling);
        addRecordCommands(filling);
        addMeetingCommands(filling);
        addSaidCommands(filling);
        addSharingCommands(filling);
        addSiteCommands(filling);
        addTaskCommands(filling);
        addContactCommands(filling);
        addOutcomeCommands(filling);
        addSafetyCommands(filling);
        addWhoCommands(filling);
        addIntakeCommands(filling);
        addReleaseCommands(filling);
        addChildrenCommands(filling);
        return filling;
    }();
    return book;
}

} // namespace tepu
