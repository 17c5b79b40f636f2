// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shaped_text.h"

#include "ui/widgets/text_flow.h"

#include <QCache>
#include <QFontMetricsF>
#include <QWidget>
#include <cmath>

namespace tepu::ui {
namespace {

constexpr int textsKept = 2000; // more than the screens of a meeting show at one time

QColor inkOf(const Run& run, const QColor& ink, const QWidget& widget)
{
    return ink.isValid() ? ink : colour(inkOf(run.voice), widget);
}

/// Two texts of one key look the same.
QString keyOf(const Runs& runs, TextStyle style, const QColor& ink, const QWidget& widget)
{
    QString key = QStringLiteral("%1 %2 ").arg(int(style)).arg(widget.font().pixelSize());
    for (const Run& run : runs)
        key += QString::number(inkOf(run, ink, widget).rgba(), 16) + QChar(int(weightOf(run.voice, style))) + run.words + QChar(u'\0');
    return key;
}

} // namespace

std::shared_ptr<ShapedText> ShapedText::of(const Runs& runs, TextStyle style, const QColor& ink, const QWidget& widget)
{
    static QCache<QString, std::shared_ptr<ShapedText>> kept(textsKept);
    const QString key = keyOf(runs, style, ink, widget);
    if (const auto* found = kept.object(key))
        return *found;
    const auto fresh = std::make_shared<ShapedText>(runs, style, ink, widget);
    kept.insert(key, new std::shared_ptr<ShapedText>(fresh));
    return fresh;
}

ShapedText::ShapedText(const Runs& runs, TextStyle style, const QColor& ink, const QWidget& widget)
    : m_strong(font(style, TextWeight::Strong, widget)), m_lineHeight(lineHeight(style, widget)), m_baseline(firstBaseline(style, widget))
{
    m_layout.setFont(font(style, TextWeight::Regular, widget));
    for (const Run& run : runs) {
        QTextCharFormat format;
        format.setFont(font(style, weightOf(run.voice, style), widget));
        format.setForeground(inkOf(run, ink, widget));
        m_formats.append({int(m_words.size()), int(run.words.size()), format});
        m_words += run.words;
    }
    say(m_words);
}

void ShapedText::say(const QString& words)
{
    m_said = words;
    m_layout.setText(words);
    QList<QTextLayout::FormatRange> formats;
    for (QTextLayout::FormatRange range : m_formats) {
        range.length = std::min<int>(range.length, int(words.size()) - range.start);
        if (range.length > 0)
            formats.append(range);
    }
    m_layout.setFormats(formats);
}

/// What was cut may have room now.
void ShapedText::sayAll()
{
    if (m_said != m_words)
        say(m_words);
}

void ShapedText::lay(int width, QTextOption::WrapMode mode)
{
    QTextOption option;
    option.setWrapMode(mode);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    int y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine(), y += m_lineHeight) {
        line.setLineWidth(std::max(1, width));
        line.setPosition(QPointF(0, y + m_baseline - line.ascent()));
    }
    m_layout.endLayout();
}

int ShapedText::naturalWidth()
{
    if (m_naturalWidth)
        return *m_naturalWidth;
    sayAll();
    lay(1'000'000, QTextOption::ManualWrap);
    m_laid = {-1, 0};
    qreal widest = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        widest = std::max(widest, m_layout.lineAt(i).naturalTextWidth());
    return m_naturalWidth.emplace(int(std::ceil(widest)));
}

int ShapedText::leastWidth()
{
    if (m_leastWidth)
        return *m_leastWidth;
    const QFontMetricsF metrics(m_strong);
    qreal widest = 0;
    for (const QStringView word : QStringView(m_words).split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word.toString()));
    return m_leastWidth.emplace(int(std::ceil(widest)));
}

int ShapedText::lines(int width, int most)
{
    int& lines = m_lines[{width, most}];
    if (lines == 0)
        lines = std::max(1, laid(width, most).lineCount());
    return lines;
}

const QTextLayout& ShapedText::laid(int width, int most)
{
    if (std::exchange(m_laid, {width, most}) == QPair<int, int>{width, most})
        return m_layout;
    sayAll();
    lay(width, QTextOption::WrapAtWordBoundaryOrAnywhere);
    if (most > 0 && m_layout.lineCount() > most)
        cutAfter(most, width);
    return m_layout;
}

void ShapedText::cutAfter(int lines, int width)
{
    const QTextLine last = m_layout.lineAt(lines - 1);
    const QString rest = showable(m_words.mid(last.textStart()), Breaks::Flattened);
    say(m_words.left(last.textStart()) + QFontMetricsF(m_strong).elidedText(rest, Qt::ElideRight, width));
    lay(width, QTextOption::WrapAtWordBoundaryOrAnywhere);
}

} // namespace tepu::ui
