// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/head_file.h"

namespace tepu {

/// Where this machine last left the chains of a seat, kept outside the record: a head file under the user's own data, so that a folder
/// that was copied, or put back as it once was, is found out.
HeadFile ledgerOf(const RecordId& record, const SeatId& seat);

} // namespace tepu
