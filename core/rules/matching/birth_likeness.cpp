// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/birth_likeness.h"

namespace tepu {

static bool dayAndMonthExchanged(QDate one, QDate other)
{
    return one.year() == other.year() && one.day() == other.month() && one.month() == other.day();
}

static bool oneSlipOfDigits(QDate one, QDate other)
{
    const QString a = one.toString(QStringLiteral("yyyyMMdd"));
    const QString b = other.toString(QStringLiteral("yyyyMMdd"));
    QVector<qsizetype> wrong;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (a[i] != b[i])
            wrong.append(i);
    const bool neighbours = wrong.size() == 2 && wrong[1] == wrong[0] + 1;
    return wrong.size() == 1 || (neighbours && a[wrong[0]] == b[wrong[1]] && a[wrong[1]] == b[wrong[0]]);
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
        return {BirthLikeness::Days, QStringLiteral("born %1 days apart").arg(days), years};
    if (oneSlipOfDigits(*one, *other))
        return {BirthLikeness::Slip, QStringLiteral("dates of birth differ by one slip of the pen"), years};
    if (days <= 366)
        return {BirthLikeness::Year, QStringLiteral("born within a year"), years};
    if (one->day() == other->day() && one->month() == other->month())
        return {BirthLikeness::SameDay, QStringLiteral("same birthday, another year"), years};
    return {BirthLikeness::Far, QStringLiteral("other date of birth"), years};
}

} // namespace tepu
