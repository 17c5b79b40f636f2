// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// Somebody at the table, or (R-M6) a core agency for which nobody is there.
struct AttendanceRow {
    QString agency;
    QString agencyName;
    QString mark;
    bool core = false;
    bool missing = false; ///< a core agency without anybody in the room; who is empty unless they have left
    std::optional<QString> who;
    bool observer = false;
    std::optional<Instant> arrivedAt;
    std::optional<Instant> leavesAt;
    std::optional<Instant> leftAt;

    static constexpr auto fields()
    {
        using R = AttendanceRow;
        return Fields{field("agency", &R::agency),       field("agency_name", &R::agencyName),
                      field("mark", &R::mark),           field("core", &R::core),
                      field("missing", &R::missing),     field("who", &R::who),
                      field("observer", &R::observer),   field("arrived_at", &R::arrivedAt),
                      field("leaves_at", &R::leavesAt),  field("left_at", &R::leftAt)};
    }
};

/// Who is and was there, in the order of the site's agencies.
QVector<AttendanceRow> attendance(const Tables& tables, const MeetingId& meeting);

/// Somebody who has heard a case.
struct PresenceRow {
    QString agency;
    QString mark;
    QString who;

    static constexpr auto fields()
    {
        using R = PresenceRow;
        return Fields{field("agency", &R::agency), field("mark", &R::mark), field("who", &R::who)};
    }
};

/// R-I4 "Being present is hearing: attendance is per case, not only per meeting."
QVector<PresenceRow> presentAt(const Tables& tables, const CaseId& caseId);

} // namespace tepu
