// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake_reading.h"

#include <QAbstractListModel>

namespace tepu::ui {

/// What becomes of a part of the files; in this order it is shown: what somebody must look at first.
enum class Becomes { Refused, Doubtful, Differing, Rejected, Incomplete, NewFamily, OpenPlan, ClosedPlan, Completed, Unchanged };

/// One episode or release, one rejected line, or one file that was refused.
struct IntakeRow {
    Becomes becomes = Becomes::NewFamily;
    QString where;  ///< "P180509-1234", "line 12"
    QString who;    ///< "Kōwhai · Totara"
    QString words;  ///< what it becomes, or why not
    qsizetype episode = -1; ///< its place in the plan
    qsizetype release = -1;
};

QString wordsOf(Becomes becomes);

/// Everything that the files hold, sorted by what becomes of it.
QVector<IntakeRow> intakeRows(const ReadIntake& read);

/// The rows with a title above each kind.
class IntakeRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QVector<IntakeRow>& rows);

    /// Nothing for a title.
    std::optional<IntakeRow> rowAt(const QModelIndex& index) const;
    QString titleAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        QString title;
        std::optional<IntakeRow> row;
    };
    QVector<Line> m_lines;
};

} // namespace tepu::ui
