// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// Whether typed words may stand on the projector: no number that could be a telephone's or a house's, no street, no school,
/// no workplace. Too strict rather than too lax; what is held can be read aloud.
bool fitForRoom(const QString& words);

/// "K." for "Kōwhai": how a name stands while somebody observes.
QString initial(const QString& name);

} // namespace tepu
