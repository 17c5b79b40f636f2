// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/timeline_picture.h"

#include <QWidget>

namespace tepu::ui {

/// The episodes of a family in time, oldest first. Arrows go from one to the next, Enter opens it.
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
    TimelinePicture picture() const { return {m_episodes, *this}; }
    QString spoken() const;

    QVector<EpisodeShown> m_episodes;
    int m_current = 0;
};

} // namespace tepu::ui
