// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wait_words.h"

#include <QLocale>
#include <QStringList>

namespace tepu {

QString dayInWords(QDate day)
{
    return QLocale(QLocale::English, QLocale::NewZealand).toString(day, QStringLiteral("ddd d MMM"));
}

QString momentInWords(Instant at)
{
    return dayInWords(dateAt(at)) + timeAt(at).toString(QStringLiteral(" HH:mm"));
}

QString waitInWords(const WaitingFor& wait)
{
    QStringList parts;
    if (!wait.agency.isEmpty())
        parts.append(QStringLiteral("until %1 says that it is safe").arg(wait.agency));
    if (wait.task)
        parts.append(QStringLiteral("until the task before it is done"));
    if (!wait.event.isEmpty())
        parts.append(QStringLiteral("until: %1").arg(wait.event));
    if (wait.notBefore)
        parts.append(QStringLiteral("not before %1").arg(momentInWords(*wait.notBefore)));
    return parts.isEmpty() ? QString() : QStringLiteral("held: ") + parts.join(u", ");
}

} // namespace tepu
