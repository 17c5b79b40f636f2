// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/commands/contact/log_contact.h"
#include "core/commands/contact/log_hours.h"
#include "core/commands/contact/stagger_contacts.h"
#include "core/commands/fact_book.h"

namespace tepu {

void addContactFacts(FactBook& book)
{
    book.add<ContactLogged>();
    book.add<HoursLogged>();
    book.add<TaskStaggered>();
}

void addContactCommands(CommandBook& book)
{
    book.add<LogContact>();
    book.add<LogHours>();
    book.add<StaggerContacts>();
}

} // namespace tepu
