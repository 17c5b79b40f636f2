// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/line_context.h"
#include "core/tables/tables.h"

namespace tepu {

/// The days of events that the record knows of a plan: releases and hearings as Corrections told them, hearings until which somebody
/// is held, the end of an order of Police.
QVector<DatedEvent> datedEvents(const Tables& tables, const PlanId& plan, Instant now);

/// The day of an event: the next to come, else the last that was.
std::optional<QDate> dayOfEvent(const QVector<DatedEvent>& events, AwaitedEvent event, QDate today);
/// The same, asking of the plan what tells of this event alone.
std::optional<QDate> dayOfEventOn(const Tables& tables, const PlanId& plan, AwaitedEvent event, Instant now);

} // namespace tepu
