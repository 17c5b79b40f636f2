// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/families_named.h"

namespace tepu {

/// Without macrons and case: SQLite's LIKE does not fold Ā.
static QString foldedName(const QString& text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_D))
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter.toCaseFolded();
    return plain;
}

QVector<FamilyNamedRow> familiesNamed(const Tables& tables, const QString& typed)
{
    const QString wanted = foldedName(typed.trimmed());
    if (wanted.isEmpty())
        return {};
    QVector<FamilyNamedRow> found = tables.ask<FamilyNamedRow>(QStringLiteral(
        "SELECT plan.id, plan.number, plan.family_name, plan.level, plan.closed_at IS NOT NULL, "
        "(SELECT e.suburb FROM plan_episode l JOIN episode e ON e.id = l.episode WHERE l.plan = plan.id ORDER BY e.occurred_at DESC LIMIT 1) "
        "FROM plan ORDER BY plan.closed_at IS NOT NULL, plan.family_name, plan.number"));
    found.removeIf([&](const FamilyNamedRow& each) {
        return !foldedName(each.familyName).startsWith(wanted) && !foldedName(each.number).endsWith(wanted);
    });
    return found.mid(0, 10);
}

} // namespace tepu
