// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/who/plan_sought.h"

#include "core/queries/meeting/families_named.h"
#include "ui/meeting/pages/joined.h"
#include "ui/who/plan_pairs.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct PlanSoughtTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanSoughtTexts)
};

QStringList namesOf(const QVector<FamilyNamedRow>& found)
{
    QStringList names;
    for (const FamilyNamedRow& each : found)
        names.append(planName(each.familyName, each.number));
    return names;
}

/// A name may be of several words: a comma tells two apart.
QStringList soughtWords(const Tables& tables, const QString& typed)
{
    if (typed.contains(u','))
        return typed.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    return familiesNamed(tables, typed).isEmpty() ? typed.split(u' ', Qt::SkipEmptyParts) : QStringList{typed};
}

} // namespace

PlansSought plansSought(const Tables& tables, const QString& typed, const std::optional<PlanId>& plan)
{
    using T = PlanSoughtTexts;
    PlansSought sought;
    QVector<PlanId> plans;
    for (const QString& word : soughtWords(tables, typed.simplified())) {
        const auto found = familiesNamed(tables, word);
        if (found.size() == 1)
            plans.append(found.first().plan);
        else if (sought.missing.isEmpty())
            sought.missing = found.isEmpty() ? T::tr("No plan has the number or name “%1”.").arg(word)
                                             : T::tr("“%1” is several plans: %2. Type a number.").arg(word, namesOf(found).join(QStringLiteral(", ")));
        join(sought.understood, found.size() == 1 ? namesOf(found).first() : QString(), Voice::Accent);
    }
    if (plans.size() == 1 && plan)
        plans.prepend(*plan);
    if (sought.missing.isEmpty() && plans.size() != 2)
        sought.missing = plan ? T::tr("Type the number of one plan, or of two.") : T::tr("Type the numbers of two plans.");
    if (sought.missing.isEmpty()) {
        sought.pair = plansBeside(tables, plans[0], plans[1]);
        if (!sought.pair)
            sought.missing = T::tr("This is one plan: name another.");
    }
    join(sought.understood, sought.missing, Voice::Caution);
    return sought;
}

} // namespace tepu::ui
