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
    beginResetModel();
    m_lines.clear();
    QMap<Between, int> counts;
    for (const WhoRow& row : rows)
        ++counts[row.between];
    for (const WhoRow& row : rows) {
        if (m_lines.isEmpty() || m_lines.last().row->between != row.between)
            m_lines.append({QStringLiteral("%1 · %2").arg(titleOf(row.between)).arg(counts[row.between]), {}});
        m_lines.append({{}, row});
    }
    endResetModel();
}

int WhoRows::waiting() const
{
    return static_cast<int>(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const WhoLine& line) {
        return line.row && line.row->between == Between::MayBeOne;
    }));
}

std::optional<WhoRow> WhoRows::rowAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[index.row()].row : std::nullopt;
}

QString WhoRows::titleAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[index.row()].title : QString();
}

QModelIndex WhoRows::placeOf(const WhoRow& row) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (m_lines[i].row && m_lines[i].row->isOf(row))
            return index(i);
    return {};
}

QModelIndex WhoRows::nextWaiting(int from) const
{
    for (int step = 0; step < rowCount(); ++step) {
        const int i = (from + step) % rowCount();
        if (m_lines[i].row && m_lines[i].row->between == Between::MayBeOne)
            return index(i);
    }
    return rowCount() > 1 ? index(1) : QModelIndex();
}

int WhoRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant WhoRows::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto row = rowAt(index);
    return row ? QStringList{row->names, row->words}.join(QStringLiteral(", ")) : titleAt(index);
}

Qt::ItemFlags WhoRows::flags(const QModelIndex& index) const
{
    return rowAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tepu::ui
