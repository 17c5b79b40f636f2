// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/cells.h"

#include <QRegularExpression>

namespace tepu::open_data {

static constexpr qsizetype longestName = 200;

Result<QString> CellText<QString>::read(const QString& cell)
{
    const QString text = tidied(textInCell(cell));
    if (hasHidden(text))
        return refuse(QStringLiteral("has a character in it that cannot be seen"));
    if (characters(text) > longestName)
        return refuse(QStringLiteral("is longer than %1 characters").arg(longestName));
    return text;
}

Result<Words> CellText<Words>::read(const QString& cell)
{
    if (const auto words = Words::of(textInCell(cell)))
        return *words;
    return refuse(QStringLiteral("must be some words, at most %1 characters").arg(Words::longest));
}

Result<bool> CellText<bool>::read(const QString& cell)
{
    if (cell == u"1" || cell == u"0")
        return cell == u"1";
    return refuse(QStringLiteral("must be 1 or 0"));
}

Result<int> CellText<int>::read(const QString& cell)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{1,9}\\z"));
    if (form.match(cell).hasMatch())
        return cell.toInt();
    return refuse(QStringLiteral("must be a whole number"));
}

Result<QDate> CellText<QDate>::read(const QString& cell)
{
    const auto date = parseDate(cell);
    if (date && *date >= QDate(1900, 1, 1))
        return *date;
    return refuse(QStringLiteral("is no date; write it as 2018-05-10"));
}

Result<Instant> CellText<Instant>::read(const QString& cell)
{
    static const QRegularExpression form(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}\\z"));
    if (!form.match(cell).hasMatch())
        return refuse(QStringLiteral("is no time; write it as 2018-05-10T08:30"));
    const auto instant = parseInstant(cell);
    if (!instant)
        return refuse(QStringLiteral("is no time of that day"));
    return *instant;
}

} // namespace tepu::open_data
