// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/who/plan_things.h"

#include <QWidget>

class QListView;

namespace tepu::ui {

class Prose;
class RiskMark;

/// One of two plans side by side: which family it is, how it stands, and everything on it, to be marked.
class PlanColumn : public QWidget {
    Q_OBJECT

public:
    explicit PlanColumn(QWidget* parent = nullptr);

    /// `joinedInto`: the plan on which everything of this one stands, and why.
    void display(const PlanSide& side, const QString& standsElsewhere = {});

    QListView& list() { return *m_list; }
    PlanThings& things() { return *m_things; }
    const PlanThings& things() const { return *m_things; }
    PlanId plan() const { return m_plan; }
    QString name() const { return m_planName; }

Q_SIGNALS:
    void turned(); ///< marks changed

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Prose* m_name;
    RiskMark* m_risk;
    Prose* m_aside;
    Prose* m_stays;
    PlanThings* m_things;
    QListView* m_list;
    PlanId m_plan;
    QString m_planName;
};

} // namespace tepu::ui
