// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/birth_likeness.h"

#include <array>

namespace tepu {

static bool dayAndMonthExchanged(QDate one, QDate other)
{
    return one.year() == other.year() && one.day() == other.month() && one.month() == other.day();
}

static std::array<int, 8> digitsOf(QDate date)
{
    std::array<int, 8> digits{};
    int number = (date.year() * 100 + date.month()) * 100 + date.day();
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 10)
        *digit = number % 10;
    return digits;
}

/// One digit is another, or two neighbours are exchanged.
static bool oneSlipOfDigits(QDate one, QDate other)
{
    const auto a = digitsOf(one);
    const auto b = digitsOf(other);
    size_t first = 0;
    int wrong = 0;
    for (size_t i = a.size(); i-- > 0;)
        if (a[i] != b[i]) {
            first = i;
            ++wrong;
        }
    return wrong == 1 || (wrong == 2 && a[first] == b[first + 1] && a[first + 1] == b[first]);
}

BirthComparison compareBirths(const std::optional<QDate>& one, const std::optional<QDate>& other)
{
    if (!one || !other)
        return {BirthLikeness::Unknown, QStringLiteral("a date of birth is missing")};
    if (*one == *other)
        return {BirthLikeness::Same, QStringLiteral("same date of birth")};
    const qint64 days = std::abs(one->daysTo(*other));
    const int years = std::abs(one->year() - other->year());
    if (dayAndMonthExchanged(*one, *other))
        return {BirthLikeness::Exchanged, QStringLiteral("day and month of birth exchanged"), years};
    if (days <= 31)
        return {BirthLikeness::Days, days == 1 ? QStringLiteral("born a day apart") : QStringLiteral("born %1 days apart").arg(days), years};
    if (oneSlipOfDigits(*one, *other))
        return {BirthLikeness::Slip, QStringLiteral("dates of birth differ by one slip of the pen"), years};
    if (days <= 366)
        return {BirthLikeness::Year, QStringLiteral("born within a year"), years};
    if (one->day() == other->day() && one->month() == other->month())
        return {BirthLikeness::SameDay, QStringLiteral("same birthday, another year"), years};
    return {BirthLikeness::Far, QStringLiteral("other date of birth"), years};
}

} // namespace tepu
