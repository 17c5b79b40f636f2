// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>
#include <variant>

struct sqlite3_stmt;

namespace tepu {

/// What a question mark of a statement stands for: nothing, a number, text or bytes.
using Bound = std::variant<std::monostate, qint64, double, QString, QByteArray>;
using Values = QVector<Bound>;

/// One cell of the row at which a statement stands; what it shows is good until the next row.
class CellView {
public:
    CellView(sqlite3_stmt* row, int place) : m_row(row), m_place(place) {}

    bool isNull() const;
    qint64 integer() const;
    double real() const;
    QUtf8StringView utf8() const;
    QString text() const { return utf8().toString(); }
    QByteArray bytes() const;

private:
    sqlite3_stmt* m_row;
    int m_place;
};

} // namespace tepu
