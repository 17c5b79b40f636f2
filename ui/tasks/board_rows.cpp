// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/board_rows.h"

namespace tepu::ui {

BoardRows::BoardRows(Fetch fetch, QObject* parent) : QAbstractListModel(parent), m_fetch(std::move(fetch)) {}

void BoardRows::ask(const BoardAsked& asked, int atLeast)
{
    beginResetModel();
    m_asked = asked;
    m_rows.clear();
    m_hasMore = true;
    do
        m_rows += next();
    while (m_hasMore && m_rows.size() < atLeast);
    endResetModel();
}

QVector<BoardRow> BoardRows::next()
{
    m_asked.after = m_rows.isEmpty() ? std::nullopt : std::optional(m_rows.last().task);
    const auto rows = m_fetch(m_asked);
    m_hasMore = rows.size() == m_asked.limit;
    return rows;
}

const BoardRow* BoardRows::rowAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

QModelIndex BoardRows::placeOf(const TaskId& task) const
{
    for (int i = 0; i < rowCount(); ++i)
        if (m_rows[i].task == task)
            return index(i);
    return {};
}

int BoardRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant BoardRows::data(const QModelIndex& index, int role) const
{
    const BoardRow* row = rowAt(index);
    if (!row || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole))
        return {};
    return QStringList{row->mark, row->words, row->familyName, row->dueWords}.join(QStringLiteral(", "));
}

bool BoardRows::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore;
}

void BoardRows::fetchMore(const QModelIndex&)
{
    const auto more = next();
    if (more.isEmpty())
        return;
    const int at = rowCount();
    beginInsertRows({}, at, at + int(more.size()) - 1);
    m_rows += more;
    endInsertRows();
}

} // namespace tepu::ui
