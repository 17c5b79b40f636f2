// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/notices.h"

#include <QRegularExpression>

namespace tepu {

static bool tellsSchoolOrHealth(const PlannedTask& task)
{
    static const QRegularExpression told(
        QStringLiteral("\\b(schools?|kura|kindergarten|kindy|preschool|daycare|college|gps?|dhb)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool tells = task.category == TaskCategory::InformationSharing;
    return tells && (told.match(task.words).hasMatch() || task.agency == QStringLiteral("education"));
}

/// R-K2 "High and Medium: schools, district health boards and GPs are notified of the latest episode; the app offers these
/// tasks, and first asks: could the person using violence collect, work there, or see the record? Name a safe recipient."
Result<void> hasSafeRecipient(const PlannedTask& task, const TaskSurroundings& around)
{
    if (!tellsSchoolOrHealth(task))
        return {};
    if (around.level == RiskLevel::Low && !task.hasReason)
        return refuse(QStringLiteral("Schools, health boards and GPs are told of High and Medium plans; this one is Low. Give a reason, or leave it."),
                      QStringLiteral("R-K2"));
    if (task.hasSafeRecipient)
        return {};
    for (const Party& party : around.parties)
        if (party.standing == Standing::UsedViolence)
            return refuse(QStringLiteral("Could %1 collect the tamariki, work there or see the record? Name a safe recipient.")
                              .arg(party.called),
                          QStringLiteral("R-K2"));
    return {};
}

} // namespace tepu
