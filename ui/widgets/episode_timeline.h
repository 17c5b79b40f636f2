// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timeline_places.h"

#include <QWidget>

namespace tepu::ui {

/// One episode on the line.
struct EpisodeShown {
    QDate date;
    QString words; ///< what it was, for the tool tip and for a screen reader
};

/// The episodes of a family in time: a dot each, its date below, the days between above. Oldest first.
class EpisodeTimeline : public QWidget {
    Q_OBJECT

public:
    explicit EpisodeTimeline(QWidget* parent = nullptr);

    void display(const QVector<EpisodeShown>& episodes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int episode);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    TimelinePlaces places() const;
    QString dateOf(int episode) const;
    QString spoken() const;
    int episodeAt(int x) const;
    void paintDot(QPainter& painter, int episode, int x) const;
    void paintEarlier(QPainter& painter, int earlier) const;
    void paintBetween(QPainter& painter, int left, int right, int episode, bool first) const;

    QVector<EpisodeShown> m_episodes;
    int m_current = 0;
};

} // namespace tepu::ui
