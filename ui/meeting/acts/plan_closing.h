// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/tasks_of.h"
#include "ui/meeting/acts/fate_line.h"
#include "ui/meeting/acts/table_now.h"

namespace tepu::ui {

class AskLine;
class CaseActs;

/// R-M10 "Closing a plan: reason, open tasks shown one by one (done, moved, withdrawn), coordinator's approval". Until that is
/// given nothing is done; what was typed of each task is kept.
class PlanClosing : public QObject {
    Q_OBJECT

public:
    PlanClosing(TableNow& table, AskLine& ask, CaseActs& cases);

    void begin();
    /// Where it was left: at a task, or at the reason.
    void beginAt(const std::optional<TaskId>& task);

private:
    struct Closing {
        CaseId caseId;
        PlanId plan;
        QString family;
        bool isClosed = false; ///< already; only the case is undecided
        QVector<tepu::TaskRow> tasks;
        QVector<LinkedPlan> linked;
        QVector<ConditionState> conditions; ///< of the site's those that are not met
        QString ahead;                      ///< what falls away, or stands in the way
    };
    std::optional<Closing> closingNow() const;
    FateLine fateOf(const tepu::TaskRow& task, const Closing& closing) const;
    QVector<FateLine> fatesOf(const Closing& closing) const;
    void askTask(qsizetype at);
    void takeFate(qsizetype at, const QString& text);
    void askCondition(qsizetype at);
    QString answerTo(const PlanId& plan, qsizetype at) const;
    void askReason();
    void askApproval(const QString& reason);
    void close(const QString& coordinator);
    void decide(const Closing& closing, const Words& reason);

    TableNow& m_table;
    AskLine& m_ask;
    CaseActs& m_cases;
};

} // namespace tepu::ui
