// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/attach_release.h"

namespace tepu {

Attaching subjectOf(const AttachRelease& command, const Tables& tables)
{
    const auto there = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    return {there(QStringLiteral("SELECT 1 FROM plan WHERE id = ?"), values(command.plan)),
            there(QStringLiteral("SELECT 1 FROM release WHERE id = ?"), values(command.release)),
            there(QStringLiteral("SELECT 1 FROM plan_release WHERE plan = ? AND release = ?"),
                  values(command.plan, command.release))};
}

Result<Facts> decide(const AttachRelease& command, const Attaching& now, const Context&)
{
    if (!now.planIsKnown)
        return refuse(QStringLiteral("There is no such plan."));
    if (!now.thingIsKnown)
        return refuse(QStringLiteral("There is no such release."));
    if (now.isAttached)
        return refuse(QStringLiteral("This release already belongs to the plan."));
    return Facts(ReleaseAttached{command.plan, command.release});
}

void apply(const ReleaseAttached& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO plan_release VALUES(?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.release, stamp.at));
}

QString describe(const ReleaseAttached&)
{
    return QStringLiteral("A prison release joined the plan.");
}

} // namespace tepu
