// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/room_words.h"

#include <QRegularExpression>

namespace tepu {

static QString withoutMacrons(const QString& text)
{
    QString plain;
    for (const QChar each : text.normalized(QString::NormalizationForm_D))
        if (!each.isMark())
            plain.append(each.toLower());
    return plain;
}

/// "no address, phone, school": words that name a place where somebody can be found.
static const QRegularExpression& places()
{
    static const QRegularExpression words(QStringLiteral(
        "\\b(st|street|rd|road|ave|avenue|pl|place|cres|crescent|dr|drive|lane|ln|tce|terrace|way|close|court|crt|hwy|highway|"
        "parade|quay|grove|gully|flat|unit|rd ?\\d|po box|address|lives at|living at|staying|stays|school|schools|kura|college|"
        "kindergarten|kindy|kohanga|preschool|daycare|creche|refuge at|safe ?house|motel|workplace|works at|working at|"
        "phone|mobile|cell|txt|text)\\b"));
    return words;
}

static const QRegularExpression& numbers()
{
    static const QRegularExpression number(QStringLiteral("(\\d[\\s-]?){6,}|\\b\\d+\\s*[a-z]?\\s+[a-z]+\\s+(hill|bay|view|park)\\b"));
    return number;
}

bool fitForRoom(const QString& words)
{
    const QString plain = withoutMacrons(words);
    return !places().match(plain).hasMatch() && !numbers().match(plain).hasMatch();
}

QString initial(const QString& name)
{
    const QString trimmed = name.trimmed();
    return trimmed.isEmpty() ? QString() : QString(trimmed.normalized(QString::NormalizationForm_C).at(0).toUpper()) + u'.';
}

} // namespace tepu
