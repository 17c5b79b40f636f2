// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/findings.h"

#include <QStringList>

namespace tepu {

QString linesInWords(const QVector<int>& lines)
{
    constexpr qsizetype mostNamed = 12;
    if (lines.size() == 1)
        return QStringLiteral("line %1").arg(lines[0]);
    QStringList named;
    for (const int line : lines.first(std::min(lines.size(), mostNamed)))
        named.append(QString::number(line));
    const QString last = lines.size() > mostNamed ? QStringLiteral("%1 more").arg(lines.size() - mostNamed)
                                                  : named.takeLast();
    return QStringLiteral("lines %1 and %2").arg(named.join(QStringLiteral(", ")), last);
}

} // namespace tepu
