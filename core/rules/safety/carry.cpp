// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/carry.h"

#include <QRegularExpression>

namespace tepu {

/// Words between single spaces, lower case, without macrons and marks.
static QString spacedWords(const QString& text)
{
    QString spaced(u' ');
    for (const QChar each : text.normalized(QString::NormalizationForm_D))
        if (each.isLetterOrNumber())
            spaced.append(each.toLower());
        else if (!each.isMark() && each != u'’' && each != u'\'' && !spaced.endsWith(u' '))
            spaced.append(u' ');
    return spaced.endsWith(u' ') ? spaced : spaced + u' ';
}

/// Words that say what the paper is.
static const QVector<QString>& givesAway()
{
    static const QVector<QString> words{"safety plan", "refuge", "violence", "violent", "abuse", "abuser", "abusive", "protection order", "victim",
                                        "perpetrator", "offender", "assault", "womens refuge", "family harm", "code word", "police safety order"};
    return words;
}

static bool isNamed(const QString& spaced, const QVector<QString>& words)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString& each) {
        const QString wanted = spacedWords(each);
        if (wanted.size() <= 3) // a letter
            return false;
        return spaced.contains(wanted) || spaced.contains(wanted.chopped(1) + QStringLiteral("s ")); // "Mere's"
    });
}

/// A house and its street: "12a rata crescent".
static bool namesAPlace(const QString& spaced, const QVector<QString>& addresses)
{
    for (const QString& address : addresses)
        for (const QString& part : address.split(u',', Qt::SkipEmptyParts)) {
            const QString wanted = spacedWords(part);
            static const QRegularExpression house(QStringLiteral("^ [0-9]+[a-z]? "));
            const QString street = QString(wanted).replace(house, QStringLiteral(" "));
            if (street.size() > 4 && spaced.contains(street))
                return true;
        }
    return false;
}

static bool mayBeCarried(const QString& piece, const CarryGuard& guard)
{
    const QString spaced = spacedWords(piece);
    return !isNamed(spaced, guard.names) && !isNamed(spaced, guard.spoken) && !isNamed(spaced, guard.agencies) && !isNamed(spaced, givesAway())
           && !namesAPlace(spaced, guard.addresses);
}

CarryLines carryLines(const QVector<QString>& said, const CarryGuard& guard)
{
    CarryLines carried;
    static const QRegularExpression between(QStringLiteral("[\\n;]+"));
    for (const QString& words : said)
        for (const QString& piece : words.split(between, Qt::SkipEmptyParts))
            if (const QString line = piece.simplified(); !line.isEmpty())
                (mayBeCarried(line, guard) ? carried.lines : carried.leftOut).append(line);
    return carried;
}

} // namespace tepu
