// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/task_waits.h"

#include "core/queries/plan/one_person.h"

namespace tepu {

QString taskWaits(const QString& now)
{
    return QStringLiteral("(task.state = 'held' AND (task.after_agency IS NOT NULL OR task.if_event IS NOT NULL "
                          "OR task.not_before > %1 OR EXISTS(SELECT 1 FROM task x WHERE x.id = task.after_task AND x.state <> 'done')))")
        .arg(now);
}

QString taskIsUnsafe()
{
    return QStringLiteral("(task.category = 'make_contact_with_family' AND (EXISTS(SELECT 1 FROM task_person tp CROSS JOIN contact_hold h "
                          "ON h.person IN %1 WHERE tp.task = task.id AND h.lifted_at IS NULL) "
                          "OR (NOT EXISTS(SELECT 1 FROM task_person tp WHERE tp.task = task.id) AND EXISTS(SELECT 1 FROM plan_member m "
                          "CROSS JOIN contact_hold h ON h.person = m.person WHERE m.plan = task.plan AND h.lifted_at IS NULL))))")
        .arg(everyTelling(QStringLiteral("tp.person")));
}

QString unsafeTasks()
{
    return QStringLiteral("(SELECT tp.task FROM contact_hold h CROSS JOIN task_person tp ON tp.person IN %1 CROSS JOIN task u ON u.id = tp.task "
                          "WHERE h.lifted_at IS NULL AND u.category = 'make_contact_with_family')")
        .arg(everyTelling(QStringLiteral("h.person")));
}

} // namespace tepu
