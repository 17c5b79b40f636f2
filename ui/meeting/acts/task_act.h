// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/task_line.h"
#include "core/rules/site_calendar.h"
#include "ui/meeting/acts/kept_line.h"
#include "ui/meeting/acts/tab_offer.h"
#include "ui/meeting/acts/table_now.h"

namespace tepu {
struct AllocateTask;
struct SetReview;
}

namespace tepu::ui {

/// The tasks and the review of the case on the table, each typed in one line as it is said.
class TaskAct : public QObject {
    Q_OBJECT

public:
    TaskAct(TableNow& table, StreamInput& task, StreamInput& review);

    /// Puts words into the task line where nothing is typed in it yet.
    void begin(const QString& words);
    /// What was typed for this case and not entered: "a task", "a review".
    QString unfinished() const;

private:
    void follow();
    void understandTyped(const QString& text);
    void understandReviewTyped(const QString& text);
    void allocate(const QString& text);
    void setReview(const QString& text);
    void object(KeptLine& line, const QString& name, const QString& text, const Refusal& refusal);

    TableNow& m_table;
    KeptLine* m_task;
    KeptLine* m_review;
    TabOffer* m_taskTab;
    Result<SiteCalendar> m_calendar;
    std::optional<PlanId> m_plan;
    LineContext m_context;
};

/// The act that a line which is understood means.
AllocateTask taskOf(const UnderstoodTask& line, const PlanId& plan);
SetReview reviewOf(const UnderstoodReview& line, const PlanId& plan);

} // namespace tepu::ui
