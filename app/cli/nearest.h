// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tepu::cli {

/// The known word that a mistyped one most likely means: one that begins with it, else the one with the fewest letters
/// changed, added, left out or swapped.
QString nearest(const QString& typed, const QStringList& known);

} // namespace tepu::cli
