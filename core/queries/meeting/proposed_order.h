// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// A case that would better be heard at another place, because an agency that it needs must leave.
struct ProposedPlace {
    CaseId caseId;
    int position = 0;
    int proposed = 0;
    QString familyName;
    QString agency; ///< that leaves first of those that it needs
    Instant leavesAt;

    static constexpr auto fields()
    {
        using P = ProposedPlace;
        return Fields{field("case", &P::caseId),           field("position", &P::position),
                      field("proposed", &P::proposed),     field("family_name", &P::familyName),
                      field("agency", &P::agency),         field("leaves_at", &P::leavesAt)};
    }
};

/// R-M4 "an agency that must leave": the cases to move forward among those still to be heard; MoveOnList does it.
QVector<ProposedPlace> proposedOrder(const Tables& tables, const MeetingId& meeting);

} // namespace tepu
