// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sqlite/cell.h"

#include <memory>
#include <stdexcept>

struct sqlite3;
struct sqlite3_stmt;

namespace tepu {

/// The store did not do what it was told: disk full, damaged, taken away. Nothing of the transaction stands.
class StoreFault : public std::runtime_error {
public:
    StoreFault(const QString& what, int code);
    int code() const { return m_code; } ///< SQLite's extended result code

private:
    int m_code;
};

/// What went wrong last on a connection.
StoreFault faultOf(sqlite3* connection);

/// One row of an answer, its columns by number; good until the next row.
class Cells {
public:
    explicit Cells(sqlite3_stmt* row) : m_row(row) {}
    int count() const;
    CellView at(int column) const { return CellView(m_row, column); }
    template <class T>
    T get(int column) const
    {
        return Cell<T>::fromSql(at(column));
    }

private:
    sqlite3_stmt* m_row;
};

/// A statement prepared once and used again and again.
class Prepared {
public:
    Prepared(sqlite3* connection, const QString& sql);

    /// From the beginning, with these values for its question marks.
    void begin(const Values& values);
    /// Whether there is another row.
    bool next();
    /// Lets go of what it read, at the end and when something was thrown.
    void end();
    Cells cells() const { return Cells(m_statement.get()); }

private:
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> m_statement;
};

} // namespace tepu
