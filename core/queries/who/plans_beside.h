// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// Two plans that have something to do with each other. For who sees all families alone: of either plan nobody learns of the other (R-M12).
struct PlansBesideRow {
    PlanId plan; ///< which began first; of two that were joined the one that goes on
    PlanId other;
    QString number;
    QString otherNumber;
    QString familyName;
    QString otherFamilyName;
    QVector<QString> shared;         ///< who stands on both: "James Totara"
    std::optional<Instant> joinedAt; ///< everything of the other stands on the first since then
    QString because;
    bool onList = false;             ///< one of them is on the newest list that is not closed

    static constexpr auto fields()
    {
        using R = PlansBesideRow;
        return Fields{field("plan", &R::plan),
                      field("other", &R::other),
                      field("number", &R::number),
                      field("other_number", &R::otherNumber),
                      field("family_name", &R::familyName),
                      field("other_family_name", &R::otherFamilyName),
                      field("shared", &R::shared),
                      field("joined_at", &R::joinedAt),
                      field("because", &R::because),
                      field("on_list", &R::onList)};
    }
};

/// R-M12 "linked plans stand side by side": every two open plans on which somebody stands, whoever is one with them too; those of today’s
/// list first.
QVector<PlansBesideRow> plansSharingSomebody(const Tables& tables);
/// The newest first.
QVector<PlansBesideRow> joinedPlans(const Tables& tables);
/// Any two; nothing where one of them is not there.
std::optional<PlansBesideRow> plansBeside(const Tables& tables, const PlanId& one, const PlanId& other);

} // namespace tepu
