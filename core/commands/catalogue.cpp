// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"

namespace tepu {

const FactBook& FactBook::all()
{
    static const FactBook book = [] {
        FactBook filling;
        addPlanFacts(filling);
        addMeetingFacts(filling);
        addRecordFacts(filling);
        addIntakeFacts(filling);
        addSaidFacts(filling);
        return filling;
    }();
    return book;
}

const CommandBook& CommandBook::all()
{
    static const CommandBook book = [] {
        CommandBook filling;
        addRecordCommands(filling);
        addMeetingCommands(filling);
        addSaidCommands(filling);
        return filling;
    }();
    return book;
}

} // namespace tepu
