// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/refusal.h"
#include "core/rules/children/children_line.h"
#include "ui/widgets/runs.h"

namespace tepu {
class Tables;
}

namespace tepu::ui {

class AskLine;

/// How a line about the tamariki is understood.
Runs childrenTold(const UnderstoodChildren& line, const QVector<PersonOnCase>& people);

/// Does what a line about the tamariki says: of the newest Report of Concern that was submitted, of the referral that waits.
void performChildren(AskLine& ask, const Tables& tables, const PlanId& plan, const UnderstoodChildren& line, Instant now);

} // namespace tepu::ui
