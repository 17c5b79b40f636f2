// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/fault_in_words.h"

#include <sqlite3.h>

namespace tepu {

QString inWords(const StoreFault& fault)
{
    const QString said = QString::fromStdString(fault.what());
    switch (fault.code() & 0xff) { // SQLite's extended codes say more than the table needs
    case SQLITE_FULL:
        return QStringLiteral("the disk is full. Make room on it, then do this again");
    case SQLITE_IOERR:
        return QStringLiteral("the disk failed (%1). Do this again; if it fails again, take the record to another disk").arg(said);
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return QStringLiteral("its file cannot be opened for writing (%1). Ask for the right to write there").arg(said);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral("another program holds its file. Close it there first");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QStringLiteral("its file is damaged (%1). Restore the last backup").arg(said);
    default:
        return said;
    }
}

bool isDamage(const StoreFault& fault)
{
    const int code = fault.code() & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

} // namespace tepu
