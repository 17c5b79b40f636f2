// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/plain_address.h"

#include "core/rules/matching/normalised_name.h"

#include <QHash>
#include <QStringList>

namespace tepu {

static QString shortForm(const QString& word)
{
    static const QHash<QString, QString> forms{{"street", "st"}, {"road", "rd"},   {"avenue", "ave"},  {"place", "pl"},  {"drive", "dr"},
                                               {"lane", "ln"},   {"crescent", "cres"}, {"terrace", "tce"}, {"flat", ""},  {"unit", ""}};
    return forms.value(word, word);
}

QString plainAddress(const QString& address)
{
    QString words;
    bool hasNumber = false;
    for (const QChar c : normalisedName(address)) {
        hasNumber = hasNumber || c.isDigit();
        words += c.isLetterOrNumber() ? c : QChar(u' ');
    }
    QString plain;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        plain += shortForm(word);
    return hasNumber ? plain : QString();
}

} // namespace tepu
