// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tepu {

/// What is read stays in this process: no core dump holds it, and no other process of the same user looks into it.
void keepMemoryToOurselves();

} // namespace tepu
