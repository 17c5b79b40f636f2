// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/who/standing.h"

namespace tepu {

bool rolesReversed(const Parts& parts)
{
    return parts.roles.contains(Role::Perpetrator) && parts.roles.contains(Role::Victim);
}

/// R-W1 "The table records its own view … from the pattern and not the incident. … While it is unclear both get
/// victim-side protection. Sides and paper follow the table's view."
Standing standingOf(const Parts& parts)
{
    if (parts.view)
        switch (*parts.view) {
        case TableView::PredominantAggressor:
            return Standing::UsedViolence;
        case TableView::PrimaryVictim:
            return Standing::VictimSide;
        case TableView::Unclear:
            return Standing::Unclear;
        }
    if (rolesReversed(parts))
        return Standing::Unclear;
    return parts.roles.contains(Role::Perpetrator) ? Standing::UsedViolence : Standing::VictimSide;
}

std::optional<int> ageOn(std::optional<QDate> born, QDate on)
{
    if (!born || !born->isValid() || *born > on)
        return std::nullopt;
    const bool hadBirthday = born->addYears(on.year() - born->year()) <= on;
    return on.year() - born->year() - (hadBirthday ? 0 : 1);
}

bool isUnder18(std::optional<int> age, const QSet<Role>& roles)
{
    return age ? *age < 18 : roles.contains(Role::ChildExposed);
}

} // namespace tepu
