// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/header.h"

#include "core/exchange/visible.h"

#include <algorithm>

namespace tepu {

static QStringList namesOf(ColumnTable table)
{
    QStringList names;
    for (const Column& column : table)
        names.append(nameOf(column));
    return names;
}

static bool hasAll(const QStringList& header, ColumnTable table)
{
    return std::all_of(table.begin(), table.end(), [&](const Column& each) { return header.contains(nameOf(each)); });
}

/// What the missing columns look like the work of.
static QString likelyCause(const QStringList& header, const QStringList& missing)
{
    const QString all = header.join(u'\n');
    const bool oneColumn = header.size() == 1;
    if (oneColumn && (all.contains(u';') || all.contains(u'\t') || all.contains(u'|')))
        return QStringLiteral("; the separator must be a comma");
    if (hasAll(header, releaseColumns()))
        return QStringLiteral("; this is a file of prison releases");
    if (hasAll(header, episodeColumns()))
        return QStringLiteral("; this is a file of Police episodes");
    if (header.contains(missing[0], Qt::CaseInsensitive))
        return QStringLiteral("; names of columns are exact, in lower case");
    return {};
}

std::optional<FileFault> missingColumns(const QStringList& header, ColumnTable table)
{
    QStringList missing;
    for (const QString& name : namesOf(table))
        if (!header.contains(name))
            missing.append(name);
    if (missing.isEmpty())
        return std::nullopt;
    const QString words = missing.size() == 1 ? QStringLiteral("missing column ") : QStringLiteral("missing columns ");
    return FileFault{1, words + missing.join(QStringLiteral(", ")) + likelyCause(header, missing)};
}

QVector<qsizetype> placesInHeader(const QStringList& header, ColumnTable table)
{
    QVector<qsizetype> places;
    for (const QString& name : namesOf(table))
        places.append(header.indexOf(name));
    return places;
}

QVector<Warning> unknownColumns(const QStringList& header, ColumnTable table)
{
    const QStringList known = namesOf(table);
    QVector<Warning> warnings;
    for (const QString& name : header)
        if (!known.contains(name))
            warnings.append({1, excerpt(name), QStringLiteral("this column is not in the format; it was ignored")});
    return warnings;
}

} // namespace tepu
