// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/intake/known_person.h"

namespace tepu {

static const auto plansOfPerson = QStringLiteral(
    "(SELECT group_concat(name, ', ') FROM (SELECT DISTINCT plan.family_name || ' ' || plan.number AS name FROM plan "
    "WHERE plan.id IN (SELECT l.plan FROM plan_episode l JOIN episode_person e ON e.episode = l.episode WHERE e.person = m.person "
    "UNION SELECT l.plan FROM plan_release l JOIN release r ON r.id = l.release WHERE m.person IN (r.person, r.victim)) "
    "ORDER BY plan.number))");

std::optional<KnownPersonRow> knownPerson(const Tables& tables, const PersonId& person)
{
    return tables.askOne<KnownPersonRow>(
        QStringLiteral("SELECT m.person, m.family_name, m.given_names, m.aliases, m.date_of_birth, m.person_ref, m.phone, m.address, ")
            + plansOfPerson + QStringLiteral(" FROM mention m WHERE m.person = ? ORDER BY m.received_at DESC, m.rowid DESC LIMIT 1"),
        values(person));
}

} // namespace tepu
