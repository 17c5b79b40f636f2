// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/set_table_view.h"

#include "core/rules/code_words.h"

namespace tepu {

ViewNow subjectOf(const SetTableView& command, const Tables& tables)
{
    return {planNow(tables, command.plan),
            tables.one<int>(QStringLiteral("SELECT 1 FROM plan_member WHERE plan = ? AND person = ?"),
                            values(command.plan, command.person))
                .has_value()};
}

Result<Facts> decide(const SetTableView& command, const ViewNow& now, const Context&)
{
    return mustBeOpen(now.plan).and_then([&]() -> Result<Facts> {
        if (!now.isOnPlan)
            return refuse(QStringLiteral("This person is not on the plan."), QStringLiteral("R-W1"));
        return Facts(TableViewSet{command.plan, command.person, command.view, command.words});
    });
}

void apply(const TableViewSet& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO table_view VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.person, fact.view, fact.words.value_or(Words()).text(), stamp.at));
}

QString describe(const TableViewSet& fact)
{
    return QStringLiteral("The table said who is who: %1.").arg(codeWords(fact.view));
}

} // namespace tepu
