// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/safety/safety_line.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/meeting/pages/safety_words.h"

namespace tepu::ui {

class AskLine;

/// R-S8, R-S9: somebody's own safety plan, a line at a time, and the paper of it that is safe to carry.
class SafetyAct : public QObject {
    Q_OBJECT

public:
    SafetyAct(TableNow& table, AskLine& ask);

    void ask(const SafetyAsked& of);
    /// The same after the program ended, by the person's id.
    void askAgain(const QString& person);
    /// Where the paper that is safe to carry goes.
    void askCard(const SafetyAsked& of);

Q_SIGNALS:
    void refused(const tepu::Refusal& refusal);

private:
    Runs understood(const QString& text) const;
    void enter(const PlanId& plan, const SafetyAsked& of, const QString& text);
    void enterSignal(const SafetyAsked& of, const SafetyLine& line);
    void enterStatement(const PlanId& plan, const SafetyAsked& of, const SafetyLine& line);
    void writeCard(const PlanId& plan, const SafetyAsked& of, const QString& place);

    TableNow& m_table;
    AskLine& m_ask;
};

} // namespace tepu::ui
