// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/services/money.h"

#include <QRegularExpression>

namespace tepu {

static constexpr qint64 mostCents = 10'000'000; // a hundred thousand dollars: more is a slip

Result<void> mayBeSpent(qint64 cents)
{
    if (cents <= 0 || cents > mostCents)
        return refuse(QStringLiteral("A sum is more than nothing and at most %1.").arg(moneyInWords(mostCents)));
    return {};
}

Result<int> centsTyped(const QString& word)
{
    static const QRegularExpression sum(QStringLiteral("^\\$?([0-9]{1,3}(?:,[0-9]{3}){0,2}|[0-9]{1,9})(?:\\.([0-9]{1,2}))?$"));
    const auto found = sum.match(word);
    if (!found.hasMatch())
        return refuse(QStringLiteral("“%1” is no sum of money. Write it as $120 or $120.50.").arg(word.left(30)));
    const qint64 dollars = found.captured(1).remove(u',').toLongLong();
    const qint64 cents = dollars * 100 + found.captured(2).leftJustified(2, u'0').toLongLong();
    return mayBeSpent(cents).map([&] { return int(cents); });
}

QString moneyInWords(qint64 cents)
{
    QString dollars = QString::number(cents / 100);
    for (qsizetype at = dollars.size() - 3; at > 0; at -= 3)
        dollars.insert(at, u',');
    return QStringLiteral("$%1.%2").arg(dollars, QString::number(cents % 100).rightJustified(2, u'0'));
}

QDate accountingYear(QDate day)
{
    return QDate(day.month() < 7 ? day.year() - 1 : day.year(), 7, 1);
}

QString spentInWords(qint64 spentCents, std::optional<qint64> budgetCents)
{
    if (!budgetCents)
        return moneyInWords(spentCents);
    const QString words = QStringLiteral("%1 of %2").arg(moneyInWords(spentCents), moneyInWords(*budgetCents));
    return spentCents <= *budgetCents ? words : words + QStringLiteral(": %1 over").arg(moneyInWords(spentCents - *budgetCents));
}

} // namespace tepu
