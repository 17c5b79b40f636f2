// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// `021 555 0123`, `0215550123`, `+64 21 555 0123` and `021-555-0123` are one number; empty for what is none.
QString phoneDigits(const QString& phone);

} // namespace tepu
