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
    for (const Run& run : runs) {
        m_runs.append({heldTogether(showable(run.words, Breaks::Kept)), run.voice});
        m_words += m_runs.constLast().words;
    }
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFont(font(style, TextWeight::Regular, widget));
    setWords(m_words);
}

TextFlow& TextFlow::in(const QColor& ink)
{
    m_ink = ink;
    setWords(m_words);
    return *this;
}

TextFlow& TextFlow::atMost(int lines)
{
    m_mostLines = lines;
    m_laidWidth = -1;
    return *this;
}

QList<QTextLayout::FormatRange> TextFlow::formats(qsizetype length) const
{
    QList<QTextLayout::FormatRange> ranges;
    qsizetype start = 0;
    for (const Run& run : m_runs) {
        QTextCharFormat format;
        format.setFont(font(m_style, weightOf(run.voice, m_style), m_widget));
        format.setForeground(m_ink.isValid() ? m_ink : colour(inkOf(run.voice), m_widget));
        const qsizetype end = std::min(start + run.words.size(), length);
        if (end > start)
            ranges.append({int(start), int(end - start), format});
        start += run.words.size();
    }
    return ranges;
}

void TextFlow::setWords(const QString& words)
{
    m_layout.setText(words);
    m_layout.setFormats(formats(words.size()));
    m_laidWidth = -1;
}

int TextFlow::naturalWidth()
{
    const QTextOption wrapped = m_layout.textOption();
    QTextOption unbroken = wrapped;
    unbroken.setWrapMode(QTextOption::ManualWrap);
    m_layout.setTextOption(unbroken);
    setWords(m_words);
    lay(1'000'000);
    qreal widest = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
    m_layout.setTextOption(wrapped);
    m_laidWidth = -1;
    return int(std::ceil(widest));
}

int TextFlow::leastWidth() const
{
    const QFontMetricsF metrics(font(m_style, TextWeight::Strong, m_widget));
    qreal widest = 0;
    for (const QStringView word : QStringView(m_words).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    return int(std::ceil(widest));
}

void TextFlow::lay(int width)
{
    if (width == m_laidWidth)
        return;
    const int height = lineHeight(m_style, m_widget);
    const int baseline = firstBaseline(m_style, m_widget);
    m_layout.beginLayout();
    int y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine(), y += height) {
        line.setLineWidth(std::max(1, width));
        line.setPosition(QPointF(0, y + baseline - line.ascent()));
    }
    m_layout.endLayout();
    m_laidWidth = width;
}

void TextFlow::cutAfter(int lines, int width)
{
    const QTextLine last = m_layout.lineAt(lines - 1);
    const QString kept = m_words.left(last.textStart());
    const QFontMetricsF metrics(font(m_style, TextWeight::Strong, m_widget));
    const QString rest = showable(m_words.mid(last.textStart()), Breaks::Flattened);
    setWords(kept + metrics.elidedText(rest, Qt::ElideRight, width));
    lay(width);
    m_cut = true;
}

int TextFlow::heightFor(int width)
{
    if (width != m_laidWidth) {
        setWords(m_words);
        m_cut = false;
        lay(width);
        if (m_mostLines > 0 && m_layout.lineCount() > m_mostLines)
            cutAfter(m_mostLines, width);
    }
    return std::max(1, m_layout.lineCount()) * lineHeight(m_style, m_widget);
}

void TextFlow::paint(QPainter& painter, const QRectF& area, Qt::Alignment alignment)
{
    const int height = heightFor(int(area.width()));
    qreal y = area.top();
    if (alignment & Qt::AlignVCenter)
        y += std::round((area.height() - height) / 2);
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        qreal x = area.left();
        if (alignment & (Qt::AlignRight | Qt::AlignHCenter))
            x += (area.width() - line.naturalTextWidth()) / (alignment & Qt::AlignRight ? 1 : 2);
        line.draw(&painter, QPointF(std::round(x), y));
    }
}

} // namespace tepu::ui
