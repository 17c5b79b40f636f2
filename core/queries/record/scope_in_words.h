// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/tables.h"

namespace tepu {

/// What a scope is, for somebody who may read it: "the plan of the Kōwhai family", "Mere Kōwhai", "the SAM of 2018-05-10". Empty where
/// the tables know nothing of it.
QString scopeInWords(const Tables& tables, const QString& scope);

} // namespace tepu
