// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/open_data/text.h"
#include "core/exchange/referrals/findings.h"

namespace tepu::open_data {

/// A file of our own whose rows are plain structs: columns are their fields.
template <Described T>
QByteArray plainSheet(const QVector<T>& rows)
{
    const auto fields = fieldsInText<T>();
    QStringList header;
    for (const FieldInText& field : fields)
        header.append(field.name);
    QVector<QStringList> lines;
    for (const T& row : rows) {
        const QCborMap values = encode(row).toMap();
        QStringList cells;
        for (const FieldInText& field : fields)
            cells.append(cellOf(values.value(field.name), field));
        lines.append(cells);
    }
    return writeCsv(header, lines);
}

/// Rows as values by the names of their columns, and what stood in the way.
struct PlainReading {
    struct Row {
        int line = 0;
        QCborMap values;
    };
    QVector<Row> rows;
    QVector<RowFault> faults;
};

tl::expected<PlainReading, FileFault> readPlain(const QByteArray& bytes, const QVector<FieldInText>& fields);

} // namespace tepu::open_data
