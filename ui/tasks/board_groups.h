// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/board/board.h"

#include <QAbstractListModel>

namespace tepu::ui {

/// The groups of a board: each with how many tasks it holds and how many of them are over.
class BoardGroups : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QVector<BoardGroup>& groups, BoardGrouping grouping);
    /// Nothing outside.
    const BoardGroup* groupAt(const QModelIndex& index) const;
    QModelIndex placeOf(const QString& key) const;
    BoardGrouping grouping() const { return m_grouping; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QVector<BoardGroup> m_groups;
    BoardGrouping m_grouping = BoardGrouping::Agency;
};

} // namespace tepu::ui
