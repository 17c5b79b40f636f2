// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/signals/checklist.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;

/// Signals and what protects, told in one typed line; what is said of one that stands; the points of the checklists, answered by a key.
class SignalAct : public QObject {
    Q_OBJECT

public:
    SignalAct(TableNow& table, AskLine& ask);

    void tell();
    void speakOf(const RiskSignal& signal, const QString& beginning = {});
    void answer(const ChecklistPoint& point, const QString& beginning = {});
    /// A line about a signal or a point after the program ended.
    void askAgain(const QString& draft);

private:
    void enter(const PlanId& plan, const QString& text);
    void enterVerdict(const PlanId& plan, const RiskSignal& signal, const QString& text);
    void enterAnswer(const PlanId& plan, const QString& point, const QString& text);
    Runs understood(const PlanId& plan, const QString& text) const;

    TableNow& m_table;
    AskLine& m_ask;
};

} // namespace tepu::ui
