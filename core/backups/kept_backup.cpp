// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/kept_backup.h"

#include <QDir>

namespace tepu {

BackupShelves shelvesOf(const Journal& journal, const QString& second)
{
    BackupShelves shelves{BackupShelf(QDir(journal.folder()).filePath(QStringLiteral("backups"))), {}};
    if (!second.isEmpty())
        shelves.second = BackupShelf(QDir(second).filePath(journal.record().toString()));
    return shelves;
}

Result<BackupUnderWay> beginKept(Journal& journal, const BackupShelves& shelves, Instant now)
{
    return shelves.own.makeReady().and_then([&] { return BackupUnderWay::begin(journal, shelves.own.fileAt(now)); });
}

static std::optional<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(Digest::of(file.readAll()).bytes()) : std::nullopt;
}

/// Compared with what was proven before it stands there under its name.
static Result<void> copied(const QString& from, const QString& to)
{
    const QString fresh = to + QStringLiteral(".new-copy");
    QFile::remove(fresh);
    const bool whole = QFile::copy(from, fresh) && bytesOf(fresh) && bytesOf(fresh) == bytesOf(from);
    if (whole && QFile::rename(fresh, to))
        return {};
    QFile::remove(fresh);
    return machineFails(QStringLiteral("The backup could not be copied to %1. Is the second folder there, with room on it?").arg(to));
}

static std::optional<Refusal> putOnSecond(const QString& file, const BackupShelf& second, Instant now)
{
    const auto put = second.makeReady().and_then([&] { return copied(file, second.fileAt(now)); });
    if (!put)
        return put.error();
    second.thin();
    return std::nullopt;
}

Result<KeptBackup> finishKept(BackupUnderWay backup, const BackupShelves& shelves, Instant now)
{
    return backup.finish().map([&](const Verification& verification) {
        shelves.own.thin();
        return KeptBackup{now, verification, shelves.second ? putOnSecond(backup.file(), *shelves.second, now) : std::nullopt};
    });
}

Result<KeptBackup> keepBackup(Journal& journal, const QString& second, Instant now)
{
    const BackupShelves shelves = shelvesOf(journal, second);
    const Instant at = shelves.own.freeFrom(now);
    return beginKept(journal, shelves, at).and_then([&](BackupUnderWay backup) { return finishKept(std::move(backup), shelves, at); });
}

} // namespace tepu
