// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/risk/several_victims.h"

namespace tepu {

static std::optional<RiskLevel> levelOfOne(const PersonId& person, const QVector<LevelSet>& earliestFirst)
{
    for (auto each = earliestFirst.crbegin(); each != earliestFirst.crend(); ++each)
        if (each->atRisk.isEmpty() || each->atRisk.contains(person))
            return each->level;
    return std::nullopt;
}

std::optional<RiskLevel> levelOf(const QVector<PersonId>& people, const QVector<LevelSet>& earliestFirst)
{
    std::optional<RiskLevel> highest;
    for (const PersonId& person : people)
        highest = std::max(highest, levelOfOne(person, earliestFirst)); // nothing is less than any level
    return highest;
}

std::optional<RiskLevel> levelOfPlan(const QVector<LevelSet>& earliestFirst, const QVector<PersonId>& victims)
{
    if (earliestFirst.isEmpty())
        return std::nullopt;
    QVector<PersonId> everybody = victims;
    for (const LevelSet& each : earliestFirst)
        everybody += each.atRisk;
    return everybody.isEmpty() ? earliestFirst.last().level : levelOf(everybody, earliestFirst);
}

} // namespace tepu
