// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/who_rows.h"

#include "core/rules/time_words.h"

namespace tepu::ui {
namespace {

QString titleOf(Between between)
{
    switch (between) {
    case Between::MayBeOne: return WhoRows::tr("May be one person");
    case Between::Joined: return WhoRows::tr("Joined");
    case Between::KeptApart: return WhoRows::tr("Kept apart");
    }
    Q_UNREACHABLE();
}

QString bothNames(const QString& one, const QString& other)
{
    return one == other ? WhoRows::tr("%1, twice").arg(one) : WhoRows::tr("%1 · %2").arg(one, other);
}

QString whenAndWhy(const JoinedRow& row)
{
    const QString day = fullDayWords(dateAt(row.at));
    return row.because.isEmpty() ? day : WhoRows::tr("%1: %2").arg(day, row.because);
}

void addDecided(QVector<WhoRow>& rows, Between between, const QVector<JoinedRow>& decided)
{
    for (const JoinedRow& row : decided)
        rows.append({between, row.person, row.other, bothNames(row.name, row.otherName), whenAndWhy(row)});
}

} // namespace

QVector<WhoRow> whoRows(const Tables& tables)
{
    QVector<WhoRow> rows;
    for (const DoubtfulRow& row : doubtful(tables))
        rows.append({Between::MayBeOne, row.person, row.other, bothNames(row.name, row.otherName),
                     QStringList(row.why).join(QStringLiteral(" · ")), row.onList});
    addDecided(rows, Between::Joined, joinedPeople(tables));
    addDecided(rows, Between::KeptApart, keptApart(tables));
    return rows;
}

void WhoRows::show(const QVector<WhoRow>& rows)
{
    m_rows = rows;
    QMap<Between, int> counts;
    for (const WhoRow& row : rows)
        ++counts[row.between];
    QVector<Line> lines;
    for (int i = 0; i < rows.size(); ++i) {
        const WhoRow& row = rows[i];
        if (i == 0 || rows[i - 1].between != row.between)
            lines.append({QStringLiteral("%1 · %2").arg(titleOf(row.between)).arg(counts[row.between]), {}});
        lines.append({{}, TwoShown{row.names, row.words, row.between == Between::MayBeOne, row.isOfToday ? tr("today’s list") : QString()}, i});
    }
    showLines(lines);
}

int WhoRows::waiting() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const WhoRow& row) { return row.between == Between::MayBeOne; }));
}

std::optional<WhoRow> WhoRows::rowAt(const QModelIndex& index) const
{
    return shownAt(index) ? std::optional(m_rows[lines()[index.row()].at]) : std::nullopt;
}

QModelIndex WhoRows::placeOf(const WhoRow& row) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (const auto at = rowAt(index(i)); at && at->isOf(row))
            return index(i);
    return {};
}

QModelIndex WhoRows::nextWaiting(int from) const
{
    for (int step = 0; step < rowCount(); ++step) {
        const int i = (from + step) % rowCount();
        if (const auto at = rowAt(index(i)); at && at->between == Between::MayBeOne)
            return index(i);
    }
    return rowCount() > 1 ? index(1) : QModelIndex();
}

} // namespace tepu::ui
