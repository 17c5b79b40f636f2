// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/site.h"
#include "core/rules/agenda/order.h"
#include "core/tables/tables.h"

namespace tepu {

/// The table on a date, as it stands at an instant.
Sitting sittingOn(const Tables& tables, QDate date, Instant now);

/// Every family that may belong on a list: with what no table has settled and no list of a meeting not yet closed holds.
/// What of it brings them to the table is the rule's to say: ordered().
QVector<Candidate> candidates(const Tables& tables, TableKind kind, QDate date);

/// One family, whether it would be on the list by itself or not.
Candidate candidateOf(const Tables& tables, const PlanId& plan, TableKind kind, QDate date);

/// A family as the list would show it, were it made now.
struct CandidateRow {
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<RiskLevel> level;
    Tier tier = Tier::Rest;
    QVector<Ground> grounds;
    QString reason;

    static constexpr auto fields()
    {
        using R = CandidateRow;
        return Fields{field("plan", &R::plan),       field("number", &R::number), field("family_name", &R::familyName),
                      field("level", &R::level),     field("tier", &R::tier),     field("grounds", &R::grounds),
                      field("reason", &R::reason)};
    }
};

/// What a list for a date would hold, in its order; with TableKind::Icm the candidates for the next ICM (R-R6).
QVector<CandidateRow> candidateRows(const Tables& tables, TableKind kind, QDate date, Instant now);

} // namespace tepu
