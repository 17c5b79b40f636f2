// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sqlite_watch.h"

#include <mutex>
#include <sqlite3.h>
#include <stdexcept>

namespace tepu::bench {

namespace {

std::mutex guard;
sqlite3* newest = nullptr;

int onOpen(sqlite3* connection, const char**, const sqlite3_api_routines*)
{
    const char* path = sqlite3_db_filename(connection, "main");
    const std::lock_guard<std::mutex> alone(guard);
    if (!path || !*path)
        newest = connection;
    return SQLITE_OK;
}

int onStatement(unsigned, void* into, void* statement, void*)
{
    char* sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt*>(statement));
    static_cast<QVector<QByteArray>*>(into)->append(sql);
    sqlite3_free(sql);
    return 0;
}

void must(int code, sqlite3* connection)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
        throw std::runtime_error(sqlite3_errmsg(connection));
}

} // namespace

void watch::begin()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(onOpen));
}

sqlite3* watch::newestInMemory()
{
    const std::lock_guard<std::mutex> alone(guard);
    return newest;
}

QVector<QByteArray> watch::statementsOf(sqlite3* connection, const std::function<void()>& work)
{
    QVector<QByteArray> seen;
    sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, onStatement, &seen);
    work();
    sqlite3_trace_v2(connection, 0, nullptr, nullptr);
    return seen;
}

PlainSqlite::PlainSqlite(const QByteArray& path)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open(path.constData(), &opened);
    m_handle.reset(opened, sqlite3_close);
    must(code, opened);
}

PlainSqlite PlainSqlite::copyOf(sqlite3* other)
{
    PlainSqlite copy(":memory:");
    sqlite3_backup* backup = sqlite3_backup_init(copy.handle(), "main", other, "main");
    must(sqlite3_backup_step(backup, -1), copy.handle());
    must(sqlite3_backup_finish(backup), copy.handle());
    return copy;
}

void PlainSqlite::run(const QByteArray& sql)
{
    must(sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr), handle());
}

static void readAll(sqlite3_stmt* statement)
{
    const int columns = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW)
        for (int i = 0; i < columns; ++i)
            if (sqlite3_column_type(statement, i) == SQLITE_INTEGER)
                sqlite3_column_int64(statement, i);
            else
                sqlite3_column_text(statement, i);
    sqlite3_reset(statement);
}

std::function<void()> PlainSqlite::reader(const QVector<QByteArray>& statements)
{
    QVector<std::shared_ptr<sqlite3_stmt>> prepared;
    for (const QByteArray& sql : statements) {
        sqlite3_stmt* statement = nullptr;
        must(sqlite3_prepare_v2(handle(), sql.constData(), -1, &statement, nullptr), handle());
        prepared.append(std::shared_ptr<sqlite3_stmt>(statement, sqlite3_finalize));
    }
    return [prepared, self = *this] {
        for (const auto& statement : prepared)
            readAll(statement.get());
    };
}

} // namespace tepu::bench
