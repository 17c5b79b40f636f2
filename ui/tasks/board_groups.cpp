// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_groups.h"

#include "ui/tasks/board_words.h"

namespace tepu::ui {

void BoardGroups::show(const QVector<BoardGroup>& groups, BoardGrouping grouping)
{
    beginResetModel();
    m_groups = groups;
    m_grouping = grouping;
    endResetModel();
}

const BoardGroup* BoardGroups::groupAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_groups.size() ? &m_groups[index.row()] : nullptr;
}

QModelIndex BoardGroups::placeOf(const QString& key) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (m_groups[i].key == key)
            return index(i);
    return {};
}

int BoardGroups::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QVariant BoardGroups::data(const QModelIndex& index, int role) const
{
    const BoardGroup* group = groupAt(index);
    if (!group || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    const QString title = titleOf(*group, m_grouping);
    return group->overdue == 0 ? tr("%1, %2").arg(title).arg(group->count) : tr("%1, %2, %3 over").arg(title).arg(group->count).arg(group->overdue);
}

} // namespace tepu::ui
