// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/image.h"
#include "core/sqlite/prepared.h"

#include <unordered_map>

namespace tepu {

/// One SQLite connection, used by the thread that made it. Statements are prepared once; every value is bound.
class Database {
public:
    /// Throws StoreFault.
    explicit Database(const QString& path);
    /// In memory, empty.
    Database();
    /// In memory, with everything that an image holds. Throws StoreFault where it is none.
    explicit Database(Image image);
    /// All that a database in memory holds, where SQLite itself keeps it: good until something is changed.
    QByteArrayView bytes() const;

    void run(const QString& sql, const Values& values = {});
    /// The same statement is not asked again while its rows are read.
    template <class Row>
    void each(const QString& sql, const Values& values, const Row& row)
    {
        Asked asked(prepared(sql), values);
        while (asked.statement.next())
            row(asked.statement.cells());
    }
    /// The first cell of the first row, if there is one.
    template <class T>
    std::optional<T> one(const QString& sql, const Values& values = {})
    {
        Asked asked(prepared(sql), values);
        return asked.statement.next() ? asked.statement.cells().get<T>(0) : std::optional<T>();
    }
    /// Several statements without values: a schema.
    void runAll(const QString& script);

private:
    /// `name` as SQLite wants it: a path, or a URI where `flags` say so.
    Database(const QString& name, int flags);

    struct Asked {
        Asked(Prepared& asked, const Values& values) : statement(asked) { statement.begin(values); }
        ~Asked() { statement.end(); }
        Asked(const Asked&) = delete;
        Asked& operator=(const Asked&) = delete;

        Prepared& statement;
    };

    Prepared& prepared(const QString& sql);

    std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_connection;
    std::unordered_map<QString, Prepared> m_prepared;
};

/// Begins; rolls back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace tepu
