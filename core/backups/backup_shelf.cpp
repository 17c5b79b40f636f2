// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_shelf.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace tepu {

static const auto nameFormat = QStringLiteral("yyyy-MM-ddTHHmmss");
static const auto suffix = QStringLiteral("Z.backup");

static std::optional<Instant> momentIn(const QString& name)
{
    if (!name.endsWith(suffix))
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(name.chopped(suffix.size()), nameFormat);
    if (!moment.isValid())
        return std::nullopt;
    moment.setTimeSpec(Qt::UTC);
    return Instant(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

Result<void> BackupShelf::makeReady() const
{
    if (!QDir().mkpath(m_folder))
        return machineFails(QStringLiteral("The folder for backups, %1, cannot be made. Ask for the right to write there.").arg(m_folder));
    const QDir folder(m_folder);
    const QString left = QStringLiteral("*") + suffix;
    for (const QFileInfo& entry : folder.entryInfoList({left + QStringLiteral(".new-*"), left + QStringLiteral(".proof-*")}, QDir::AllEntries))
        entry.isDir() ? QDir(entry.filePath()).removeRecursively() : QFile::remove(entry.filePath());
    return {};
}

QVector<Instant> BackupShelf::taken() const
{
    QVector<Instant> moments;
    for (const QString& name : QDir(m_folder).entryList(QDir::Files, QDir::Name))
        if (const auto moment = momentIn(name))
            moments.append(*moment);
    return moments;
}

std::optional<Instant> BackupShelf::newest() const
{
    const QVector<Instant> all = taken();
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

QString BackupShelf::fileAt(Instant instant) const
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return QDir(m_folder).filePath(moment.toString(nameFormat) + suffix);
}

Instant BackupShelf::freeFrom(Instant instant) const
{
    while (QFileInfo::exists(fileAt(instant)))
        instant += 1s;
    return instant;
}

void BackupShelf::thin(const Retention& retention) const
{
    for (const Instant instant : superfluous(taken(), retention))
        QFile::remove(fileAt(instant));
}

} // namespace tepu
