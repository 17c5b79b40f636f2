// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tepu {

/// SQL: whether `task` still waits for another task, an agency's word or an event at an instant (R-T6): one that is bound to it, or the
/// column that is named.
QString taskWaits(const QString& now = QStringLiteral("?"));

/// SQL: whether somebody whom `task` is to reach must not be contacted (R-C6).
QString taskIsUnsafe();

/// SQL: the same of all tasks at once, as the set of their ids; found from the few holds there are.
QString unsafeTasks();

} // namespace tepu
