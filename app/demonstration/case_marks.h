// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/acting.h"
#include "app/demonstration/case_facts.h"

namespace tepu::demonstration {

/// Reviews that are due are reached; what is overdue has been done since, or is taken back.
void settleWhatIsDue(Acting& acting, const PlanId& plan);

/// R-W1: where roles have turned round the table says who is who.
void sayWhoIsWho(Acting& acting, const PlanId& plan);

/// R-C6, R-S4: who must not be contacted, and what anybody who goes there must know.
void markDangers(Acting& acting, const PlanId& plan, const CaseFacts& facts);

/// R-M15: what the table answers of the questions that are still open; those of safety always.
void answerQuestions(Acting& acting, const PlanId& plan, const MeetingId& meeting, const CaseFacts& facts);

} // namespace tepu::demonstration
