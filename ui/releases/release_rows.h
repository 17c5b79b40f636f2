// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/releases/releases.h"

#include <QAbstractListModel>

namespace tepu::ui {

/// Everybody who may come out, with a title above each group: what nobody answered, today, the days to come.
class ReleaseRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QVector<ReleaseRow>& rows);
    /// Nothing for a title.
    const ReleaseRow* rowAt(const QModelIndex& index) const;
    QString titleAt(const QModelIndex& index) const;
    /// The place of the same release, or of the same person's custody; else the first row from there on.
    QModelIndex placeOf(const ReleaseRow& row) const;
    QModelIndex nextFrom(int from) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct ReleaseLine {
        QString title;
        std::optional<ReleaseRow> row;
    };
    QVector<ReleaseLine> m_lines;
};

} // namespace tepu::ui
