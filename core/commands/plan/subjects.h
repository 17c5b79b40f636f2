// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/refusal.h"
#include "core/domain/risk.h"
#include "core/tables/tables.h"

namespace tepu {

/// A plan as commands find it.
struct PlanNow {
    PlanId plan;
    QString number;
    std::optional<RiskLevel> level;
    std::optional<QString> lead;
    std::optional<Instant> closedAt;
    bool underIcm = false;
    bool isKnown = false;
    std::optional<QString> joinedInto = {}; ///< the number of the plan on which it stands now

    static constexpr auto fields()
    {
        using R = PlanNow;
        return Fields{field("plan", &R::plan),          field("number", &R::number),
                      field("level", &R::level),        field("lead", &R::lead),
                      field("closed_at", &R::closedAt), field("under_icm", &R::underIcm),
                      field("is_known", &R::isKnown),   field("joined_into", &R::joinedInto)};
    }
};

PlanNow planNow(const Tables& tables, const PlanId& plan);

Result<void> mustBeKnown(const PlanNow& plan);
/// Known and not closed.
Result<void> mustBeOpen(const PlanNow& plan);

/// Who sits at a table and has not stepped out of this case: "POL Sgt Ngata" (R-R2, R-M8, R-I4).
QVector<QString> peopleAtTable(const Tables& tables, const MeetingId& meeting, const PlanId& plan);

} // namespace tepu
