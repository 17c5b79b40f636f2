// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/fact_book.h"
#include "core/exchange/csv.h"
#include "core/exchange/referrals/findings.h"

namespace tepu::open_data {

/// `fact_line_captured.csv`: every kind of fact has a file of its own, made from the fields of the fact.
QString factFileOf(const QString& kind);
/// Nothing: the file is none of facts, or of a kind that this program does not know.
std::optional<QString> kindOfFactFile(const QString& file);

/// The files of those facts that are about families and meetings, in the order in which they became true.
QMap<QString, QByteArray> factFiles(const QVector<Statement>& facts);

/// A row of such a file.
struct ToldFact {
    QString file;
    int line = 0;
    qint64 order = 0; ///< among the facts of all files
    Statement fact;
};

/// What a file of facts tells, and the rows of it that tell none.
struct FactReading {
    int rows = 0;
    QVector<ToldFact> facts;
    QVector<RowFault> faults;
    QVector<Warning> warnings;
};

tl::expected<FactReading, FileFault> readFacts(const QString& file, const QString& kind, const QByteArray& bytes);

} // namespace tepu::open_data
