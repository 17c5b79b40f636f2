// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/questions/site_questions.h"

#include <QAbstractListModel>

namespace tepu::ui {

/// Every question to the table, with a title above each group: the site's own, those of the practice rules, what is switched off.
class QuestionRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QVector<SiteQuestionRow>& rows);
    /// Nothing for a title.
    const SiteQuestionRow* rowAt(const QModelIndex& index) const;
    QString titleAt(const QModelIndex& index) const;
    QModelIndex placeOf(const QString& question) const;
    /// The first question from there on, round to the beginning.
    QModelIndex nextFrom(int from) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct QuestionLine {
        QString title;
        std::optional<SiteQuestionRow> row;
    };
    QVector<QuestionLine> m_lines;
};

} // namespace tepu::ui
