// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/planned_task.h"

namespace tepu {

const Agency* TaskSurroundings::agency(const QString& code) const
{
    const auto found = std::find_if(agencies.cbegin(), agencies.cend(), [&](const Agency& each) { return each.code == code; });
    return found == agencies.cend() ? nullptr : &*found;
}

QString TaskSurroundings::agencyName(const QString& code) const
{
    const Agency* known = agency(code);
    return known ? known->name : code;
}

const Party* TaskSurroundings::party(const PersonId& person) const
{
    const auto found = std::find_if(parties.cbegin(), parties.cend(), [&](const Party& each) { return each.person == person; });
    return found == parties.cend() ? nullptr : &*found;
}

QString victimsAgency(const TaskSurroundings& around)
{
    const auto isHers = [&](const QString& code) {
        const Agency* agency = around.agency(code);
        return agency && agency->side == Side::Victim;
    };
    for (const OpenContact& contact : around.contacts)
        if (isHers(contact.agency))
            return contact.agency;
    const QString specialist = QStringLiteral("ivs_provider");
    if (isHers(specialist))
        return specialist;
    for (const Agency& agency : around.agencies)
        if (agency.side == Side::Victim)
            return agency.code;
    return {};
}

} // namespace tepu
