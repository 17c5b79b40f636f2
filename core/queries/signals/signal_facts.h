// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_people.h"
#include "core/rules/signals/checklist.h"

namespace tepu {

/// All that the record knows of a family for its signals, read once.
SignalFacts signalFacts(const Tables& tables, const PlanId& plan, Instant now);

/// Its parts. What the record shows by itself: breaches, orders, addresses, custody, alarms, code words, who works with whom.
QVector<KnownForSignals> knownForSignals(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, Instant now);
/// What somebody added, and what they said of the others.
QVector<KnownForSignals> toldSignals(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people);
QVector<VerdictForSignals> signalVerdicts(const Tables& tables, const PlanId& plan);
QVector<AnsweredPoint> answeredPoints(const Tables& tables, const PlanId& plan);

} // namespace tepu
