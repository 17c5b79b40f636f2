// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// R-M11 "A member who is related to a party or otherwise in conflict steps out for that case". Why is nowhere.
struct ConflictRow {
    CaseId caseId;
    int position = 0;
    QString familyName;
    QString agency;
    QString mark;
    QString who;
    Instant declaredAt;
    std::optional<Instant> confirmedOutAt;
    bool inTheRoom = false; ///< has arrived and not left

    static constexpr auto fields()
    {
        using R = ConflictRow;
        return Fields{field("case", &R::caseId),
                      field("position", &R::position),
                      field("family_name", &R::familyName),
                      field("agency", &R::agency),
                      field("mark", &R::mark),
                      field("who", &R::who),
                      field("declared_at", &R::declaredAt),
                      field("confirmed_out_at", &R::confirmedOutAt),
                      field("in_the_room", &R::inTheRoom)};
    }
};

/// The conflicts declared at a meeting, in the list's order.
QVector<ConflictRow> conflicts(const Tables& tables, const MeetingId& meeting);

} // namespace tepu
