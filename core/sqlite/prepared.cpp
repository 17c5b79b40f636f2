// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/prepared.h"

#include <sqlite3.h>

namespace tepu {
namespace {

/// Bytes stay the caller’s until the statement ends; text is copied.
class Bind {
public:
    Bind(sqlite3_stmt* statement, int place) : m_statement(statement), m_place(place) {}

    int operator()(std::monostate) const { return sqlite3_bind_null(m_statement, m_place); }
    int operator()(qint64 number) const { return sqlite3_bind_int64(m_statement, m_place, number); }
    int operator()(double number) const { return sqlite3_bind_double(m_statement, m_place, number); }
    int operator()(const QString& text) const
    {
        const QByteArray utf8 = text.toUtf8();
        return sqlite3_bind_text64(m_statement, m_place, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    int operator()(const QByteArray& bytes) const
    {
        return sqlite3_bind_blob64(m_statement, m_place, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    }

private:
    sqlite3_stmt* m_statement;
    int m_place;
};

} // namespace

StoreFault::StoreFault(const QString& what, int code) : std::runtime_error(what.toStdString()), m_code(code) {}

StoreFault faultOf(sqlite3* connection)
{
    return StoreFault(QString::fromUtf8(sqlite3_errmsg(connection)), sqlite3_extended_errcode(connection));
}

bool CellView::isNull() const
{
    return sqlite3_column_type(m_row, m_place) == SQLITE_NULL;
}

qint64 CellView::integer() const
{
    return sqlite3_column_int64(m_row, m_place);
}

double CellView::real() const
{
    return sqlite3_column_double(m_row, m_place);
}

QUtf8StringView CellView::utf8() const
{
    const unsigned char* text = sqlite3_column_text(m_row, m_place);
    return QUtf8StringView(text, sqlite3_column_bytes(m_row, m_place));
}

QByteArray CellView::bytes() const
{
    const void* bytes = sqlite3_column_blob(m_row, m_place);
    return QByteArray(static_cast<const char*>(bytes), sqlite3_column_bytes(m_row, m_place));
}

int Cells::count() const
{
    return sqlite3_column_count(m_row);
}

Prepared::Prepared(sqlite3* connection, const QString& sql) : m_statement(nullptr, sqlite3_finalize)
{
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt* prepared = nullptr;
    const int code = sqlite3_prepare_v3(connection, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                                        &prepared, nullptr);
    m_statement.reset(prepared);
    if (code != SQLITE_OK)
        throw faultOf(connection);
}

void Prepared::begin(const Values& values)
{
    Q_ASSERT(!sqlite3_stmt_busy(m_statement.get())); // one reader at a time
    int place = 0;
    for (const Bound& value : values)
        if (std::visit(Bind(m_statement.get(), ++place), value) != SQLITE_OK)
            throw faultOf(sqlite3_db_handle(m_statement.get()));
}

bool Prepared::next()
{
    const int code = sqlite3_step(m_statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw faultOf(sqlite3_db_handle(m_statement.get()));
    return code == SQLITE_ROW;
}

void Prepared::end()
{
    sqlite3_reset(m_statement.get());
}

} // namespace tepu
