// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/who/doubtful.h"

#include <QAbstractListModel>

namespace tepu::ui {

/// How it stands between two people of the record.
enum class Between { MayBeOne, Joined, KeptApart };

/// Two people, and why they stand as they do.
struct WhoRow {
    Between between = Between::MayBeOne;
    PersonId person;
    PersonId other;
    QString names;
    QString words;
    bool isOfToday = false;

    bool isOf(const WhoRow& row) const { return person == row.person && other == row.other; }
};

/// Who is to be decided about, then who was decided about.
QVector<WhoRow> whoRows(const Tables& tables);

/// The rows with a title above each kind.
class WhoRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QVector<WhoRow>& rows);
    int waiting() const; ///< how many are to be decided about

    /// Nothing for a title.
    std::optional<WhoRow> rowAt(const QModelIndex& index) const;
    QString titleAt(const QModelIndex& index) const;
    /// The place of these two, however it stands between them now.
    QModelIndex placeOf(const WhoRow& row) const;
    /// The next two from there on who are to be decided about; else the first row of all.
    QModelIndex nextWaiting(int from) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct WhoLine {
        QString title;
        std::optional<WhoRow> row;
    };
    QVector<WhoLine> m_lines;
};

} // namespace tepu::ui
