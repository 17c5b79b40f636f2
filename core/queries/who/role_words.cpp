// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/who/role_words.h"

#include "core/queries/plan/plan_people.h"
#include "core/rules/code_words.h"

namespace tepu {

QString roleWords(Role role, bool isChild, const SiteSettings& words)
{
    switch (role) {
    case Role::Perpetrator: return isChild ? words.wordYoungPerpetrator : words.wordPerpetrator;
    case Role::Victim: return words.wordVictim;
    case Role::ChildExposed: return words.wordChildren;
    case Role::Witness: return QStringLiteral("witness");
    }
    Q_UNREACHABLE();
}

SiteSettings siteWords(const Tables& tables, const PlanId& plan, QDate today)
{
    SiteSettings words = siteSettings(tables);
    QVector<PlanPerson> usedViolence = planPeople(tables, plan, today);
    usedViolence.removeIf([](const PlanPerson& person) { return person.standing != Standing::UsedViolence && !person.was(Role::Perpetrator); });
    if (!usedViolence.isEmpty() && std::all_of(usedViolence.cbegin(), usedViolence.cend(), [](const PlanPerson& person) { return person.isChild; }))
        words.wordPerpetrator = words.wordYoungPerpetrator;
    return words;
}

QString reasonWords(RiskReason reason, const SiteSettings& words)
{
    return codeWords(reason)
        .replace(QStringLiteral("perpetrator"), words.wordPerpetrator)
        .replace(QStringLiteral("victims"), words.wordVictim + QStringLiteral("’s"))
        .replace(QStringLiteral("victim "), words.wordVictim + u' ');
}

} // namespace tepu
