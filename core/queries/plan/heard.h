// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/meeting.h"
#include "core/tables/tables.h"

namespace tepu {

/// R-M14 "a strip of agencies: heard, nothing held, not yet heard".
struct HeardRow {
    QString agency;
    QString mark;
    QString name;
    Hearing hearing = Hearing::NotYetHeard;
    bool present = false; ///< somebody of it is in the room
    bool core = false;    ///< of this kind of table; R-M6 "A missing core agency is shown"

    static constexpr auto fields()
    {
        using R = HeardRow;
        return Fields{field("agency", &R::agency),   field("mark", &R::mark),       field("name", &R::name),
                      field("hearing", &R::hearing), field("present", &R::present), field("core", &R::core)};
    }
};

/// Who is in the room, who has answered, and the core agencies, in the site's order.
QVector<HeardRow> heard(const Tables& tables, const PlanId& plan, const MeetingId& meeting);

} // namespace tepu
