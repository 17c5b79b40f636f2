// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/timeframe.h"

namespace tepu {

/// When a family comes back, and to which table: `review icm wed 16 may`, `review after fgc`.
struct UnderstoodReview {
    TableKind table = TableKind::Sam;
    std::optional<QDate> on;
    std::optional<AroundEvent> event;
    QVector<LineSpan> spans;
    QVector<Problem> problems;

    static constexpr auto fields()
    {
        return Fields{field("table", &UnderstoodReview::table), field("on", &UnderstoodReview::on),
                      field("event", &UnderstoodReview::event), field("spans", &UnderstoodReview::spans),
                      field("problems", &UnderstoodReview::problems)};
    }
};

/// Reads a review line. Without a table it is the ICM for a high-risk plan (R-R6), else the table that is sitting.
UnderstoodReview understandReview(const QString& text, const LineContext& context);

} // namespace tepu
