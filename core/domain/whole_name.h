// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// Given names first. Single names are names (R-C10): either may be all that there is.
inline QString wholeName(const QString& givenNames, const QString& familyName)
{
    return QStringLiteral("%1 %2").arg(givenNames, familyName).trimmed();
}

} // namespace tepu
