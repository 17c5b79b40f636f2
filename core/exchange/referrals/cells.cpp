// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/cells.h"

#include "core/exchange/visible.h"

#include <QVector>
#include <algorithm>

namespace tepu {

static bool isSpaceOrTab(QChar c)
{
    return c == u' ' || c == u'\t';
}

QString tidied(const QString& field)
{
    qsizetype start = 0;
    qsizetype end = field.size();
    while (start < end && isSpaceOrTab(field[start]))
        ++start;
    while (end > start && isSpaceOrTab(field[end - 1]))
        --end;
    const QString trimmed = end - start == field.size() ? field : field.sliced(start, end - start);
    return trimmed.normalized(QString::NormalizationForm_C);
}

QStringList itemsOf(const QString& cell)
{
    if (cell.isEmpty())
        return {};
    QStringList items = cell.split(u';');
    for (QString& item : items)
        item = tidied(item);
    return items;
}

qsizetype characters(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); });
}

template <class Allowed>
static bool hasHiddenBut(const QString& text, Allowed allowed)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7F'; });
    if (plain)
        return false;
    const auto all = text.toUcs4();
    return std::any_of(all.begin(), all.end(),
                       [&](char32_t character) { return isHidden(character) && !allowed(character); });
}

bool hasHidden(const QString& text)
{
    return hasHiddenBut(text, [](char32_t) { return false; });
}

bool hasHiddenInText(const QString& text)
{
    return hasHiddenBut(text, [](char32_t character) { return character == U'\t' || character == U'\n'; });
}

} // namespace tepu
