// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/worked/worked_line.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;
class TabOffer;

/// What was tried and given, written down in one line: "ivs called vic 1040 no answer", "service vic alarm waitlisted by Refuge".
class WorkedAct : public QObject {
    Q_OBJECT

public:
    WorkedAct(TableNow& table, AskLine& ask);

    /// Of the case on the table; the line begins so where nothing is typed yet.
    void ask(const QString& beginning = {});
    /// R-C5 in one key.
    void engage(const PersonId& person, Engagement outcome);
    /// R-C8: these contacts come one after another.
    void stagger(const QVector<TaskId>& sequence);

    /// The same lines, typed on the page of one person.
    Result<WorkedLine> read(const PlanId& plan, const std::optional<PersonId>& person, const QString& text) const;
    Runs understood(const PlanId& plan, const std::optional<PersonId>& person, const QString& text) const;
    void perform(const PlanId& plan, const WorkedLine& line);

Q_SIGNALS:
    void refused(const tepu::Refusal& refusal);

private:
    WorkedContext context(const PlanId& plan, const std::optional<PersonId>& person) const;
    void enter(const PlanId& plan, const QString& text);
    void offerTab(const PlanId& plan, const QString& text) const;

    TableNow& m_table;
    AskLine& m_ask;
    TabOffer* m_tab;
};

} // namespace tepu::ui
