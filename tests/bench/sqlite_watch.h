// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QVector>
#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace tepu::bench {

/// Sees every SQLite connection of this program as it is opened, and what it is asked, from the outside: what is measured
/// knows nothing of it.
namespace watch {
void begin();
/// The newest connection to a database in memory: the working tables of the record that was opened last.
sqlite3* newestInMemory();
/// The statements that a connection runs while something is done, their values filled in.
QVector<QByteArray> statementsOf(sqlite3* connection, const std::function<void()>& work);
} // namespace watch

/// A plain SQLite connection and nothing around it.
class PlainSqlite {
public:
    explicit PlainSqlite(const QByteArray& path);
    /// In memory, with the same content as another.
    static PlainSqlite copyOf(sqlite3* other);

    void run(const QByteArray& sql);
    /// Prepares the statements, then returns what runs them all and reads every column of every row.
    std::function<void()> reader(const QVector<QByteArray>& statements);
    sqlite3* handle() const { return m_handle.get(); }

private:
    std::shared_ptr<sqlite3> m_handle;
};

} // namespace tepu::bench
