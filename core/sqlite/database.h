// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/cell.h"

#include <functional>
#include <memory>
#include <stdexcept>

class QSqlQuery;

namespace tepu {

/// The store did not do what it was told: disk full, damaged, taken away. Nothing of the transaction stands.
class StoreFault : public std::runtime_error {
public:
    StoreFault(const QString& what, int code);
    int code() const { return m_code; } ///< SQLite's extended result code

private:
    int m_code;
};

/// One row of an answer, its columns by number.
class Cells {
public:
    explicit Cells(const QSqlQuery& query) : m_query(query) {}
    QVariant at(int column) const;
    template <class T>
    T get(int column) const
    {
        return Cell<T>::fromSql(at(column));
    }

private:
    const QSqlQuery& m_query;
};

/// One SQLite connection, used by the thread that made it. Statements are prepared once; every value is bound.
class Database {
public:
    /// `path` may be ":memory:". Throws StoreFault.
    explicit Database(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const QString& sql, const QVariantList& values = {});
    void each(const QString& sql, const QVariantList& values, const std::function<void(const Cells&)>& row);
    QVariant single(const QString& sql, const QVariantList& values = {});
    int changes();
    /// Several statements parted by ";" at a line's end, without values: a schema.
    void runAll(const QString& script);

private:
    QSqlQuery& prepared(const QString& sql, const QVariantList& values);

    struct Connection;
    std::unique_ptr<Connection> m_connection;
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
