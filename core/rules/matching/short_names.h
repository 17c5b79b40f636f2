// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// Whether one given name is a short or familiar form of the other, or both are of a third: Bill and William.
bool areFormsOfOneName(const QString& one, const QString& other);

} // namespace tepu
