// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/verification.h"

namespace tepu {

/// Everything that can be wrong with a record: its journal (inspected()), whether each fact stands on facts that are there (a task on
/// its plan, a case on its meeting), and for each damage whom it concerns.
Verification thoroughlyChecked(Journal& journal);

} // namespace tepu
