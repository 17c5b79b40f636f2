// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tepu::ui {

/// The families to write in, best first: Inter with tabular figures, Inter, Noto Sans, the system's.
QStringList houseFamilies();

/// The families to write paper in: the same, without letters that stand for others and cannot be read out of a file again.
QStringList paperFamilies();

} // namespace tepu::ui
