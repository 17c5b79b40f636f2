// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// Whether the rows have a mark of their own for what is from the victim only.
enum class HeldMark { Has, HasNone };

/// SQL for whether what a row tells is held (`isHeld`, R-S3): 0 or 1, never nothing.
QString heldInSql(const QString& row, HeldMark mark);

} // namespace tepu
