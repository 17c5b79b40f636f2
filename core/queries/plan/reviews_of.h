// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/codec.h"
#include "core/domain/site.h"
#include "core/tables/tables.h"

namespace tepu {

/// When a family comes back to a table.
struct ReviewRow {
    ReviewId review;
    TableKind kind = TableKind::Sam;
    std::optional<QDate> on;
    std::optional<QString> event; ///< "before release"
    ReviewState state = ReviewState::Set;
    Instant setAt;
    std::optional<MeetingId> meeting; ///< the one that set it

    static constexpr auto fields()
    {
        using R = ReviewRow;
        return Fields{field("review", &R::review), field("kind", &R::kind),    field("on", &R::on),
                      field("event", &R::event),   field("state", &R::state),  field("set_at", &R::setAt),
                      field("meeting", &R::meeting)};
    }
};

/// Those still to come first, by day.
QVector<ReviewRow> reviewsOf(const Tables& tables, const PlanId& plan);

} // namespace tepu
