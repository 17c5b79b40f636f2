// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// "12 of 31 · this case 4:12 · ends about 14:05": for the operator alone.
struct PaceRow {
    int done = 0;
    int total = 0;
    std::optional<qint64> thisCaseSeconds; ///< nothing while no case is open
    qint64 expectedSeconds = 0;            ///< per case
    Instant projectedEnd;

    static constexpr auto fields()
    {
        using R = PaceRow;
        return Fields{field("done", &R::done), field("total", &R::total),
                      field("this_case_seconds", &R::thisCaseSeconds),
                      field("expected_seconds", &R::expectedSeconds), field("projected_end", &R::projectedEnd)};
    }
};

std::optional<PaceRow> pace(const Tables& tables, const MeetingId& meeting, Instant now);

} // namespace tepu
