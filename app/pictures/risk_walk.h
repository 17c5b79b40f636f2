// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/meeting_walk.h"

namespace tepu::pictures {

/// The risk of one case: signals told, contested and ended, what protects, the checklist, and why the level stands as it does.
void takeRisk(const AtTheTable& table, const CaseId& caseId);

} // namespace tepu::pictures
