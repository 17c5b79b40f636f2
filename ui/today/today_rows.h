// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/today/today.h"

#include <QAbstractListModel>
#include <QMap>

namespace tepu::ui {

/// The lines of Today, a title above each kind; the kinds are put in one after the other, as they are read.
class TodayRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// In the place of what was known of this kind; whether it is another now.
    bool put(const TodaySection& section);
    /// Nothing for a title.
    const TodayLine* lineAt(const QModelIndex& index) const;
    QString titleAt(const QModelIndex& index) const;
    QModelIndex placeOf(const TodayLine& line) const;
    /// The first line from there on, else the last one before; invalid where there is none.
    QModelIndex nextFrom(int from) const;
    /// Of all kinds, also of what has no room here.
    int count() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Shown {
        QString title;
        std::optional<TodayLine> line;
    };
    void layOut();

    QMap<TodayKind, TodaySection> m_sections;
    QVector<Shown> m_shown;
};

} // namespace tepu::ui
