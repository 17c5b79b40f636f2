// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/domain/case.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-W1 "*Who is who.* … The table records its own view, from the pattern and not the incident."
struct SetTableView {
    static constexpr auto name = "SetTableView";
    PlanId plan;
    PersonId person;
    TableView view = TableView::Unclear;
    std::optional<Words> words;

    static constexpr auto fields()
    {
        using C = SetTableView;
        return Fields{field("plan", &C::plan), field("person", &C::person), field("view", &C::view),
                      field("words", &C::words)};
    }
};

struct TableViewSet {
    static constexpr auto kind = "TableViewSet";
    static constexpr int version = 1;
    PlanId plan;
    PersonId person;
    TableView view = TableView::Unclear;
    std::optional<Words> words;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("the table’s view of %1").arg(person.toString())}}; }
    static constexpr auto fields()
    {
        using F = TableViewSet;
        return Fields{field("plan", &F::plan), field("person", &F::person), field("view", &F::view),
                      safetyField("words", &F::words)};
    }
};

struct ViewNow {
    PlanNow plan;
    bool isOnPlan = false;
};

ViewNow subjectOf(const SetTableView& command, const Tables& tables);
Result<Facts> decide(const SetTableView& command, const ViewNow& now, const Context& context);
void apply(const TableViewSet& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TableViewSet& fact);

} // namespace tepu
