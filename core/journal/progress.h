// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>

namespace tepu {

/// Told now and then, on the thread that works, how far something slow has come.
using Progress = std::function<void(qint64 done, qint64 of)>;

} // namespace tepu
