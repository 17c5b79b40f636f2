// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/release/check_release.h"

#include "core/commands/plan/person_on_plan.h"
#include "core/rules/code_words.h"
#include "core/rules/releases/checklist.h"

namespace tepu {

CheckingRelease subjectOf(const CheckRelease& command, const Tables& tables)
{
    const auto isThere = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    return {planNow(tables, command.plan),
            isThere(QStringLiteral("SELECT 1 FROM plan_release WHERE plan = ? AND release = ?"), values(command.plan, command.release)),
            !command.agency || isThere(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(*command.agency))};
}

Result<Facts> decide(const CheckRelease& command, const CheckingRelease& now, const Context& context)
{
    const QString rule = QStringLiteral("R-P2");
    if (const auto known = mustBeKnown(now.plan); !known)
        return tl::unexpected(known.error());
    if (!now.isOfPlan)
        return refuse(QStringLiteral("This release is not of this plan."), rule);
    if (!now.agencyIsKnown)
        return refuse(QStringLiteral("“%1” is no agency of this site.").arg(*command.agency));
    if (command.answer == CheckAnswer::NotNeeded && !command.words)
        return refuse(QStringLiteral("Say why it is not needed."), rule);
    const QDate on = command.on.value_or(dateAt(context.at));
    return mustHaveCome(on, context.at).map([&] {
        return Facts(ReleaseChecked{command.plan, command.release, command.check, command.answer, command.agency, on, command.words});
    });
}

void apply(const ReleaseChecked& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO release_check VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.release, fact.check, fact.answer, fact.agency, fact.on, fact.words, stamp.meeting, stamp.at));
}

QString describe(const ReleaseChecked& fact)
{
    const QString answer = fact.answer == CheckAnswer::Done ? QString() : QStringLiteral(": %1").arg(codeWords(fact.answer));
    return QStringLiteral("Before the release: %1%2.").arg(checkWords(fact.check), answer);
}

} // namespace tepu
