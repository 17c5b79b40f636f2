// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/tables.h"

namespace tepu {

/// "Mere Rimu": everybody of the families on a list, each name once: what typed lines are completed with.
QStringList namesOnList(const Tables& tables, const MeetingId& meeting);

} // namespace tepu
