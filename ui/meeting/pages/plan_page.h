// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/id.h"
#include "ui/meeting/pages/case_page.h"
#include "ui/meeting/pages/line_words.h"
#include "ui/meeting/pages/order_words.h"
#include "ui/meeting/pages/task_words.h"

namespace tepu::ui {

/// When the family comes back; pressing it says what became of it.
struct ReviewOnPage {
    std::optional<ReviewId> review; ///< nothing: it was reached
    Runs words;
};

struct PlanShown {
    QVector<TaskOnPage> openTasks;
    QVector<TaskOnPage> endedTasks;
    QVector<QVector<Runs>> decisions; ///< the newest first, each in a few lines
    QVector<OrderShown> orders;
    QVector<Runs> addresses; ///< what the check of addresses found
    QVector<ReviewOnPage> reviews;
    QVector<VoiceShown> voices;
    QVector<Runs> answers;
};

/// What the agencies agreed: every task, the level and why, when the family comes back.
class PlanPage : public CasePage {
    Q_OBJECT

public:
    using CasePage::CasePage;

    void display(const PlanShown& shown);

Q_SIGNALS:
    void taskChosen(const tepu::TaskId& task);
    void reviewChosen(const tepu::ReviewId& review);
    void orderChosen(const tepu::OrderView& order, const QString& beginning);
    void standingLineChosen(tepu::StandingLine line);

protected:
    void build() override;

private:
    void addTaskList(const QString& title, const QVector<TaskOnPage>& tasks);
    void addOrderList();
    void addReviewList();
    void addPart(const QString& title, const QVector<Runs>& lines, const QString& none);

    PlanShown m_shown;
};

} // namespace tepu::ui
