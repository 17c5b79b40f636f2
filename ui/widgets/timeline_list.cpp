// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_list.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <algorithm>

namespace tepu::ui {
namespace {

constexpr int timeColumn = 48;
constexpr int markColumn = 68;
constexpr int leastWords = 120;
constexpr int newBar = 3;
constexpr int pageOfLines = 10;

TextStyle styleOf(const TimelineLine& line)
{
    return line.kind == TimelineLine::Kind::Entry ? TextStyle::Body : TextStyle::Label;
}

int above(const TimelineLine& line)
{
    return line.kind == TimelineLine::Kind::Entry ? space::grid : space::between;
}

} // namespace

TimelineList::TimelineList(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TimelineList::display(const QVector<TimelineLine>& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    m_flows = QVector<std::shared_ptr<TextFlow>>(lines.size());
    m_laidWidth = -1;
    if (m_current >= lines.size() || (m_current >= 0 && lines[m_current].kind != TimelineLine::Kind::Entry))
        m_current = -1;
    setFocusPolicy(lines.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    speakAs(*this, QAccessible::List, spoken(m_current));
    updateGeometry();
    update();
}

QString TimelineList::spoken(int line) const
{
    if (line < 0)
        return tr("Timeline, %1 lines").arg(m_lines.size());
    const TimelineLine& at = m_lines[line];
    QString day;
    for (int i = line; i >= 0 && day.isEmpty(); --i)
        if (m_lines[i].kind == TimelineLine::Kind::Day)
            day = plain(m_lines[i].words);
    return QStringLiteral("%1 %2 %3: %4").arg(day, at.time, at.mark, plain(at.words)).simplified();
}

int TimelineList::wordsLeft() const
{
    return space::rowInset + grown(timeColumn, *this) + grown(markColumn, *this) + 2 * space::inside;
}

int TimelineList::wordsWidth(int width) const
{
    return std::max(1, width - wordsLeft() - space::rowInset);
}

const TextFlow& TimelineList::flow(int line) const
{
    auto& found = m_flows[line];
    if (!found)
        found = std::make_shared<TextFlow>(m_lines[line].words, styleOf(m_lines[line]), *this);
    return *found;
}

int TimelineList::heightOf(int line, int width) const
{
    const bool isEntry = m_lines[line].kind == TimelineLine::Kind::Entry;
    const int words = flow(line).heightFor(isEntry ? wordsWidth(width) : std::max(1, width - 2 * space::rowInset));
    return above(m_lines[line]) + words + space::grid;
}

const QVector<int>& TimelineList::tops(int width) const
{
    if (m_laidWidth == width)
        return m_tops;
    m_laidWidth = width;
    m_tops = {0};
    m_tops.reserve(m_lines.size() + 1);
    for (int i = 0; i < m_lines.size(); ++i)
        m_tops.append(m_tops.last() + heightOf(i, width));
    return m_tops;
}

int TimelineList::heightForWidth(int width) const
{
    return tops(width).last();
}

QSize TimelineList::sizeHint() const
{
    const int width = wordsLeft() + narrativeWidth(*this) + space::rowInset;
    return {width, heightForWidth(this->width() > 0 ? this->width() : width)};
}

QSize TimelineList::minimumSizeHint() const
{
    return {wordsLeft() + grown(leastWords, *this) + space::rowInset, lineHeight(TextStyle::Body, *this)};
}

int TimelineList::lineAt(int y) const
{
    const QVector<int>& all = tops(width());
    return int(std::upper_bound(all.cbegin(), all.cend(), y) - all.cbegin()) - 1;
}

void TimelineList::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const QVector<int>& all = tops(width());
    for (int i = std::max(0, lineAt(event->rect().top())); i < m_lines.size() && all[i] <= event->rect().bottom(); ++i)
        paintLine(painter, i);
}

/// Where the table last met a rule goes across.
void TimelineList::paintLine(QPainter& painter, int line) const
{
    const QRect box(0, tops(width())[line], width(), tops(width())[line + 1] - tops(width())[line]);
    if (m_lines[line].kind == TimelineLine::Kind::Entry)
        return paintEntry(painter, line, box);
    if (m_lines[line].kind == TimelineLine::Kind::Met)
        painter.fillRect(space::rowInset, box.top() + space::inside, width() - 2 * space::rowInset, space::hair, colour(ColourRole::Accent, *this));
    flow(line).paint(painter, QRectF(box).adjusted(space::rowInset, above(m_lines[line]), -space::rowInset, 0));
}

void TimelineList::paintEntry(QPainter& painter, int line, const QRect& box) const
{
    const TimelineLine& entry = m_lines[line];
    if (entry.isNew)
        painter.fillRect(0, box.top() + 2, grown(newBar, *this), box.height() - 4, colour(ColourRole::Accent, *this));
    const int drop = firstBaseline(TextStyle::Body, *this) - firstBaseline(TextStyle::Secondary, *this);
    const QRectF inside = QRectF(box).adjusted(space::rowInset, above(entry), -space::rowInset, 0);
    TextFlow({{entry.time, Voice::Quiet}}, TextStyle::Secondary, *this).paint(painter, inside.translated(0, drop));
    TextFlow({{entry.mark, Voice::Strong}}, TextStyle::Secondary, *this)
        .atMost(1)
        .paint(painter, QRectF(inside.left() + grown(timeColumn, *this) + space::inside, inside.top() + drop, grown(markColumn, *this), inside.height()));
    flow(line).paint(painter, QRectF(wordsLeft(), inside.top(), wordsWidth(width()), inside.height()));
    if (hasFocus() && line == m_current)
        paintFocusRing(painter, box, space::markRadius, colour(ColourRole::Accent, *this));
}

void TimelineList::stand(int line)
{
    m_current = line;
    speakAs(*this, QAccessible::List, spoken(line));
    QAccessibleEvent said(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
    for (QWidget* around = parentWidget(); around; around = around->parentWidget())
        if (auto* scroller = qobject_cast<QScrollArea*>(around)) {
            const QPoint middle = mapTo(scroller->widget(), QPoint(0, (tops(width())[line] + tops(width())[line + 1]) / 2));
            scroller->ensureVisible(0, middle.y(), 0, space::edge * 2);
            break;
        }
    update();
}

/// Over days to the next entry; at an end it stays.
void TimelineList::step(int by)
{
    int entries = std::abs(by);
    int found = m_current;
    for (int i = m_current + (by < 0 ? -1 : 1); i >= 0 && i < m_lines.size() && entries > 0; i += by < 0 ? -1 : 1)
        if (m_lines[i].kind == TimelineLine::Kind::Entry) {
            found = i;
            --entries;
        }
    if (found >= 0)
        stand(found);
}

void TimelineList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down: return step(1);
    case Qt::Key_Up: return step(-1);
    case Qt::Key_PageDown: return step(pageOfLines);
    case Qt::Key_PageUp: return step(-pageOfLines);
    case Qt::Key_Home: return step(-int(m_lines.size()));
    case Qt::Key_End: return step(int(m_lines.size()));
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineList::mousePressEvent(QMouseEvent* event)
{
    const int line = lineAt(int(event->position().y()));
    if (line >= 0 && line < m_lines.size() && m_lines[line].kind == TimelineLine::Kind::Entry)
        stand(line);
}

void TimelineList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        step(1);
    update();
}

void TimelineList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

void TimelineList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_flows = QVector<std::shared_ptr<TextFlow>>(m_lines.size());
        m_laidWidth = -1;
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace tepu::ui
