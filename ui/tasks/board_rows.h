// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/board/board.h"

#include <QAbstractListModel>

namespace tepu::ui {

/// The tasks of one group of a board, fetched as they are scrolled to.
class BoardRows : public QAbstractListModel {
    Q_OBJECT

public:
    using Fetch = std::function<QVector<BoardRow>(const BoardAsked&)>;
    explicit BoardRows(Fetch fetch, QObject* parent = nullptr);

    /// Another question; at least `atLeast` rows are fetched, so that whoever stood far down stands there again.
    void ask(const BoardAsked& asked, int atLeast = 0);

    /// Nothing outside.
    const BoardRow* rowAt(const QModelIndex& index) const;
    QModelIndex placeOf(const TaskId& task) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QVector<BoardRow> next();

    Fetch m_fetch;
    BoardAsked m_asked;
    QVector<BoardRow> m_rows;
    bool m_hasMore = false;
};

} // namespace tepu::ui
