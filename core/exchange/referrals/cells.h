// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tepu {

/// A value as it is stored: without outer spaces and tabs, Unicode NFC.
QString tidied(const QString& field);

/// The items of a list separated by semicolons; none for an empty cell, an empty item where one stands.
QStringList itemsOf(const QString& cell);

/// The length in characters (Unicode code points).
qsizetype characters(const QString& text);

/// Whether a hidden character stands in a name, ref, code, date, number or flag.
bool hasHidden(const QString& text);
/// Whether one stands in free text, where tabs and line breaks are welcome.
bool hasHiddenInText(const QString& text);

} // namespace tepu
