// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/struck_words.h"

#include "ui/shell/paint.h"
#include "ui/shell/speech.h"

#include <QPainter>

namespace tepu::ui {

StruckWords::StruckWords(const QString& words, QWidget* parent) : Prose(TextStyle::Body, {{words, Voice::Quiet}}, parent)
{
    keepInOneLine();
    speakAs(*this, QAccessible::StaticText, tr("struck out: %1").arg(words));
}

void StruckWords::paintEvent(QPaintEvent* event)
{
    Prose::paintEvent(event);
    QPainter painter(this);
    const int natural = std::min(sizeHint().width(), width());
    painter.fillRect(QRect(0, height() / 2, natural, 2), colour(ColourRole::Text, *this));
}

} // namespace tepu::ui
