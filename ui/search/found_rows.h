// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/command_found.h"
#include "ui/search/found_words.h"

#include <QAbstractListModel>

namespace tepu::ui {

/// The rows of the search box: a group's title, something found, or a command.
class FoundRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    struct Row {
        QString title;
        std::optional<FoundRow> found;
        FoundShown shown;
        std::optional<CommandFound> command;
    };
    void show(const QVector<FoundRow>& found, const QVector<CommandFound>& commands, QDate today);

    const Row& rowAt(const QModelIndex& index) const { return m_rows[index.row()]; }
    int countFound() const;
    /// The first thing found. Commands are never the first: Enter alone does nothing to the record.
    QModelIndex first() const;
    /// The next row down or up that is no title; the same where there is none.
    QModelIndex next(const QModelIndex& from, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    bool isTitle(int row) const { return !m_rows[row].found && !m_rows[row].command; }

    QVector<Row> m_rows;
};

} // namespace tepu::ui
