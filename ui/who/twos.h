// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <optional>

namespace tepu::ui {

/// Two who may belong together, or two plans, as they stand in a row.
struct TwoShown {
    QString names;
    QString words;            ///< why they may be one, or what was decided
    bool isAsked = false;     ///< somebody is to decide
    QString mark = {};        ///< "today’s list"
};

/// Rows of two with a title above each kind.
class Twos : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Nothing for a title.
    std::optional<TwoShown> shownAt(const QModelIndex& index) const;
    QString titleAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    struct Line {
        QString title;
        std::optional<TwoShown> two;
        int at = 0; ///< the place of these two among all twos
    };
    void showLines(const QVector<Line>& lines);
    const QVector<Line>& lines() const { return m_lines; }

private:
    QVector<Line> m_lines;
};

} // namespace tepu::ui
