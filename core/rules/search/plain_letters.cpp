// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/search/plain_letters.h"

#include <QHash>

namespace tepu {
namespace {

constexpr QChar combiningMacron(0x0304);

QString withoutStroke(QChar letter)
{
    static const QHash<QChar, QString> forms{{u'ß', "ss"}, {u'æ', "ae"}, {u'ø', "o"}, {u'œ', "oe"}, {u'ł', "l"}, {u'đ', "d"}, {u'ð', "d"}, {u'þ', "th"}};
    return forms.value(letter, QString(letter));
}

PlainLetter made(QChar letter)
{
    PlainLetter plain;
    for (const QChar part : QString(letter).normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        plain.hasMacron = plain.hasMacron || part == combiningMacron;
        if (part.category() != QChar::Mark_NonSpacing)
            plain.letters += withoutStroke(part);
    }
    return plain;
}

} // namespace

const PlainLetter& plainLetter(QChar letter)
{
    thread_local QHash<QChar, PlainLetter> known;
    if (const auto found = known.constFind(letter); found != known.cend())
        return *found;
    return *known.insert(letter, made(letter));
}

bool joinsParts(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'‘' || c == u'ʻ' || c == u'ʼ' || c == u'`' || c == u'´';
}

} // namespace tepu
