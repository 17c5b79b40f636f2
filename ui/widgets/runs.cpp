// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/runs.h"

namespace tepu::ui {
namespace {

bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F;
}

} // namespace

ColourRole inkOf(Voice voice)
{
    switch (voice) {
    case Voice::Plain:
    case Voice::Strong: return ColourRole::Text;
    case Voice::Quiet: return ColourRole::Quiet;
    case Voice::Alert:
    case Voice::AlertSource: return ColourRole::Alert;
    case Voice::Caution: return ColourRole::Medium;
    case Voice::Accent: return ColourRole::Accent;
    }
    Q_UNREACHABLE();
}

TextWeight weightOf(Voice voice, TextStyle style)
{
    switch (voice) {
    case Voice::Plain:
    case Voice::Quiet:
    case Voice::AlertSource: return style == TextStyle::Label ? TextWeight::Medium : TextWeight::Regular;
    case Voice::Accent: return TextWeight::Medium;
    case Voice::Strong:
    case Voice::Alert:
    case Voice::Caution: return TextWeight::Strong;
    }
    Q_UNREACHABLE();
}

QString plain(const Runs& runs)
{
    QString words;
    for (const Run& run : runs)
        words += run.words;
    return words;
}

QString showable(const QString& words, Breaks breaks)
{
    QString shown;
    shown.reserve(words.size());
    for (const QChar character : words) {
        const bool lineBreak =
            character == u'\n' || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
        if (lineBreak)
            shown += breaks == Breaks::Kept ? QChar(QChar::LineSeparator) : QChar(u' ');
        else if (character == u'\t')
            shown += u' ';
        else if (character.category() != QChar::Other_Control && !turnsDirection(character))
            shown += character;
    }
    return shown;
}

} // namespace tepu::ui
