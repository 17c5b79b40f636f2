// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/meeting.h"
#include "core/domain/site.h"
#include "core/tables/tables.h"

namespace tepu {

/// A meeting and how far it is.
struct MeetingRow {
    MeetingId meeting;
    TableKind kind = TableKind::Sam;
    QDate date;
    MeetingState state = MeetingState::Drafted;
    Instant madeAt;
    std::optional<Instant> sentAt;
    std::optional<Instant> openedAt;
    std::optional<Instant> closedAt;
    std::optional<Instant> breakSince;
    std::optional<Instant> backAt;
    qint64 breakSeconds = 0; ///< breaks that are over
    std::optional<Instant> confidentialityAt;
    std::optional<QString> head; ///< the journal's head when it was closed
    int cases = 0;
    int settled = 0;   ///< decided, being written up, or carried over
    int observers = 0; ///< in the room now

    static constexpr auto fields()
    {
        using R = MeetingRow;
        return Fields{field("meeting", &R::meeting),
                      field("kind", &R::kind),
                      field("date", &R::date),
                      field("state", &R::state),
                      field("made_at", &R::madeAt),
                      field("sent_at", &R::sentAt),
                      field("opened_at", &R::openedAt),
                      field("closed_at", &R::closedAt),
                      field("break_since", &R::breakSince),
                      field("back_at", &R::backAt),
                      field("break_seconds", &R::breakSeconds),
                      field("confidentiality_at", &R::confidentialityAt),
                      field("head", &R::head),
                      field("cases", &R::cases),
                      field("settled", &R::settled),
                      field("observers", &R::observers)};
    }
};

/// All meetings, the newest first.
QVector<MeetingRow> meetings(const Tables& tables);

std::optional<MeetingRow> meetingRow(const Tables& tables, const MeetingId& meeting);

/// The meeting to stand on: the one that is open or on a break, else the list that was made last and is not closed.
std::optional<MeetingRow> meetingNow(const Tables& tables);

} // namespace tepu
