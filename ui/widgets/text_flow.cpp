// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_flow.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QWidget>
#include <cmath>

namespace tepu::ui {

/// Where no line may break: before the dot between two parts, and between a number and what it counts. As long as before.
static QString heldTogether(QString words)
{
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        const bool beforeDot = words[i + 1] == u'·';
        const bool afterNumber = words[i - 1].isDigit() && words[i + 1].isLetter();
        if (words[i] == u' ' && (beforeDot || afterNumber))
            words[i] = QChar::Nbsp;
    }
    return words;
}

int firstBaseline(TextStyle style, const QWidget& widget)
{
    const QFontMetricsF metrics(font(style, TextWeight::Regular, widget));
    return int(std::lround((lineHeight(style, widget) - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()));
}

TextFlow::TextFlow(const Runs& runs, TextStyle style, const QWidget& widget) : m_style(style), m_widget(widget)
{
    for (const Run& run : runs)
        m_runs.append({heldTogether(showable(run.words, Breaks::Kept)), run.voice});
    m_text = ShapedText::of(m_runs, style, {}, widget);
}

TextFlow& TextFlow::in(const QColor& ink)
{
    m_text = ShapedText::of(m_runs, m_style, ink, m_widget);
    return *this;
}

TextFlow& TextFlow::atMost(int lines)
{
    m_mostLines = lines;
    return *this;
}

int TextFlow::heightFor(int width) const
{
    return m_text->lines(width, m_mostLines) * lineHeight(m_style, m_widget);
}

void TextFlow::paint(QPainter& painter, const QRectF& area, Qt::Alignment alignment) const
{
    const int height = heightFor(int(area.width()));
    qreal y = area.top();
    if (alignment & Qt::AlignVCenter)
        y += std::round((area.height() - height) / 2);
    const QTextLayout& layout = m_text->laid(int(area.width()), m_mostLines);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        qreal x = area.left();
        if (alignment & (Qt::AlignRight | Qt::AlignHCenter))
            x += (area.width() - line.naturalTextWidth()) / (alignment & Qt::AlignRight ? 1 : 2);
        line.draw(&painter, QPointF(std::round(x), y));
    }
}

} // namespace tepu::ui
