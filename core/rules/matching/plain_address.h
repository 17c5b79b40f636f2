// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// `12 Kōwhai Street`, `12 KOWHAI ST.` and `12, Kowhai St` are one address; empty for what has no number.
QString plainAddress(const QString& address);

} // namespace tepu
