// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/agenda/candidate.h"
#include "core/rules/agenda/grounds.h"

namespace tepu {

/// A family in its place on the list.
struct OrderedCase {
    Candidate of;
    Tier tier = Tier::Rest;
    QVector<Ground> grounds;
    QString reason;
};

/// The list in the order of R-M4, each with the reason shown.
QVector<OrderedCase> ordered(const QVector<Candidate>& candidates, const Sitting& sitting);

/// Where in the order of R-M4 a family stands.
Tier tierOf(const Candidate& candidate, const Sitting& sitting);

/// Why it is on the list, as codes.
QVector<Ground> groundsOf(const Candidate& candidate);

/// The level that the order goes by: the table's, or Police's first view of a new episode where that is higher.
std::optional<RiskLevel> levelForOrder(const Candidate& candidate);

} // namespace tepu
