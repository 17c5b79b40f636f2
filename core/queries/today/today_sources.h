// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today/today.h"

namespace tepu {

/// One way to look for each kind; the lines come in any order.
TodaySection tasksOfToday(const Tables& tables, TodayKind kind, Instant now, int limit);
QVector<TodayLine> releasesOfToday(const Tables& tables, Instant now);
QVector<TodayLine> ordersOfToday(const Tables& tables, Instant now);
QVector<TodayLine> contactsOfToday(const Tables& tables, Instant now);
QVector<TodayLine> followUpsOfToday(const Tables& tables, Instant now);
QVector<TodayLine> reviewsOfToday(const Tables& tables, Instant now);
QVector<TodayLine> safetyPlansOfToday(const Tables& tables, Instant now);
QVector<TodayLine> childrenOfToday(const Tables& tables, Instant now);
QVector<TodayLine> questionsOfToday(const Tables& tables, Instant now);
QVector<TodayLine> listAnswersOfToday(const Tables& tables, Instant now);

/// A line of a family; its level is asked for.
TodayLine lineOf(const Tables& tables, TodayKind kind, const PlanId& plan, const QString& number, const QString& familyName);
/// The same, with a day on which it is due; nothing: as long as it stands.
void fallsOn(TodayLine& line, const std::optional<QDate>& day, Instant now);

} // namespace tepu
