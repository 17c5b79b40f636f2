// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timeline_places.h"

#include <QString>
#include <optional>

class QPainter;
class QWidget;

namespace tepu::ui {

/// One episode on the line.
struct EpisodeShown {
    QDate date;
    QString words; ///< what it was, for the tool tip and for a screen reader
};

/// Episodes drawn on a line as wide as the widget: a dot each, the dates below, the days between above.
class TimelinePicture {
public:
    TimelinePicture(const QVector<EpisodeShown>& episodes, const QWidget& widget);

    static int heightOf(const QWidget& widget);
    void paint(QPainter& painter, std::optional<int> focused) const;

    std::optional<int> episodeAt(int x) const;
    /// How many stand before the first that is drawn.
    int earlier() const { return m_places.earlier; }
    /// With its year where that is not the year of the latest.
    QString dateOf(int episode) const;

private:
    TimelinePlaces places() const;
    void paintEarlier(QPainter& painter) const;
    bool isSameDay(int place) const;
    void paintBetween(QPainter& painter, int place) const;
    void paintDot(QPainter& painter, int place, bool focused) const;
    void paintDates(QPainter& painter) const;

    const QVector<EpisodeShown>& m_episodes;
    const QWidget& m_widget;
    TimelinePlaces m_places;
};

} // namespace tepu::ui
