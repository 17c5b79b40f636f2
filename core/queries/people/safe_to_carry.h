// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/rules/safety/carry.h"
#include "core/tables/tables.h"

namespace tepu {

/// What of somebody's safety plan stands on the paper that they carry.
struct CarryCard {
    QVector<QString> lines;
    QVector<QString> leftOut; ///< to be said by word of mouth: it names somebody, a place, an agency or what the paper is

    static constexpr auto fields() { return Fields{field("lines", &CarryCard::lines), field("left_out", &CarryCard::leftOut)}; }
};

/// Of the parts of a victim's or a child's plan that hold; nothing where there is no such person, or no such plan of theirs. Signals and
/// orders are never on it.
std::optional<CarryCard> safeToCarry(const Tables& tables, const PlanId& plan, const PersonId& person, Instant now);

} // namespace tepu
