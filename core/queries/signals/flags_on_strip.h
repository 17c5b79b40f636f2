// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/flag.h"
#include "core/queries/signals/signal_facts.h"
#include "core/rules/alerts/alert.h"

namespace tepu {

/// Who reads a flag: the operator with its words, the room without, and by an initial while somebody observes.
struct FlagReader {
    bool isOperator = true;
    bool byInitial = false;
};

/// Marks on people that speak for a danger; a gang of whoever used violence alone. The room reads none that the victim alone told
/// (R-S3).
QVector<PersonSign> flagSigns(const Tables& tables, const PlanId& plan, PersonFlag flag, QDate today, FlagReader reader);

/// Without those of whom it was said since then that the child was born or is expected no more; a held word of it changes nothing for the room.
QVector<PersonSign> stillExpecting(const Tables& tables, const PlanId& plan, const QVector<PersonSign>& signs, FlagReader reader);
/// Of several that say the same of one person the newest.
QVector<PersonSign> newestOfEach(const QVector<PersonSign>& signs);

/// What people added as signals and what has not lapsed; for the room without anybody's words.
QVector<RiskSignal> toldOnStrip(const Tables& tables, const PlanId& plan, Instant now, const SignalLapse& lapse, FlagReader reader);

/// Takes from the strip what somebody ended as so no longer, with a reason; what is contested stays.
void withoutEnded(AlertFacts& facts, const QVector<VerdictForSignals>& verdicts);

} // namespace tepu
