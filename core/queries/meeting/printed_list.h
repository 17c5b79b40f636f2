// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/meetings.h"
#include "core/queries/meeting/wrap_up.h"
#include "core/queries/plan/room_case.h"

namespace tepu {

/// One family on the printed list: what every agency at the table may read, of whichever side.
struct PrintedListRow {
    int position = 0;
    QString number;
    QString family; ///< the name, or its initial while somebody observes
    std::optional<RiskLevel> level;
    QString reason;
    QVector<RoomPerson> people;
    QVector<QString> out; ///< R-M11 marks of agencies whose member steps out

    static constexpr auto fields()
    {
        using R = PrintedListRow;
        return Fields{field("position", &R::position), field("number", &R::number), field("family", &R::family),
                      field("level", &R::level),       field("reason", &R::reason), field("people", &R::people),
                      field("out", &R::out)};
    }
};

/// A core agency, for which the list has a column to mark (R-M6).
struct CoreAgencyRow {
    QString agency;
    QString mark;
    QString name;

    static constexpr auto fields()
    {
        using R = CoreAgencyRow;
        return Fields{field("agency", &R::agency), field("mark", &R::mark), field("name", &R::name)};
    }
};

/// R-M1: the list of a meeting as it lies on the table.
struct PrintedList {
    MeetingRow meeting;
    bool training = false;
    QVector<CoreAgencyRow> core;
    QVector<PrintedListRow> rows;
    QVector<SlipRow> changes; ///< since it was sent

    static constexpr auto fields()
    {
        using R = PrintedList;
        return Fields{field("meeting", &R::meeting), field("training", &R::training), field("core", &R::core),
                      field("rows", &R::rows),       field("changes", &R::changes)};
    }
};

std::optional<PrintedList> printedList(const Tables& tables, const MeetingId& meeting);

} // namespace tepu
