// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// A question that a table has neither answered nor passed by, of a family that it has heard and whose plan is open.
struct LeftOpenRow {
    CaseId caseId;
    int position = 0; ///< on the list, from 1
    PlanId plan;
    QString number;
    QString familyName;
    QString question; ///< id
    QString sentence;
    bool immediate = false;

    static constexpr auto fields()
    {
        using R = LeftOpenRow;
        return Fields{field("case", &R::caseId),           field("position", &R::position), field("plan", &R::plan),
                      field("number", &R::number),         field("family_name", &R::familyName), field("question", &R::question),
                      field("sentence", &R::sentence),     field("immediate", &R::immediate)};
    }
};

/// R-M15 "at most three show at a time … the rest go to wrap-up": family by family as they stand on the list, safety tonight first in each.
QVector<LeftOpenRow> questionsLeftOpen(const Tables& tables, const MeetingId& meeting, Instant now);

} // namespace tepu
