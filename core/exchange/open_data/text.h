// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"

namespace tepu::open_data {

/// Text as it stands in a cell: characters that a CSV file does not keep (a CR, a NUL) stand in a JSON string, and so does
/// text that begins with a quotation mark itself; no spreadsheet takes it for a formula.
QString cellOfText(const QString& text);
QString textInCell(const QString& cell);

/// Any value by its form; nothing is an empty cell, and empty text that is not nothing is `""`.
QString cellOf(const QCborValue& value, const FieldInText& field);
/// The same back; refused where the cell is not of that form.
Result<QCborValue> valueIn(const QString& cell, const FieldInText& field);

} // namespace tepu::open_data
