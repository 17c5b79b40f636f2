// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// One fact of the record, as its journal tells it.
struct ActRow {
    Instant at;
    QString actor;
    QString kind;
    QString sentence;
    CommandId command;
    std::optional<MeetingId> meeting;

    static constexpr auto fields()
    {
        using R = ActRow;
        return Fields{field("at", &R::at),           field("actor", &R::actor),     field("kind", &R::kind),
                      field("sentence", &R::sentence), field("command", &R::command), field("meeting", &R::meeting)};
    }
};

/// What was done, oldest first; at one meeting, or (nothing) in the whole record.
QVector<ActRow> acts(const Tables& tables, std::optional<MeetingId> meeting);

/// The newest act of a meeting: what undo would undo. What was said is passed over, it is edited and never taken back.
std::optional<ActRow> lastAct(const Tables& tables, const MeetingId& meeting);

/// What the record is: its site, whether it is for training, how much it holds.
struct RecordRow {
    RecordId record;
    QString site;
    bool training = false;
    Instant foundedAt;
    std::optional<Instant> lastAt;
    qint64 plans = 0;
    qint64 people = 0;
    qint64 episodes = 0;
    qint64 releases = 0;

    static constexpr auto fields()
    {
        using R = RecordRow;
        return Fields{field("record", &R::record),     field("site", &R::site),
                      field("training", &R::training), field("founded_at", &R::foundedAt),
                      field("last_at", &R::lastAt),    field("plans", &R::plans),
                      field("people", &R::people),     field("episodes", &R::episodes),
                      field("releases", &R::releases)};
    }
};

std::optional<RecordRow> recordRow(const Tables& tables);
/// Whether nobody in the record is real.
bool isTraining(const Tables& tables);

} // namespace tepu
