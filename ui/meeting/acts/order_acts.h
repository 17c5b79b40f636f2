// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/orders_of.h"
#include "core/rules/lines/order_act_line.h"
#include "ui/meeting/acts/table_now.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

class AskLine;

/// Orders, conditions and the places to keep away from, each typed in one line; and what is done with an order that stands.
class OrderActs : public QObject {
    Q_OBJECT

public:
    OrderActs(TableNow& table, AskLine& ask);

    /// A new order, a school, or where a home is.
    void ask();
    /// What is done with this one; `beginning` stands in the line already.
    void askOf(const OrderView& order, const QString& beginning = {});
    /// The same after the program ended, by the order's or the episode's id.
    void askAgain(const QString& of);

Q_SIGNALS:
    void refused(const tepu::Refusal& refusal);

private:
    OrderLineContext context(const PlanId& plan) const;
    Runs understood(const PlanId& plan, const QString& text) const;
    Runs actUnderstood(const QString& text) const;
    void enter(const PlanId& plan, const QString& text);
    void enterPlace(const PlanId& plan, const QString& text);
    void enterHearing(const PlanId& plan, const QString& text);
    void enterAct(const PlanId& plan, const OrderView& order, const QString& text);
    void act(const OrderId& order, const UnderstoodOrderAct& line);
    void writeDown(const PlanId& plan, const OrderView& told, const std::function<void(const OrderId&)>& then);

    TableNow& m_table;
    AskLine& m_ask;
};

} // namespace tepu::ui
