// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"

#include <QAbstractListModel>

namespace tepu::ui {

/// The day's list, a row for a family. Rows can be dragged; where one is dropped is told, not done.
class ListRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QVector<AgendaRow>& rows);
    std::optional<AgendaRow> rowAt(const QModelIndex& index) const;
    QModelIndex indexOf(const CaseId& caseId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* dragged, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

Q_SIGNALS:
    /// `place`: where it is to be heard from now on; 1 is first.
    void moveWanted(const tepu::CaseId& caseId, int place);

private:
    QVector<AgendaRow> m_rows;
};

/// "carried over from Wed 9 May, the second time": what is not in the reason.
QString asideOf(const AgendaRow& row);

} // namespace tepu::ui
