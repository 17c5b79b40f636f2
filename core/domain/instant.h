// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>
#include <chrono>

namespace tepu {

using namespace std::chrono_literals;

/// A moment, the same for everybody: UTC, to the millisecond. Only screens and paper know wall clocks.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// The time zone of every site.
QTimeZone auckland();

/// The date and the time that a wall clock in `zone` shows at an instant.
QDate dateAt(Instant instant, const QTimeZone& zone = auckland());
QTime timeAt(Instant instant, const QTimeZone& zone = auckland());

/// The instant at which a wall clock in `zone` shows this date and time. In the hour that comes twice it is the
/// first pass (the earlier deadline, the safer side); in the hour that does not exist it is refused.
Result<Instant> instantAt(QDate date, QTime time, const QTimeZone& zone = auckland());

/// ISO 8601: `2018-05-10T08:30:00+12:00`, `…Z`, or without an offset (then as instantAt). Seconds may carry milliseconds.
Result<Instant> parseInstant(const QString& text, const QTimeZone& zone = auckland());

/// `2018-05-10T08:30:00+12:00`; milliseconds only where there are any.
QString isoLocal(Instant instant, const QTimeZone& zone = auckland());
/// `2018-05-09T20:30:00Z`; milliseconds only where there are any.
QString isoUtc(Instant instant);

/// `YYYY-MM-DD`, exactly; nothing for a date that does not exist.
std::optional<QDate> parseDate(const QString& text);

} // namespace tepu
