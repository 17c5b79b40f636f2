// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/subcommand.h"

namespace tepu::cli {

/// tepu carry RECORD PLAN PERSON -o FILE.pdf
Subcommand writeCarried();

} // namespace tepu::cli
