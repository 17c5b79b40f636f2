// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline_picture.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/widgets/text_flow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QWidget>

namespace tepu::ui {
namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)
};

constexpr int dot = 12;
constexpr int earlierDots = 6;

TextFlow small(const QString& words, const QWidget& widget)
{
    return TextFlow({{words, Voice::Quiet}}, TextStyle::Secondary, widget);
}

int textLine(const QWidget& widget)
{
    return lineHeight(TextStyle::Secondary, widget);
}

/// From the top to the middle of the line, and to the dates under it.
int axis(const QWidget& widget)
{
    return textLine(widget) + grown(dot, widget) / 2;
}

int datesTop(const QWidget& widget)
{
    return axis(widget) + grown(dot, widget) / 2 + space::grid;
}

void paintCentred(QPainter& painter, const QString& words, int x, int y, const QWidget& widget)
{
    TextFlow text = small(words, widget);
    const int width = text.naturalWidth();
    text.paint(painter, QRectF(x - width / 2.0, y, width, textLine(widget)));
}

void paintDisc(QPainter& painter, int x, int size, ColourRole role, const QWidget& widget)
{
    const QRectF box(x - size / 2.0, axis(widget) - size / 2.0, size, size);
    paintBox(painter, box, {colour(role, widget), {}}, size / 2.0);
}

} // namespace

TimelinePicture::TimelinePicture(const QVector<EpisodeShown>& episodes, const QWidget& widget)
    : m_episodes(episodes), m_widget(widget), m_places(places())
{
}

int TimelinePicture::heightOf(const QWidget& widget)
{
    return datesTop(widget) + textLine(widget);
}

QString TimelinePicture::dateOf(int episode) const
{
    const QDate date = m_episodes[episode].date;
    const bool latestYear = date.year() == m_episodes.constLast().date.year();
    return QLocale().toString(date, latestYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yy"));
}

TimelinePlaces TimelinePicture::places() const
{
    QVector<QDate> dates;
    int label = 0;
    for (int i = 0; i < m_episodes.size(); ++i) {
        dates.append(m_episodes[i].date);
        label = std::max(label, small(dateOf(i), m_widget).naturalWidth());
    }
    const int earlier = small(TimelineWords::tr("%1 earlier").arg(m_episodes.size()), m_widget).naturalWidth();
    return timelinePlaces(dates, {m_widget.width(), label + grown(12, m_widget), grown(dot + space::grid, m_widget),
                                  std::max(earlier, label * 2) + grown(space::between, m_widget)});
}

std::optional<int> TimelinePicture::episodeAt(int x) const
{
    int nearest = -1;
    int away = grown(dot, m_widget) + 1;
    for (int i = 0; i < m_places.xs.size(); ++i)
        if (std::abs(m_places.xs[i] - x) < away) {
            nearest = m_places.earlier + i;
            away = std::abs(m_places.xs[i] - x);
        }
    return nearest < 0 ? std::nullopt : std::optional(nearest);
}

/// What does not fit is counted, never dropped: all of it stands on the history page.
void TimelinePicture::paintEarlier(QPainter& painter) const
{
    const QRectF above(0, 0, m_widget.width(), textLine(m_widget));
    small(TimelineWords::tr("%1 earlier").arg(m_places.earlier), m_widget).paint(painter, above);
    const QString first = QLocale().toString(m_episodes.constFirst().date, QStringLiteral("MMM yyyy"));
    small(TimelineWords::tr("since %1").arg(first), m_widget).paint(painter, above.translated(0, datesTop(m_widget)));
    const int size = grown(dot, m_widget) / 2;
    for (int i = 0; i < std::min(m_places.earlier, earlierDots); ++i)
        paintDisc(painter, size / 2 + i * size * 2, size, ColourRole::Edge, m_widget);
}

/// Whether it is on the day of the one before it.
bool TimelinePicture::isSameDay(int place) const
{
    const int episode = m_places.earlier + place;
    return place > 0 && m_episodes[episode - 1].date == m_episodes[episode].date;
}

/// The first number says what it counts.
void TimelinePicture::paintBetween(QPainter& painter, int place) const
{
    const int episode = m_places.earlier + place;
    const qint64 days = m_episodes[episode - 1].date.daysTo(m_episodes[episode].date);
    const int left = m_places.xs[place - 1];
    const int right = m_places.xs[place];
    int first = 1;
    while (isSameDay(first))
        ++first;
    const QString words = days == 1 ? TimelineWords::tr("1 day") : TimelineWords::tr("%1 days").arg(days);
    const bool inWords = place == first && small(words, m_widget).naturalWidth() <= right - left;
    paintCentred(painter, inWords ? words : QString::number(days), (left + right) / 2, 0, m_widget);
}

void TimelinePicture::paintDot(QPainter& painter, int place, bool focused) const
{
    const int x = m_places.xs[place];
    const int size = grown(dot, m_widget);
    paintDisc(painter, x, size, ColourRole::Accent, m_widget);
    const qreal ring = size / 2.0 + 4;
    if (focused)
        paintFocusRing(painter, QRectF(x - ring, axis(m_widget) - ring, 2 * ring, 2 * ring), ring,
                       colour(ColourRole::Accent, m_widget));
}

/// One date under all the episodes of a day.
void TimelinePicture::paintDates(QPainter& painter) const
{
    for (int first = 0, end = 1; first < m_places.xs.size(); first = end++) {
        while (end < m_places.xs.size() && isSameDay(end))
            ++end;
        paintCentred(painter, dateOf(m_places.earlier + first), (m_places.xs[first] + m_places.xs[end - 1]) / 2,
                     datesTop(m_widget), m_widget);
    }
}

void TimelinePicture::paint(QPainter& painter, std::optional<int> focused) const
{
    if (m_episodes.isEmpty()) {
        small(TimelineWords::tr("No episode reported to Police."), m_widget)
            .paint(painter, m_widget.rect(), Qt::AlignVCenter);
        return;
    }
    painter.fillRect(0, axis(m_widget) - 1, m_widget.width(), 2, colour(ColourRole::Line, m_widget));
    if (m_places.earlier > 0)
        paintEarlier(painter);
    for (int i = 0; i < m_places.xs.size(); ++i) {
        if (i > 0 && !isSameDay(i))
            paintBetween(painter, i);
        paintDot(painter, i, focused == m_places.earlier + i);
    }
    paintDates(painter);
}

} // namespace tepu::ui
