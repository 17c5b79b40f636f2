// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/pack_file.h"

#include "core/journal/guarded.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace tepu {

QString hashOf(const QVector<ChainGap>& gaps)
{
    return Digest::of(encode(gaps).toCbor()).hex();
}

namespace pack_file {

void write(const Slice& slice, const QString& path)
{
    JournalStore::create(path, slice.mark);
    {
        JournalStore store(path);
        Append append;
        append.newSeats = slice.seats;
        append.events = slice.events;
        append.wraps = slice.wraps;
        append.access.boxes = slice.boxes;
        store.append(append);
    }
    Database beside(path);
    beside.run(QStringLiteral("CREATE TABLE beside(name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT"));
    if (!slice.slots.isEmpty())
        beside.run(QStringLiteral("INSERT INTO beside VALUES('slots.json', ?)"), values(slice.slots));
    beside.run(QStringLiteral("PRAGMA journal_mode=DELETE")); // one file goes out, not three
}

static bool isSealedFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

static Result<Slice> readCopy(const QString& copy, const QString& path)
{
    Slice slice;
    JournalStore store(copy);
    slice.mark = store.mark();
    if (!slice.mark.pack)
        return refuse(QStringLiteral("%1 is not a pack.").arg(path));
    slice.seats = store.seats();
    slice.wraps = store.wraps();
    slice.boxes = store.boxes();
    Result<Slice> read;
    store.eachEvent([&](const Result<Event>& event) {
        if (event)
            slice.events.append(*event);
        else if (read)
            read = refuse(QStringLiteral("%1 is damaged at %2. Ask for it again.").arg(path, event.error().sentence));
    });
    return read ? slice : read;
}

/// From a copy: looking at a file does not change it.
Result<Slice> read(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return refuse(QStringLiteral("There is no file %1.").arg(path));
    if (!isSealedFile(path))
        return refuse(QStringLiteral("%1 is not a pack.").arg(path));
    return guarded(QStringLiteral("The pack %1 cannot be read").arg(path), [&]() -> Result<Slice> {
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("pack"));
        if (!folder.isValid() || !QFile::copy(path, copy))
            return machineFails(QStringLiteral("%1 cannot be copied to the folder for temporary files. Make room there.").arg(path));
        QFile(copy).setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return readCopy(copy, path);
    });
}

} // namespace pack_file

} // namespace tepu
