// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/visible.h"

#include <QChar>
#include <QVector>

namespace tepu {

bool isHidden(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

static QString shown(char32_t character)
{
    if (!isHidden(character))
        return QString::fromUcs4(&character, 1);
    if (character < 0x20)
        return QChar(static_cast<char16_t>(0x2400 + character)); // the control pictures of Unicode
    if (character == 0x7F)
        return QChar(u'␡');
    return QStringLiteral("⟨U+%1⟩").arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
}

QString visible(const QString& text)
{
    QString result;
    for (const char32_t character : text.toUcs4())
        result += shown(character);
    return result;
}

QString visibleLines(const QString& text)
{
    QString result;
    for (const char32_t character : text.toUcs4())
        result += character == U'\n' || character == U'\t' ? QString(QChar(character)) : shown(character);
    return result;
}

QString excerpt(const QString& text, qsizetype longest)
{
    QString result;
    QString cut = QStringLiteral("…");
    qsizetype length = 0;
    for (const char32_t character : text.left(2 * longest + 2).toUcs4()) {
        const QString next = shown(character);
        const qsizetype width = next.startsWith(u'⟨') ? next.size() : 1;
        if (length + width > longest)
            return cut;
        length += width;
        result += next;
        if (length < longest)
            cut = result + u'…';
    }
    return result;
}

} // namespace tepu
