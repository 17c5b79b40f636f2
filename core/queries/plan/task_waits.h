// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// SQL: whether `task` still waits for another task, an agency's word or an event at the instant that is bound to it (R-T6).
QString taskWaits();

/// SQL: whether somebody whom `task` is to reach must not be contacted (R-C6).
QString taskIsUnsafe();

} // namespace tepu
