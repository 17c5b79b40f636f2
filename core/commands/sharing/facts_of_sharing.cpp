// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/fact_book.h"
#include "core/commands/sharing/disclose.h"

namespace tepu {

void addSharingFacts(FactBook& book)
{
    book.add<Disclosed>();
}

void addSharingCommands(CommandBook& book)
{
    book.add<Disclose>();
}

} // namespace tepu
