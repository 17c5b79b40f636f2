// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/domain/vocabulary.h"
#include "core/exchange/csv.h"

#include <functional>

namespace tepu::cli {

/// The cells of one row by the name of their column.
using NamedCells = QHash<QString, QString>;

/// Why the cells of one row stay empty, and which column is to blame; none where it is the row as a whole.
struct CellFault {
    QString column;
    QString reason;
};

inline tl::unexpected<CellFault> fault(const char* column, const QString& reason)
{
    return tl::unexpected(CellFault{QString::fromLatin1(column), reason});
}

template <Coded E>
QString notOneOf(const QString& text)
{
    return QStringLiteral("“%1” is not one of %2.").arg(text, codes<E>().join(u", "));
}

/// Calendar files write `south-canterbury`, and so does this.
QString notASite(const QString& text);

/// Columns that are worked out from others, row by row.
struct WorkedColumns {
    QStringList from;
    QStringList to;
    std::function<tl::expected<QStringList, CellFault>(const NamedCells&)> workOut;
};

/// A row whose cells could not be worked out.
struct RejectedRow {
    int line = 0;
    CellFault fault;
    QString value; ///< what stands in the column to blame
};

/// The same rows with the worked columns appended, or replaced where they were there.
struct WorkedTable {
    QStringList header;
    QVector<QStringList> rows;
    QVector<RejectedRow> rejected;
};

WorkedTable workOut(const CsvFile& file, const WorkedColumns& columns);

/// Reads the CSV that the command line names (else standard input), writes the same rows with the worked columns, and
/// says of every rejected row what is wrong with it.
ExitStatus writeWorkedColumns(const Invocation& invocation, const WorkedColumns& columns);

} // namespace tepu::cli
