// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/people/danger_words.h"

#include <QStringList>

namespace tepu {

/// R-S4 "danger to a worker always travels, as a warning without its source"; the most dangerous first.
QString dangerWords(const DangerThere& danger)
{
    QStringList parts;
    for (const auto& each : Vocabulary<AddressHazard>::words)
        if (each.value != AddressHazard::Other && danger.hazards.contains(each.value))
            parts.append(QString::fromLatin1(each.code));
    if (danger.notAlone)
        parts.append(QStringLiteral("do not visit alone"));
    QString all = parts.join(QStringLiteral(", "));
    if (!danger.words.isEmpty())
        all += (all.isEmpty() ? QString() : QStringLiteral("; ")) + danger.words;
    if (all.isEmpty())
        all = QStringLiteral("ask before a visit");
    if (danger.called.isEmpty())
        return all;
    const QString where = danger.atOneAddress ? QStringLiteral("at an address of %1’s: ") : QStringLiteral("at %1’s home: ");
    return where.arg(danger.called) + all;
}

} // namespace tepu
