// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// Whether a plain word says what kind of street it is: "street", "st", "tce".
bool isStreetType(const QString& word);

/// "st" for "street" and "st".
QString shortStreetType(const QString& word);

} // namespace tepu
