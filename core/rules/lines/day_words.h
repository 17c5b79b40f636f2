// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/typed_line.h"

#include <QDate>

namespace tepu {

/// A day as typed: today, tomorrow, fri, wed 16 may, 16/5, 2018-05-16.
struct DayRead {
    QDate date;
    qsizetype count = 0;
    bool couldBeWords = false; ///< "sat" may be what he did
    bool atNight = false;      ///< tonight
    QString wrong = {};        ///< why there is no such day to come
};

/// A weekday is the next one after today; a day of a month is the next one that comes within half a year.
std::optional<DayRead> dayAt(const TypedLine& line, qsizetype at, QDate today);

/// A number of hours, days, weeks as typed: in 3 days, within 24 hours, 2 weeks, 48h.
struct SpanOfTime {
    int hours = 0;
    int days = 0;
    int workingDays = 0;
    int months = 0;
    qsizetype count = 0;
    bool couldBeWords = false; ///< no "in" or "within" before it
};

std::optional<SpanOfTime> spanOfTimeAt(const TypedLine& line, qsizetype at);

/// A day as the grammar reads it: "wed 16 may".
QString typedDay(QDate date);

} // namespace tepu
