// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/alerts/alert.h"

namespace tepu {

/// Every kind of danger in the order in which they stand on every screen and page: the most dangerous first.
const QVector<Danger>& precedence();

/// Where in that order a kind stands.
qsizetype placeOf(Danger kind);

} // namespace tepu
