// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/warn_workers.h"

namespace tepu {

PlanNow subjectOf(const WarnWorkers& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

Result<Facts> decide(const WarnWorkers& command, const PlanNow& now, const Context&)
{
    return mustBeKnown(now).map([&] { return Facts(WorkersWarned{command.plan, command.words, command.source}); });
}

void apply(const WorkersWarned& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO worker_warning VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.plan, fact.words, fact.source, stamp.at));
}

QString describe(const WorkersWarned&)
{
    return QStringLiteral("Workers were warned of a danger.");
}

} // namespace tepu
