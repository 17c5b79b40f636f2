// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/tables.h"

/// All that a record answers of its plans and meetings, a line for each row of each question, in the order of letters. Ids and
/// digests, which are of each record alone, are left out.
QStringList recordTold(const tepu::Tables& tables, tepu::Instant now);
