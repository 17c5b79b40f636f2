// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/refer_to_childrens_team.h"

#include "core/commands/plan/person_on_plan.h"
#include "core/rules/wait_words.h"

namespace tepu {

ReferringToTeam subjectOf(const ReferToChildrensTeam& command, const Tables& tables)
{
    const auto isThere = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    const bool stranger = std::any_of(command.people.cbegin(), command.people.cend(), [&](const PersonId& person) {
        return !isThere(QStringLiteral("SELECT 1 FROM plan_member WHERE plan = ? AND person = ?"), values(command.plan, person));
    });
    return {planNow(tables, command.plan), isThere(QStringLiteral("SELECT 1 FROM childrens_team WHERE id = ?"), values(command.referral)), stranger,
            !command.agency || isThere(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(*command.agency))};
}

Result<Facts> decide(const ReferToChildrensTeam& command, const ReferringToTeam& now, const Context& context)
{
    if (const auto known = mustBeKnown(now.plan); !known)
        return tl::unexpected(known.error());
    if (now.idIsTaken)
        return refuse(QStringLiteral("This is already in the record."));
    if (now.somebodyIsNotOnPlan)
        return refuse(QStringLiteral("A referral is for children of the plan; somebody named is not on it."), QStringLiteral("R-K1"));
    if (!now.agencyIsKnown)
        return refuse(QStringLiteral("“%1” is no agency of this site.").arg(*command.agency));
    const QDate on = command.on.value_or(dateAt(context.at));
    return mustHaveCome(on, context.at).map([&] {
        return Facts(ReferredToTeam{command.referral, command.plan, command.people, on, command.agency, command.words});
    });
}

void apply(const ReferredToTeam& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO childrens_team VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)"),
               values(fact.plan, fact.referral, fact.plan, fact.people, fact.on, fact.agency, fact.words, stamp.meeting, stamp.at));
}

QString describe(const ReferredToTeam& fact)
{
    return QStringLiteral("Children were referred to the Children’s Team on %1.").arg(dayInWords(fact.on));
}

} // namespace tepu
