// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/family/same_home.h"

#include <algorithm>

namespace tepu {

std::optional<HouseholdId> sameHome(const QVector<FamilyHome>& homes, const QVector<PersonId>& people)
{
    std::optional<HouseholdId> same;
    qsizetype most = 0;
    for (const FamilyHome& home : homes) {
        const auto shared = std::count_if(people.cbegin(), people.cend(), [&](const PersonId& each) { return home.people.contains(each); });
        if (shared > most && 2 * shared >= home.people.size()) {
            most = shared;
            same = home.household;
        }
    }
    return same;
}

} // namespace tepu
