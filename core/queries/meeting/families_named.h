// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/risk.h"
#include "core/tables/tables.h"

namespace tepu {

/// A family as it is found by what somebody types.
struct FamilyNamedRow {
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<RiskLevel> level;
    bool closed = false;
    std::optional<QString> suburb; ///< of the latest episode: tells families of one name apart

    static constexpr auto fields()
    {
        using R = FamilyNamedRow;
        return Fields{field("plan", &R::plan),   field("number", &R::number), field("family_name", &R::familyName),
                      field("level", &R::level), field("closed", &R::closed), field("suburb", &R::suburb)};
    }
};

/// Families whose name begins so, macrons or none, or whose number ends so; those with an open plan first, ten at most.
QVector<FamilyNamedRow> familiesNamed(const Tables& tables, const QString& typed);

} // namespace tepu
