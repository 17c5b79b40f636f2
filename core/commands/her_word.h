// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/facts.h"

namespace tepu {

/// R-S3: whatever the command, no fact is told that says of anybody else’s word that it is from the victim only (`mustBeFromHer`). A line that
/// is captured is not asked: what was said can always be written down.
Result<Facts> herWordIsHers(const Facts& facts);

} // namespace tepu
