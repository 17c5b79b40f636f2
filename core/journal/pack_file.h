// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_store.h"

namespace tepu {

/// Part of a journal on its way to another folder.
struct Slice {
    JournalStore::Mark mark;
    QVector<Seat> seats;
    QVector<Event> events; ///< in the record's order
    QVector<KeyWrap> wraps;
    QVector<AudienceBox> boxes;
    QByteArray slots; ///< of its reader, as they stand in slots.json; empty: it is laid out by nobody
};

/// The hash of what a slice leaves out, hex: a fact in the slice says it too.
QString hashOf(const QVector<ChainGap>& gaps);

namespace pack_file {

/// One new file, laid out as a backup is (docs/format.md, "Packs"). Throws StoreFault.
void write(const Slice& slice, const QString& path);
/// Refused if the file is no pack, or holds an event that cannot be read.
Result<Slice> read(const QString& path);

} // namespace pack_file

} // namespace tepu
