// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/meeting_walk.h"

namespace tepu::pictures {

/// Orders and conditions of one case: written down, served, breached, with an address in her street, and the lines in which it is done.
void takeOrders(const AtTheTable& table, const CaseId& caseId);

} // namespace tepu::pictures
