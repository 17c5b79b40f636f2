// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/sqlite_watch.h"
#include "tests/bench/the_day.h"

#include <QFileInfo>

namespace tepu::bench {

/// A plain table beside the record, on the same disk, as durable as the journal.
class PlainJournal {
public:
    explicit PlainJournal(const TheDay& day) : m_sqlite((QFileInfo(day.folder()).path() + QStringLiteral("/plain.db")).toUtf8())
    {
        m_sqlite.run("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                     "CREATE TABLE IF NOT EXISTS event(bytes BLOB NOT NULL)");
    }
    /// The same number of rows with the same bytes, in one transaction.
    void append(const QVector<qint64>& sizes)
    {
        QByteArray sql("BEGIN IMMEDIATE; ");
        for (const qint64 size : sizes)
            sql += "INSERT INTO event VALUES(randomblob(" + QByteArray::number(size) + ")); ";
        m_sqlite.run(sql + "COMMIT");
    }

private:
    PlainSqlite m_sqlite;
};

} // namespace tepu::bench
