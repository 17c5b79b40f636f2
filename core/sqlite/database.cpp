// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"

#include <sqlite3.h>

namespace tepu {

static const int patience = 5000; // ms, for another program that holds the file

Database::Database(const QString& name, int flags) : m_connection(nullptr, sqlite3_close)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &opened,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | flags, nullptr);
    m_connection.reset(opened);
    sqlite3_extended_result_codes(opened, 1);
    if (code != SQLITE_OK)
        throw faultOf(opened);
    sqlite3_busy_timeout(opened, patience);
}

Database::Database(const QString& path) : Database(path, 0) {}

static const qint64 largestInMemory = qint64(1) << 36; // bytes; SQLite's own limit is one gibibyte

static void beAtHomeInMemory(sqlite3* connection, Database& database)
{
    sqlite3_int64 limit = largestInMemory;
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_SIZE_LIMIT, &limit);
    database.run(QStringLiteral("PRAGMA journal_mode=MEMORY"));
    database.run(QStringLiteral("PRAGMA cache_size=-65536")); // KiB: what is asked daily stays at hand
}

// Not ":memory:", whose pages cannot be had without a copy of all of them.
Database::Database() : Database(QStringLiteral("file:in-memory?vfs=memdb"), SQLITE_OPEN_URI)
{
    beAtHomeInMemory(m_connection.get(), *this);
}

Database::Database(Image image) : Database(QStringLiteral(":memory:"))
{
    const sqlite3_int64 size = image.size();
    if (sqlite3_deserialize(m_connection.get(), "main", image.release(), size, size,
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        != SQLITE_OK)
        throw faultOf(m_connection.get());
    beAtHomeInMemory(m_connection.get(), *this);
}

QByteArrayView Database::bytes() const
{
    sqlite3_int64 size = 0;
    const unsigned char* bytes = sqlite3_serialize(m_connection.get(), "main", &size, SQLITE_SERIALIZE_NOCOPY);
    if (!bytes)
        throw StoreFault(QStringLiteral("This database is not in memory."), SQLITE_MISUSE);
    return QByteArrayView(bytes, size);
}

Prepared& Database::prepared(const QString& sql)
{
    if (const auto found = m_prepared.find(sql); found != m_prepared.end())
        return found->second;
    return m_prepared.try_emplace(sql, m_connection.get(), sql).first->second;
}

void Database::run(const QString& sql, const Values& values)
{
    each(sql, values, [](const Cells&) {});
}

void Database::runAll(const QString& script)
{
    if (sqlite3_exec(m_connection.get(), script.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw faultOf(m_connection.get());
}

Transaction::Transaction(Database& database) : m_database(database)
{
    m_database.run(QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.run(QStringLiteral("ROLLBACK"));
    } catch (const StoreFault&) {
        // SQLite has already rolled back by itself (full disk); there is nothing left to undo.
    }
}

void Transaction::commit()
{
    m_database.run(QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace tepu
