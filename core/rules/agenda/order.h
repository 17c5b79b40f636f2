// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/agenda/candidate.h"
#include "core/rules/agenda/grounds.h"
#include "core/rules/urgency.h"

namespace tepu {

/// A family in its place on the list.
struct OrderedCase {
    Candidate of;
    Tier tier = Tier::Rest;
    QVector<Ground> grounds;
    QString reason;
};

/// A family as the sitting sees it: without orders that have ended and tasks that have not climbed to the table (R-D5).
Candidate seen(Candidate candidate, const Sitting& sitting, const UrgencyTimes& times = {});

/// The list in the order of R-M4, each with the reason shown. A family that nothing brings to the table is not on it.
QVector<OrderedCase> ordered(const QVector<Candidate>& candidates, const Sitting& sitting,
                             const UrgencyTimes& times = {});

/// Where in the order of R-M4 a family, as seen, stands.
Tier tierOf(const Candidate& candidate, const Sitting& sitting);

/// Why it is on the list, as codes.
QVector<Ground> groundsOf(const Candidate& candidate);

/// The level that the order goes by: the table's, or Police's first view of a new episode where that is higher.
std::optional<RiskLevel> levelForOrder(const Candidate& candidate);

/// A case of a list that is made, still to be heard.
struct ListedCase {
    CaseId caseId;
    Tier tier = Tier::Rest;
    std::optional<Instant> agencyLeaves; ///< when the first agency that it needs must leave
};

/// The order to propose once agencies have said when they must leave; nothing else changes its place.
QVector<CaseId> reordered(QVector<ListedCase> list);

} // namespace tepu
