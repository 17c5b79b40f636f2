// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plan/move_to_plan.h"
#include "core/queries/who/plans_beside.h"
#include "ui/shell/session.h"
#include "ui/who/plan_column.h"

namespace tepu::ui {

class AskLine;

/// What can be done with two plans side by side. Each act asks for its reason in the line; a refusal stays there.
class PlanActs : public QObject {
    Q_OBJECT

public:
    PlanActs(Session& session, AskLine& ask, QObject* parent = nullptr);

    /// What is marked goes from one plan to the other.
    void askMove(const PlanColumn& from, const PlanColumn& to);
    /// What is marked begins a plan of its own.
    void askNewPlan(const PlanColumn& from);
    /// Two plans are of one family; the first of the pair goes on unless the other is to.
    void askJoin(const PlansBesideRow& pair);
    void askPart(const PlansBesideRow& pair);
    /// Puts another plan beside this one, or two beside each other.
    void askBeside(const std::optional<PlanId>& plan);

Q_SIGNALS:
    void done(const QString& words);
    void besideWanted(const tepu::PlansBesideRow& pair);

private:
    void askWhy(const QString& draft, const Runs& question, const QString& does, const std::function<void(const Words&)>& then,
                const std::optional<std::pair<QString, std::function<void(const Words&)>>>& otherwise = {});
    void askWhyNewPlan(const MoveToPlan& move, const QString& whose, const QString& what);
    template <class C>
    void perform(const C& command, const QString& words);

    Session& m_session;
    AskLine& m_ask;
};

/// "2 episodes, 1 task"
QString thingsInWords(const QVector<PlanThing>& things);

} // namespace tepu::ui
