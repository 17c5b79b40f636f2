// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_fault.h"

#include <QStringList>
#include <QVector>
#include <functional>
#include <tl/expected.hpp>

namespace tepu {

/// One record as it came, untrimmed: CRLF inside a field is LF. A line with nothing in it is a record with one empty
/// field.
struct CsvRecord {
    int line = 0;       ///< the physical line on which the record starts; the header stands on line 1
    QStringList fields; ///< of a record with too many fields at most one more than the limit

    bool operator==(const CsvRecord&) const = default;
};

/// A whole file; no column stands in the header twice.
struct CsvFile {
    QStringList header;
    QVector<CsvRecord> records;
};

struct CsvLimits {
    qsizetype columns = 100;
    qsizetype rows = 200'000;
};

/// Judges a header before any row is read, so that a wrong separator is not blamed on a quote further down.
using HeaderCheck = std::function<std::optional<FileFault>(const QStringList& header)>;

/// Reads RFC 4180 strictly: UTF-8 (a byte order mark is dropped), comma, LF or CRLF, quotes doubled in quotes.
tl::expected<CsvFile, FileFault> readCsv(const QByteArray& bytes, const CsvLimits& limits = {},
                                         const HeaderCheck& check = {});

/// RFC 4180 with LF: quotes only where they are needed.
QByteArray writeCsv(const QStringList& header, const QVector<QStringList>& rows);
QByteArray csvLine(const QStringList& fields);

/// Text of somebody else, so that no spreadsheet takes it for a formula: `=1+1` becomes `'=1+1`.
QString neutralised(const QString& foreign);

} // namespace tepu
