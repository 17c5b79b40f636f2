// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/episode_timeline.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/text_flow.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace tepu::ui {
namespace {

constexpr int dot = 12;

TextFlow small(const QString& words, const QWidget& widget)
{
    return TextFlow({{words, Voice::Quiet}}, TextStyle::Secondary, widget);
}

int textLine(const QWidget& widget)
{
    return lineHeight(TextStyle::Secondary, widget);
}

/// From the top to the middle of the line.
int axis(const QWidget& widget)
{
    return textLine(widget) + grown(dot, widget) / 2;
}

void paintCentred(QPainter& painter, const QString& words, int x, int y, const QWidget& widget)
{
    TextFlow text = small(words, widget);
    const int width = text.naturalWidth();
    text.paint(painter, QRectF(x - width / 2.0, y, width, textLine(widget)));
}

} // namespace

EpisodeTimeline::EpisodeTimeline(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void EpisodeTimeline::display(const QVector<EpisodeShown>& episodes)
{
    m_episodes = episodes;
    m_current = std::max(0, int(episodes.size()) - 1);
    speakAs(*this, QAccessible::List, spoken());
    updateGeometry();
    update();
}

QString EpisodeTimeline::spoken() const
{
    QStringList parts;
    for (int i = 0; i < m_episodes.size(); ++i)
        parts.append(dateOf(i) + u' ' + m_episodes[i].words);
    return parts.isEmpty() ? tr("No episode reported to Police") : parts.join(QStringLiteral(", "));
}

/// The year is said where it is not the year of the latest.
QString EpisodeTimeline::dateOf(int episode) const
{
    const QDate date = m_episodes[episode].date;
    const bool thisYear = date.year() == m_episodes.constLast().date.year();
    return QLocale().toString(date, thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yy"));
}

QSize EpisodeTimeline::sizeHint() const
{
    return {narrativeWidth(*this), 2 * textLine(*this) + grown(dot, *this) + space::grid};
}

QSize EpisodeTimeline::minimumSizeHint() const
{
    return {grown(280, *this), sizeHint().height()};
}

TimelinePlaces EpisodeTimeline::places() const
{
    QVector<QDate> dates;
    int label = 0;
    for (int i = 0; i < m_episodes.size(); ++i) {
        dates.append(m_episodes[i].date);
        label = std::max(label, small(dateOf(i), *this).naturalWidth());
    }
    const int earlier = small(tr("%1 earlier").arg(m_episodes.size()), *this).naturalWidth();
    return timelinePlaces(dates, {width(), label + grown(12, *this), std::max(earlier, label * 2) + grown(space::between, *this)});
}

void EpisodeTimeline::paintBetween(QPainter& painter, int left, int right, int episode, bool first) const
{
    const qint64 days = m_episodes[episode - 1].date.daysTo(m_episodes[episode].date);
    const QString words = !first ? QString::number(days) : days == 1 ? tr("1 day") : tr("%1 days").arg(days);
    const bool fits = small(words, *this).naturalWidth() <= right - left;
    paintCentred(painter, fits ? words : QString::number(days), (left + right) / 2, 0, *this);
}

void EpisodeTimeline::paintDot(QPainter& painter, int episode, int x) const
{
    const int size = grown(dot, *this);
    const QRectF box(x - size / 2.0, axis(*this) - size / 2.0, size, size);
    paintBox(painter, box, {colour(ColourRole::Accent, *this), {}}, size / 2.0);
    if (hasFocus() && episode == m_current)
        paintFocusRing(painter, box.adjusted(-4, -4, 4, 4), size / 2.0 + 4, colour(ColourRole::Accent, *this));
    paintCentred(painter, dateOf(episode), x, axis(*this) + size / 2 + space::grid, *this);
}

/// What does not fit is counted, never dropped: all of it stands on the history page.
void EpisodeTimeline::paintEarlier(QPainter& painter, int earlier) const
{
    const int y = axis(*this) + grown(dot, *this) / 2 + space::grid;
    small(tr("%1 earlier").arg(earlier), *this).paint(painter, QRectF(0, 0, width(), textLine(*this)));
    const QString since = tr("since %1").arg(QLocale().toString(m_episodes.constFirst().date, QStringLiteral("MMM yyyy")));
    small(since, *this).paint(painter, QRectF(0, y, width(), textLine(*this)));
    const int size = grown(dot, *this) / 2;
    for (int i = 0; i < std::min(earlier, 6); ++i)
        paintBox(painter, QRectF(i * size * 2, axis(*this) - size / 2.0, size, size), {colour(ColourRole::Edge, *this), {}}, size / 2.0);
}

void EpisodeTimeline::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_episodes.isEmpty()) {
        small(tr("No episode reported to Police."), *this).paint(painter, rect(), Qt::AlignVCenter);
        return;
    }
    const TimelinePlaces found = places();
    painter.fillRect(0, axis(*this) - 1, width(), 2, colour(ColourRole::Line, *this));
    if (found.earlier > 0)
        paintEarlier(painter, found.earlier);
    for (int i = 0; i < found.xs.size(); ++i) {
        if (i > 0)
            paintBetween(painter, found.xs[i - 1], found.xs[i], found.earlier + i, i == 1);
        paintDot(painter, found.earlier + i, found.xs[i]);
    }
}

int EpisodeTimeline::episodeAt(int x) const
{
    const TimelinePlaces found = places();
    for (int i = 0; i < found.xs.size(); ++i)
        if (std::abs(found.xs[i] - x) <= grown(dot, *this))
            return found.earlier + i;
    return -1;
}

void EpisodeTimeline::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_episodes.size()) - 1;
    if (event->key() == Qt::Key_Left)
        m_current = std::max(places().earlier, m_current - 1);
    else if (event->key() == Qt::Key_Right)
        m_current = std::min(last, m_current + 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && last >= 0)
        Q_EMIT chosen(m_current);
    else
        return QWidget::keyPressEvent(event);
    update();
}

void EpisodeTimeline::mousePressEvent(QMouseEvent* event)
{
    const int episode = episodeAt(int(event->position().x()));
    if (episode < 0)
        return;
    m_current = episode;
    update();
    Q_EMIT chosen(episode);
}

bool EpisodeTimeline::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int episode = episodeAt(help->pos().x());
    QToolTip::showText(help->globalPos(), episode < 0 ? QString() : plainToolTip(dateOf(episode) + u' ' + m_episodes[episode].words), this);
    return true;
}

} // namespace tepu::ui
