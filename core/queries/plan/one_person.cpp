// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/one_person.h"

namespace tepu {

QString everyTelling(const QString& person)
{
    return QStringLiteral("(SELECT %1 UNION ALL SELECT same.person FROM who me JOIN who same ON same.one = me.one WHERE me.person = %1)")
        .arg(person);
}

QString faceOn(const QString& plan, const QString& person)
{
    return QStringLiteral("coalesce((SELECT min(same.person) FROM who me JOIN who same ON same.one = me.one WHERE me.person = %2 "
                          "AND EXISTS(SELECT 1 FROM plan_told o WHERE o.plan = %1 AND o.person = same.person)), %2)")
        .arg(plan, person);
}

} // namespace tepu
