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

/// R-K2 "first asks: could the person using violence collect, work there, or see the record? Name a safe recipient."
Result<void> hasSafeRecipient(const PlannedTask& task, const TaskSurroundings& around)
{
    if (task.hasSafeRecipient || !tellsSchoolOrHealth(task))
        return {};
    for (const Party& party : around.parties)
        if (party.standing == Standing::UsedViolence)
            return refuse(QStringLiteral("Could %1 collect the tamariki, work there or see the record? Name a safe recipient.")
                              .arg(party.called),
                          QStringLiteral("R-K2"));
    return {};
}

} // namespace tepu
