// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_words.h"

#include "core/rules/lines/agency_words.h"
#include "core/rules/lines/category_words.h"
#include "core/rules/lines/person_names.h"
#include "core/rules/time_words.h"

namespace tepu {

QString waitWords(const Wait& wait, const LineContext& context)
{
    const QString agency = wait.agency ? spokenAgency(context.agencies, *wait.agency) : QStringLiteral("the victim’s worker");
    const QString event = wait.event ? spoken(*wait.event) : QString();
    switch (wait.kind) {
    case WaitKind::NotBefore:
        return wait.until ? QStringLiteral("until ") + momentWords(*wait.until, context.now) : QString();
    case WaitKind::AgencySaysSafe:
        return QStringLiteral("until %1 says it is safe").arg(agency);
    case WaitKind::AfterTask:
        return QStringLiteral("until the task of %1 is done").arg(agency);
    case WaitKind::AfterEvent:
        return QStringLiteral("until after %1").arg(event);
    case WaitKind::IfEvent:
        return QStringLiteral("for %1").arg(event);
    }
    Q_UNREACHABLE();
}

static QString aroundWords(const AroundEvent& around)
{
    if (around.before)
        return QStringLiteral("before ") + spoken(around.event);
    const QString after = QStringLiteral("after ") + spoken(around.event);
    return around.daysAfter == 0 ? after : QStringLiteral("%1 days %2").arg(around.daysAfter).arg(after);
}

QString dueWords(const UnderstoodTask& task, const LineContext& context)
{
    QStringList parts;
    if (task.due)
        parts.append(QStringLiteral("due ") + momentWords(*task.due, context.now));
    if (task.around)
        parts.append(aroundWords(*task.around));
    if (task.dueFrom == DueFrom::InitialContact && task.highUntilDecided)
        parts.append(QStringLiteral("High until decided"));
    return parts.join(QStringLiteral(", "));
}

static QString peopleWords(const UnderstoodTask& task, const LineContext& context)
{
    QStringList names;
    for (const PersonId id : task.people)
        if (const PersonOnCase* person = personById(context.people, id))
            names.append(person->called());
    return names.join(QStringLiteral(", "));
}

static QString agencyWords(const UnderstoodTask& task, const LineContext& context)
{
    const Agency* agency = agencyByCode(context.agencies, task.agency.value_or(QString()));
    const QString name = agency ? agency->name : QStringLiteral("no agency yet");
    return task.secondAgency ? QStringLiteral("%1 with %2").arg(name, spokenAgency(context.agencies, *task.secondAgency))
                             : name;
}

QString understoodWords(const UnderstoodTask& task, const LineContext& context)
{
    QStringList parts{agencyWords(task, context), spoken(task.category), peopleWords(task, context)};
    if (task.worker)
        parts.append(*task.worker);
    if (task.route)
        parts.append(QStringLiteral("via ") + *task.route);
    if (task.company)
        parts.append(task.company == Company::NotAlone ? QStringLiteral("not alone") : QStringLiteral("alone"));
    for (const Wait& wait : task.waits)
        parts.append(QStringLiteral("waits ") + waitWords(wait, context));
    parts.append(dueWords(task, context));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString understoodWords(const UnderstoodReview& review, const LineContext& context)
{
    QStringList parts{code(review.table).toUpper()};
    if (review.on)
        parts.append(dayWords(*review.on, context.today()));
    if (review.event)
        parts.append(aroundWords(*review.event));
    return parts.join(u' ');
}

} // namespace tepu
