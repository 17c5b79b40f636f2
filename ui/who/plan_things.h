// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_side.h"

#include <QAbstractListModel>
#include <QSet>

namespace tepu::ui {

/// "2 episodes", "1 task"
QString countWords(ThingOfPlan kind, int count);

/// What stands on a plan, kind by kind, and what of it is marked to go to another.
class PlanThings : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// What was marked and is still there stays marked.
    void show(const QVector<PlanThing>& things);
    /// Marks it, or takes its mark away; nothing for what goes with something else.
    void turnMark(const QModelIndex& index);
    void unmarkAll();

    /// Nothing for a title.
    const PlanThing* thingAt(const QModelIndex& index) const;
    QString titleAt(const QModelIndex& index) const;
    bool isMarked(const PlanThing& thing) const { return m_marked.contains(thing.id); }
    QVector<PlanThing> marked() const;
    QModelIndex firstThing() const;
    QModelIndex placeOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void marksChanged();

private:
    struct Row {
        QString title;
        int at = -1; ///< among the things
    };

    QVector<PlanThing> m_things;
    QVector<Row> m_rows;
    QSet<QString> m_marked;
};

} // namespace tepu::ui
