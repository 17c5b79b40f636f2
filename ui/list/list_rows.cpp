// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_rows.h"

#include <QMimeData>

namespace tepu::ui {
namespace {

const QString rowType = QStringLiteral("application/x-tepu-case");

} // namespace

void ListRows::show(const QVector<AgendaRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

std::optional<AgendaRow> ListRows::rowAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < m_rows.size() ? std::optional(m_rows[index.row()]) : std::nullopt;
}

QModelIndex ListRows::indexOf(const CaseId& caseId) const
{
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].caseId == caseId)
            return index(i);
    return {};
}

int ListRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ListRows::data(const QModelIndex& index, int role) const
{
    const auto row = rowAt(index);
    if (!row || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return tr("%1, Family %2, %3").arg(row->position).arg(row->familyName, row->reason);
}

Qt::ItemFlags ListRows::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList ListRows::mimeTypes() const
{
    return {rowType};
}

QMimeData* ListRows::mimeData(const QModelIndexList& indexes) const
{
    auto* dragged = new QMimeData;
    if (const auto row = rowAt(indexes.value(0)))
        dragged->setData(rowType, row->caseId.toString().toUtf8());
    return dragged;
}

/// Nothing is moved here: the list is asked again once the move is in the record.
bool ListRows::dropMimeData(const QMimeData* dragged, Qt::DropAction, int row, int, const QModelIndex&)
{
    const auto caseId = CaseId::fromString(QString::fromUtf8(dragged->data(rowType)));
    const QModelIndex from = caseId ? indexOf(*caseId) : QModelIndex();
    if (!from.isValid() || row < 0)
        return false;
    const int place = row > from.row() ? row : row + 1;
    if (place != from.row() + 1)
        Q_EMIT moveWanted(*caseId, place);
    return false;
}

QString asideOf(const AgendaRow& row)
{
    QStringList parts;
    if (row.carriedTimes > 1)
        parts.append(ListRows::tr("carried over %1 times").arg(row.carriedTimes));
    if (row.noteBefore)
        parts.append(ListRows::tr("note from yesterday"));
    if (row.note)
        parts.append(ListRows::tr("note for tomorrow"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace tepu::ui
