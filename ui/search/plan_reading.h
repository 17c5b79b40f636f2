// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search/search.h"
#include "ui/meeting/case_view.h"
#include "ui/search/beside_page.h"
#include "ui/shell/session.h"

namespace tepu::ui {

class ActionButton;
class AskLine;
class CaseFrame;
class TableNow;
class WorkedAct;

/// A family's case as it is read outside the meeting: the same pages, and nothing that can be changed but what was tried and given
/// between tables. The room does not see it, and what is before the table stays there.
class PlanReading : public BesidePage {
    Q_OBJECT

public:
    PlanReading(Session& session, QWidget& place);
    ~PlanReading() override;

    void read(const PlanId& plan, std::optional<CasePart> part);
    /// Where the family is on the list of the open meeting and not before the table: the way there.
    void offerTable(const std::optional<CaseId>& caseId);
    CaseFrame& frame() { return *m_frame; }

Q_SIGNALS:
    void tableWanted(const tepu::CaseId& caseId);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void readAgain();
    void write(const QString& beginning = {});
    void enter(const QString& text);

    Session& m_session;
    CaseFrame* m_frame;
    CaseView m_case;
    ActionButton* m_table;
    AskLine* m_ask;
    std::unique_ptr<TableNow> m_noTable; ///< nobody sits here
    std::unique_ptr<WorkedAct> m_worked;
    std::optional<CaseId> m_caseId;
    std::optional<PlanId> m_plan;
};

} // namespace tepu::ui
