// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/intake/known_person.h"

#include "core/queries/plan/one_person.h"

namespace tepu {

static const auto plansOfPerson = QStringLiteral(
    "(SELECT group_concat(name, ', ') FROM (SELECT DISTINCT plan.family_name || ' ' || plan.number AS name FROM plan "
    "WHERE plan.id IN (SELECT t.plan FROM plan_told t WHERE t.person IN %1) ORDER BY plan.number))");

std::optional<KnownPersonRow> knownPerson(const Tables& tables, const PersonId& person)
{
    return tables.askOne<KnownPersonRow>(
        QStringLiteral("SELECT ?1, m.family_name, m.given_names, m.aliases, m.date_of_birth, m.person_ref, m.phone, m.address, ")
            + plansOfPerson.arg(everyTelling(QStringLiteral("?1")))
            + QStringLiteral(" FROM mention m WHERE m.person IN %1 ORDER BY m.received_at DESC, m.rowid DESC LIMIT 1")
                  .arg(everyTelling(QStringLiteral("?1"))),
        values(person));
}

} // namespace tepu
