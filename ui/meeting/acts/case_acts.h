// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/decide_case.h"
#include "ui/meeting/acts/table_now.h"

namespace tepu::ui {

class AskLine;
class Capture;

/// What is done with whole cases: open, decide and next, park, carry over, take up again, urgent now.
class CaseActs : public QObject {
    Q_OBJECT

public:
    /// `capture`: whoever types may be with a case that the table is done with.
    CaseActs(TableNow& table, AskLine& ask, const Capture& capture);

    /// What pressing a case in the list asks for: to open it, or, once decided, to take it up again.
    void choose(const CaseId& caseId);
    void open(const CaseId& caseId);
    void decideAndNext();
    /// R-M5 "Low risk may go straight to the LRR agencies".
    void toLowRisk();
    void noFurtherAction(); ///< or no further tasking; where there is none already, it is lifted
    void park();
    void carryOver();
    /// The case chosen if it is settled, else the one that was decided last.
    void takeUpAgain(std::optional<CaseId> chosen);
    void urgentNow();
    /// Ends the case as the table decided, and opens the next. `draftsDone`: what was typed for it.
    void decide(DecideCase decided, const QVector<QString>& draftsDone = {});
    /// Nothing, and the sentence that says so, where no case is open.
    const AgendaRow* caseOnTable();

Q_SIGNALS:
    void allHeard(); ///< nothing is left to open
    void refused(const tepu::Refusal& refusal);
    void mustStepOut(const tepu::CaseId& caseId, const tepu::Refusal& refusal); ///< R-M11

private:
    void openNext();
    void decideFromLine(DecideCase decided);
    bool isBeingTyped(const CaseId& caseId) const;
    void carryOver(const CaseId& caseId, const QString& why, bool coordinatorSays);
    void askWhyAgain(const AgendaRow& row);

    void liftNoTasking(const AgendaRow& row);

    TableNow& m_table;
    AskLine& m_ask;
    const Capture& m_capture;
};

} // namespace tepu::ui
