// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/risk.h"

#include <QVector>

namespace tepu {

/// A level that a table set, and who is at risk; nobody named: everybody.
struct LevelSet {
    RiskLevel level = RiskLevel::High;
    QVector<PersonId> atRisk;
};

/// Where these people stand, as the latest level that names them, or nobody, says; the highest of theirs.
std::optional<RiskLevel> levelOf(const QVector<PersonId>& people, const QVector<LevelSet>& earliestFirst);

/// R-M12 "The level says *who* is at risk from *whom*; with several victims the highest stands for the plan."
std::optional<RiskLevel> levelOfPlan(const QVector<LevelSet>& earliestFirst, const QVector<PersonId>& victims);

} // namespace tepu
