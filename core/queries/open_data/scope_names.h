// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/tables/tables.h"

namespace tepu::open_data {

/// What a scope is about, for somebody who is told that it cannot be read: "plan W18-0412", "Mere Kōwhai".
QString nameOfScope(const Tables& tables, const Uuid& scope);

} // namespace tepu::open_data
