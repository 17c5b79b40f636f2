// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace tepu {

/// The same; day and month exchanged; a few days apart; one digit wrong; within a year; the same birthday of another year; none of these.
enum class BirthLikeness { Same, Exchanged, Days, Slip, Year, SameDay, Far, Unknown };

/// How two dates of birth stand to each other, and why in words.
struct BirthComparison {
    BirthLikeness likeness;
    QString why;
    int yearsApart = 0;
};

BirthComparison compareBirths(const std::optional<QDate>& one, const std::optional<QDate>& other);

} // namespace tepu
