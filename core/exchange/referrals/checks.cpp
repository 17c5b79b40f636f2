// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/checks.h"

#include "core/domain/instant.h"
#include "core/exchange/referrals/cells.h"
#include "core/exchange/referrals/moment.h"

#include <QSet>
#include <algorithm>

namespace tepu {

namespace {

QStringList refFaults(const QString& cell)
{
    const bool good = std::all_of(cell.begin(), cell.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
    if (!good)
        return {QStringLiteral("a ref has only the characters A–Z, a–z, 0–9 and -")};
    return cell.size() > 40 ? QStringList{QStringLiteral("longer than 40 characters")} : QStringList{};
}

QStringList timeFaults(const QString& cell)
{
    const auto moment = readMoment(cell);
    return moment ? QStringList{} : QStringList{moment.error()};
}

QStringList dateFaults(const QString& cell)
{
    const auto date = parseDate(cell);
    if (!date) {
        const bool hasForm = cell.size() == 10 && cell[4] == u'-' && cell[7] == u'-';
        return {hasForm ? QStringLiteral("there is no such day") : QStringLiteral("not a date of the form 2018-05-10")};
    }
    return *date < QDate(1900, 1, 1) ? QStringList{QStringLiteral("before 1900-01-01")} : QStringList{};
}

QStringList numberFaults(const Column& column, const QString& cell)
{
    const bool digits = std::all_of(cell.begin(), cell.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int number = cell.toInt();
    if (digits && cell.size() <= 2 && number >= column.least && number <= column.most)
        return {};
    return {QStringLiteral("not a whole number from %1 to %2").arg(column.least).arg(column.most)};
}

QStringList listFaults(QStringList items)
{
    QStringList reasons;
    if (items.removeAll(QString()) > 0)
        reasons.append(QStringLiteral("an item of the list is empty"));
    if (QSet<QString>(items.begin(), items.end()).size() < items.size())
        reasons.append(QStringLiteral("an item stands twice in the list"));
    return reasons;
}

QStringList codeFaults(const Column& column, const QStringList& items)
{
    const QStringList& known = column.codes();
    const bool good = std::all_of(items.begin(), items.end(),
                                  [&](const QString& item) { return item.isEmpty() || known.contains(item); });
    return good ? QStringList{}
                : QStringList{QStringLiteral("not one of %1").arg(known.join(QStringLiteral(", ")))};
}

QStringList lengthFaults(const Column& column, const QString& cell)
{
    const qsizetype length = characters(cell);
    if (length <= column.most)
        return {};
    return {QStringLiteral("too long: %1 characters, at most %2 are allowed").arg(length).arg(column.most)};
}

QStringList formFaults(const Column& column, const QString& cell)
{
    switch (column.form) {
    case Form::Ref: return refFaults(cell);
    case Form::Time: return timeFaults(cell);
    case Form::Date: return dateFaults(cell);
    case Form::Code: return codeFaults(column, {cell});
    case Form::Codes: return listFaults(itemsOf(cell)) + codeFaults(column, itemsOf(cell));
    case Form::Flag:
        return cell == u"0" || cell == u"1" ? QStringList{} : QStringList{QStringLiteral("neither 0 nor 1")};
    case Form::Number: return numberFaults(column, cell);
    case Form::Name:
    case Form::Text: return lengthFaults(column, cell);
    case Form::Names:
    case Form::Texts: return lengthFaults(column, cell) + listFaults(itemsOf(cell));
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList cellFaults(const Column& column, const QString& cell)
{
    if (cell.isEmpty())
        return column.presence == Presence::Required ? QStringList{QStringLiteral("empty, but required")}
                                                     : QStringList{};
    const bool freeText = column.form == Form::Text || column.form == Form::Texts;
    const bool isName = column.form == Form::Name || column.form == Form::Names;
    if (freeText || !hasHidden(cell))
        return formFaults(column, cell);
    const QStringList hidden{QStringLiteral("a control or invisible character stands in it")};
    return isName ? hidden + formFaults(column, cell) : hidden;
}

} // namespace tepu
