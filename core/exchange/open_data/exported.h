// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/tables/tables.h"

#include <QMap>

namespace tepu::open_data {

/// The files of an open-data folder by their names: a folder that stands nowhere yet.
using Files = QMap<QString, QByteArray>;

/// The whole of a record: the files of the format, a file for every kind of fact, and what the site has set. The same facts
/// give the same files.
Result<Files> exported(const QVector<Statement>& facts);

/// The facts that leave a record: those about families and meetings, not those about the record itself.
QVector<Statement> factsToExport(const QVector<Statement>& facts);

/// The working tables that some facts make.
Result<Tables> tablesOf(const QVector<Statement>& facts);

/// Refused, naming what this user cannot read: an export is whole or there is none.
Result<void> mustReadAll(Journal& journal, const Tables& tables);

} // namespace tepu::open_data
