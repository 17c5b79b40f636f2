// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/signal_shown.h"

namespace tepu::ui {

/// What the page of a family's risk shows.
struct RiskPageShown {
    QVector<StopShown> stops; ///< the oldest first
    QDate today;
    QVector<SignalShown> danger;
    QVector<SignalShown> protective;
    QVector<SignalShown> ended;
    QString rhythm;
    QVector<PointShown> points;
};

/// How the level went, with what happened and what was decided on one chart, and why; every signal in order of danger, what protects
/// beside them, and the checklists that fill themselves. Nothing here makes a level (R-R7).
class RiskPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const RiskPageShown& shown);
    /// Another family: the latest decision is open.
    void toLatest();

Q_SIGNALS:
    void addWanted(); ///< somebody is to tell a signal, or what protects
    void signalChosen(const tepu::RiskSignal& signal, const QString& beginning);
    void pointChosen(const tepu::ChecklistPoint& point, const QString& beginning);

protected:
    void build() override;

private:
    void buildChart();
    void open(int stop);
    void fillOpened();
    void buildSignals(QVBoxLayout& column, const QString& title, const QVector<SignalShown>& shown, const QString& none);
    void buildChecklist();
    int openStop() const;

    RiskPageShown m_shown;
    std::optional<int> m_open; ///< nothing: the latest decision
    RiskChart* m_chart = nullptr;
    QVBoxLayout* m_opened = nullptr;
};

} // namespace tepu::ui
