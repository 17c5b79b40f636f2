// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_rows.h"

#include "ui/releases/release_telling.h"

namespace tepu::ui {

static QString titleOf(ReleaseStanding standing)
{
    switch (standing) {
    case ReleaseStanding::Unanswered: return ReleaseRows::tr("What happened?");
    case ReleaseStanding::Today: return ReleaseRows::tr("Today");
    case ReleaseStanding::Imminent: return ReleaseRows::tr("Soon");
    case ReleaseStanding::DayNotKnown: return ReleaseRows::tr("In custody, day not known");
    case ReleaseStanding::Later: return ReleaseRows::tr("Later");
    case ReleaseStanding::Out: return ReleaseRows::tr("Out");
    case ReleaseStanding::StillIn: return ReleaseRows::tr("Still in custody");
    }
    Q_UNREACHABLE();
}

void ReleaseRows::show(const QVector<ReleaseRow>& rows)
{
    beginResetModel();
    m_lines.clear();
    QMap<ReleaseStanding, int> counts;
    for (const ReleaseRow& row : rows)
        ++counts[row.standing];
    for (const ReleaseRow& row : rows) {
        if (m_lines.isEmpty() || m_lines.last().row->standing != row.standing)
            m_lines.append({QStringLiteral("%1 · %2").arg(titleOf(row.standing)).arg(counts[row.standing]), {}});
        m_lines.append({{}, row});
    }
    endResetModel();
}

const ReleaseRow* ReleaseRows::rowAt(const QModelIndex& index) const
{
    return index.isValid() && m_lines[index.row()].row ? &*m_lines[index.row()].row : nullptr;
}

QString ReleaseRows::titleAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[index.row()].title : QString();
}

QModelIndex ReleaseRows::placeOf(const ReleaseRow& row) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (const auto& each = m_lines[i].row; each && each->plan == row.plan && each->release == row.release && each->person == row.person)
            return index(i);
    return {};
}

QModelIndex ReleaseRows::nextFrom(int from) const
{
    for (int step = 0; step < rowCount(); ++step) {
        const int i = (std::max(from, 0) + step) % rowCount();
        if (m_lines[i].row)
            return index(i);
    }
    return {};
}

int ReleaseRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ReleaseRows::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const ReleaseRow* row = rowAt(index);
    return row ? QStringLiteral("%1, %2").arg(row->words, shortWords(*row)) : titleAt(index);
}

Qt::ItemFlags ReleaseRows::flags(const QModelIndex& index) const
{
    return rowAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tepu::ui
