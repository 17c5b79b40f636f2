// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/today/high_notice.h"

#include "core/rules/wait_words.h"

namespace tepu {

static QString timeOrDay(Instant at, Instant now)
{
    return dateAt(at) == dateAt(now) ? timeAt(at).toString(QStringLiteral("HH:mm")) : momentInWords(at);
}

static QString ofOne(const HighTask& task, Instant now)
{
    const QString when = timeOrDay(task.due, now);
    if (task.lateness == Lateness::Overdue)
        return QStringLiteral("A High task is over its time since %1.").arg(when);
    return dateAt(task.due) == dateAt(now) ? QStringLiteral("A High task falls due at %1.").arg(when)
                                           : QStringLiteral("A High task falls due on %1.").arg(when);
}

std::optional<QString> highNotice(const QVector<HighTask>& tasks, const QSet<QString>& told, Instant now)
{
    QVector<HighTask> fresh;
    int over = 0;
    for (const HighTask& task : tasks)
        if (!told.contains(task.key())) {
            fresh.append(task);
            over += task.lateness == Lateness::Overdue ? 1 : 0;
        }
    if (fresh.isEmpty())
        return std::nullopt;
    if (fresh.size() == 1)
        return ofOne(fresh.first(), now);
    const int soon = int(fresh.size()) - over;
    if (over == 0)
        return QStringLiteral("%1 High tasks fall due soon.").arg(soon);
    if (soon == 0)
        return QStringLiteral("%1 High tasks are over their time.").arg(over);
    return QStringLiteral("High tasks: %1 over their time, %2 due soon.").arg(over).arg(soon);
}

} // namespace tepu
