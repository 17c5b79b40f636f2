// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intake/family_words.h"

#include "core/rules/wait_words.h"

namespace tepu {

/// "A", "A and B", "A, B and C"
static QString namedTogether(const QVector<QString>& names)
{
    if (names.size() < 2)
        return names.value(0);
    return QStringList(names.first(names.size() - 1)).join(QStringLiteral(", ")) + QStringLiteral(" and ") + names.last();
}

static QString onIt(const FamilyPlan& family)
{
    return QStringLiteral("%1 %2 on it").arg(namedTogether(family.shared), family.shared.size() == 1 ? QStringLiteral("is") : QStringLiteral("are"));
}

static QString closedWords(const FamilyPlan& family)
{
    if (!family.closedAt)
        return {};
    const QString when = QStringLiteral("; closed %1").arg(dayInWords(dateAt(*family.closedAt)));
    return family.closedBecause.isEmpty() ? when : QStringLiteral("%1: %2").arg(when, family.closedBecause);
}

static QString besideWords(const FamilyPlan& family)
{
    return family.beside.isEmpty() ? QString() : QStringLiteral("; somebody of them is also on %1, which learns nothing of it").arg(namedTogether(family.beside));
}

static QString whereTo(const FamilyPlan& family)
{
    const QString why = family.shared.isEmpty() ? QString() : QStringLiteral(": ") + onIt(family);
    switch (family.family) {
    case Family::New:
        return QStringLiteral("starts a plan");
    case Family::OpenPlan: // one without a number began with these files
        return (family.number.isEmpty() ? QStringLiteral("to the plan that begins with these files") : QStringLiteral("to the open plan %1").arg(family.number)) + why;
    case Family::ClosedPlan:
        return QStringLiteral("opens plan %1 again%2%3").arg(family.number, why, closedWords(family));
    }
    Q_UNREACHABLE();
}

QString familyInWords(const FamilyPlan& family)
{
    return whereTo(family) + besideWords(family);
}

template <class Coming>
static void startAnew(QVector<Coming>& comings, const QHash<PlanId, PlanId>& anew)
{
    for (Coming& coming : comings)
        if (coming.family.family == Family::ClosedPlan && anew.contains(coming.family.plan)) {
            QVector<QString> beside = coming.family.beside;
            beside.append(coming.family.number);
            coming.family = {Family::New, anew.value(coming.family.plan), {}, {}, beside};
        }
}

IntakePlan startedAnew(IntakePlan plan, const QHash<PlanId, PlanId>& anew)
{
    startAnew(plan.episodes, anew);
    startAnew(plan.releases, anew);
    return plan;
}

} // namespace tepu
