// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/note_team_decision.h"

#include "core/commands/plan/person_on_plan.h"
#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

MaybeReferral subjectOf(const NoteTeamDecision& command, const Tables& tables)
{
    return tables.askOne<ReferralNow>(QStringLiteral("SELECT plan, referred_on FROM childrens_team WHERE id = ?"), values(command.referral));
}

Result<Facts> decide(const NoteTeamDecision& command, const MaybeReferral& now, const Context& context)
{
    const QString rule = QStringLiteral("R-K1");
    if (!now)
        return refuse(QStringLiteral("There is no such referral to the Children’s Team."), rule);
    const QDate on = command.on.value_or(dateAt(context.at));
    if (on < now->on)
        return refuse(QStringLiteral("The children were referred on %1, after that day.").arg(dayInWords(now->on)), rule);
    return mustHaveCome(on, context.at).map([&] {
        return Facts(TeamDecided{now->plan, command.referral, command.decision, on, command.words});
    });
}

void apply(const TeamDecided& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE childrens_team SET decision = ?, decided_on = ?, decided_words = ? WHERE id = ?"),
               values(fact.decision, fact.on, fact.words, fact.referral));
}

QString describe(const TeamDecided& fact)
{
    return QStringLiteral("The Children’s Team decided: %1.").arg(codeWords(fact.decision));
}

} // namespace tepu
