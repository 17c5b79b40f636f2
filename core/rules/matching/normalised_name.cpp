// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/normalised_name.h"

namespace tepu {

static bool isApostrophe(QChar c)
{
    return QStringLiteral("'’‘ʻʼ`´").contains(c);
}

QString normalisedName(const QString& name)
{
    constexpr QChar macron(0x0304);
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c != macron && !isApostrophe(c))
            plain.append(c);
    return plain.normalized(QString::NormalizationForm_C).simplified();
}

QString roughName(const QString& name)
{
    const QString vowels = QStringLiteral("aeiou");
    QString rough;
    for (const QChar c : normalisedName(name)) {
        const bool doubled = !rough.isEmpty() && rough.back() == c && vowels.contains(c);
        if (c.isLetterOrNumber() && !doubled)
            rough.append(c);
    }
    return rough;
}

} // namespace tepu
