// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/said/edit_line.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/said/move_line.h"

namespace tepu {

void addSaidFacts(FactBook& book)
{
    book.add<LineCaptured>();
    book.add<LineEdited>();
    book.add<VictimOnlyMarked>();
    book.add<LineMovedAway>();
    book.add<NothingHeld>();
}

void addSaidCommands(CommandBook& book)
{
    book.add<CaptureLine>();
    book.add<EditLine>();
    book.add<MarkVictimOnly>();
    book.add<MoveLine>();
    book.add<HoldNothing>();
}

} // namespace tepu
