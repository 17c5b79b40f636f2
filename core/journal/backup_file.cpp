// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/backup_file.h"

#include "core/journal/guarded.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

namespace tepu::backup_file {
namespace {

const auto besideTable = QStringLiteral("CREATE TABLE beside(name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT");

/// What lies in a record's folder and is neither the journal nor a thing of the moment.
QStringList namesBeside(const QDir& folder)
{
    QStringList names{QStringLiteral("slots.json")};
    for (const QString& head : QDir(folder.filePath(QStringLiteral("heads"))).entryList(QDir::Files, QDir::Name))
        names.append(QStringLiteral("heads/") + head);
    return names;
}

/// A file from elsewhere does not choose where its parts are written.
bool mayLieBeside(const QString& name)
{
    static const QRegularExpression head(QStringLiteral("^heads/[0-9a-f-]{36}$"));
    return name == u"slots.json" || head.match(name).hasMatch();
}

Result<void> takeIn(Database& backup, const QDir& folder)
{
    Transaction transaction(backup);
    backup.run(besideTable);
    for (const QString& name : namesBeside(folder)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return machineFails(QStringLiteral("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        backup.run(QStringLiteral("INSERT INTO beside VALUES(?, ?)"), values(name, file.readAll()));
    }
    transaction.commit(); // FULL: the copy of the journal is on the disk with it
    return {};
}

Result<void> layBeside(const QString& name, const QByteArray& bytes, const QDir& folder)
{
    QDir().mkpath(QFileInfo(folder.filePath(name)).path());
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return machineFails(QStringLiteral("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()));
    return {};
}

/// Its seats go on in the record that was copied.
void endSeats(Database& journal)
{
    QStringList seats;
    journal.each(QStringLiteral("SELECT id FROM seat ORDER BY rowid"), {}, [&](const Cells& cells) {
        seats.append(Uuid::fromBytes(cells.get<QByteArray>(0)).value_or(Uuid()).toString());
    });
    journal.run(QStringLiteral("INSERT OR REPLACE INTO mark VALUES('ended', ?)"), values(seats.join(u' ')));
}

Result<void> layOutAll(Database& backup, const QDir& folder)
{
    const QString path = folder.filePath(QStringLiteral("journal.db"));
    backup.run(QStringLiteral("VACUUM INTO ?"), values(path));
    Database journal(path);
    journal.run(QStringLiteral("DROP TABLE beside"));
    endSeats(journal);
    Result<void> laid;
    backup.each(QStringLiteral("SELECT name, bytes FROM beside ORDER BY name"), {}, [&](const Cells& cells) {
        const QString name = cells.get<QString>(0);
        if (laid && mayLieBeside(name))
            laid = layBeside(name, cells.get<QByteArray>(1), folder);
    });
    return laid;
}

/// Told apart here, so that another file is not taken for a damaged disk.
bool isSqlite(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

bool isBackup(Database& file)
{
    const auto tables = QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('mark', 'event', 'seat', 'beside')");
    return file.one<int>(tables) == 4;
}

} // namespace

std::future<Result<void>> begin(Journal& journal, const QString& path)
{
    journal.writeHead();
    return journal.thread().run([folder = QDir(journal.folder()), path](JournalStore& store) {
        store.copyTo(path);
        Database backup(path);
        return takeIn(backup, folder);
    });
}

Result<void> layOut(const QString& path, const QString& folder)
{
    if (!QFileInfo(path).isFile())
        return refuse(QStringLiteral("There is no file %1.").arg(path));
    if (QFileInfo::exists(folder) || !QDir().mkpath(folder))
        return refuse(QStringLiteral("%1 is there already, or cannot be made. Choose a folder that does not exist yet.").arg(folder));
    auto laid = guarded(QStringLiteral("The backup %1 cannot be read").arg(path), [&]() -> Result<void> {
        const auto other = QStringLiteral("%1 is not a backup of a record.").arg(path);
        if (!isSqlite(path))
            return refuse(other);
        Database backup(path);
        return isBackup(backup) ? layOutAll(backup, QDir(folder)) : refuse(other);
    });
    if (!laid)
        QDir(folder).removeRecursively();
    return laid;
}

} // namespace tepu::backup_file
