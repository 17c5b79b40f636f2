// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/projection.h"
#include "core/journal/journal.h"
#include "core/journal/seat_seen.h"
#include "core/sqlite/image.h"

namespace tepu {

/// What tables were made of, and by what: an image is of use only where all of it still holds.
struct SnapshotMark {
    QString madeBy;
    RecordId record;
    QVector<QString> audiences; ///< whose keys the reader held
    QVector<ChainGap> lost;
    QVector<SeatSeen> seen;
    qint64 clock = 0; ///< of the newest event
    QVector<Uuid> sealedForOthers;
    QVector<CommandId> struck;
    qint64 size = 0; ///< of the image, in bytes

    static constexpr auto fields()
    {
        using M = SnapshotMark;
        return Fields{field("made_by", &M::madeBy), field("record", &M::record), field("audiences", &M::audiences), field("lost", &M::lost),
                      field("seen", &M::seen), field("clock", &M::clock), field("sealed_for_others", &M::sealedForOthers),
                      field("struck", &M::struck), field("size", &M::size)};
    }
};

/// The working tables as they are about to be sealed: where they stand, since a copy would need as much memory again. Good until
/// something is told.
struct UnsavedSnapshot {
    SnapshotMark mark;
    QByteArrayView bytes;

    /// Whether it is on the disk.
    bool write(const QString& file, KeyView key) const;
};

/// A sealed image of the working tables, so that unlocking need not make them from all events. A cache: it may go at any time.
struct Snapshot {
    SnapshotMark mark;
    Image image;

    static UnsavedSnapshot of(const Tables& tables, const QSet<CommandId>& struck, Journal& journal);
    /// What this user's file holds, if it is whole, theirs, made by this very program and of this history. One that is not is thrown
    /// away in silence.
    static std::optional<Snapshot> read(Journal& journal);
    /// Writes one, if so much has come since the last that reading it would be noticed, and counts anew. Nobody works on the tables
    /// meanwhile.
    static void keep(const Tables& tables, const QSet<CommandId>& struck, Journal& journal, qint64& factsSinceSnapshot);
    static QString fileOf(const Journal& journal);
};

} // namespace tepu
