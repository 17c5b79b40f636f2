// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/twos.h"

namespace tepu::ui {

void Twos::showLines(const QVector<Line>& lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

std::optional<TwoShown> Twos::shownAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[index.row()].two : std::nullopt;
}

QString Twos::titleAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[index.row()].title : QString();
}

int Twos::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant Twos::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto two = shownAt(index);
    return two ? QStringList{two->names, two->words}.join(QStringLiteral(", ")) : titleAt(index);
}

Qt::ItemFlags Twos::flags(const QModelIndex& index) const
{
    return shownAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace tepu::ui
