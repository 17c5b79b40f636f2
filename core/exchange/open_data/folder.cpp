// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/folder.h"

#include "core/exchange/open_data/fact_files.h"
#include "core/exchange/open_data/sheets.h"
#include "core/exchange/open_data/site_sheets.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <fcntl.h>

namespace tepu::open_data {

bool isOpenData(const QString& path)
{
    return QFileInfo(path).isDir() && QFileInfo::exists(QDir(path).filePath(QStringLiteral("plans.csv")));
}

Result<Folder> readFolder(const QString& path)
{
    const QDir dir(path);
    if (!dir.exists())
        return refuse(QStringLiteral("%1 is no folder.").arg(path));
    Folder folder{path, {}, {}};
    for (const QFileInfo& entry : dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!entry.isFile() || entry.suffix() != u"csv") {
            folder.others.append(entry.fileName());
            continue;
        }
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return refuse(QStringLiteral("%1 cannot be read: %2.").arg(entry.filePath(), file.errorString()));
        folder.files.insert(entry.fileName(), file.readAll());
    }
    return folder;
}

static bool isOfExport(const QString& file)
{
    bool isSheet = isSiteSheet(file) || kindOfFactFile(file).has_value();
    forEachSheet([&]<class T>() { isSheet = isSheet || file == QLatin1String(T::file); });
    return isSheet;
}

/// Nothing but files that an export writes, and one that only an export has.
static bool isEarlierExport(const QDir& folder)
{
    const auto all = folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System);
    return QFileInfo::exists(folder.filePath(QStringLiteral("users.csv"))) &&
           std::all_of(all.begin(), all.end(),
                       [](const QFileInfo& entry) { return entry.isFile() && isOfExport(entry.fileName()); });
}

static Result<void> mayBeWritten(const QString& path)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isDir())
        return refuse(QStringLiteral("%1 is a file. Name a folder that does not exist yet.").arg(path));
    if (!QFileInfo(there.absolutePath()).isDir())
        return refuse(QStringLiteral("There is no folder %1 to write into.").arg(there.absolutePath()));
    if (there.isDir() && !QDir(path).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System) &&
        !isEarlierExport(QDir(path)))
        return refuse(QStringLiteral("%1 holds something else than an earlier export, which is not overwritten. Name a folder that "
                                     "does not exist yet.")
                          .arg(path));
    return {};
}

static Result<void> cannotWrite(const QString& path)
{
    return refuse(
        QStringLiteral("%1 cannot be written. Ask for the right to write there, or make room. Nothing was left behind.")
            .arg(path));
}

static bool wroteAll(const QDir& folder, const Files& files)
{
    for (auto it = files.begin(); it != files.end(); ++it) {
        QSaveFile file(folder.filePath(it.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(it.value()) != it.value().size() || !file.commit())
            return false;
    }
    return true;
}

/// The new folder takes the place of the old one in one step: whoever looks sees the one or the other, whole.
static bool takesPlace(const QString& fresh, const QString& target)
{
    QDir().rmdir(target); // an empty one makes room
    if (!QFileInfo::exists(target))
        return QDir().rename(fresh, target);
    return ::renameat2(AT_FDCWD, QFile::encodeName(fresh).constData(), AT_FDCWD, QFile::encodeName(target).constData(),
                       RENAME_EXCHANGE) == 0;
}

Result<void> writeFolder(const QString& path, const Files& files)
{
    const QString target = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (const auto may = mayBeWritten(target); !may)
        return may;
    QTemporaryDir beside(target + QStringLiteral(".XXXXXX")); // takes what is left in it away with it
    if (!beside.isValid() || !wroteAll(QDir(beside.path()), files) || !takesPlace(beside.path(), target))
        return cannotWrite(path);
    return {};
}

} // namespace tepu::open_data
