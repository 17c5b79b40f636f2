// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_flow.h"

#include <QWidget>

namespace tepu::ui {

/// A line of a timeline: the day over what happened on it, what happened, or where the table last met.
struct TimelineLine {
    enum class Kind { Day, Entry, Met };

    Kind kind = Kind::Entry;
    QString time;
    QString mark;
    Runs words;
    bool isNew = false;

    bool operator==(const TimelineLine&) const = default;
};

/// A timeline as long as a plan may be. Only the lines that are looked at are painted. It is one stop of Tab; arrows go from entry to
/// entry.
class TimelineList : public QWidget {
    Q_OBJECT

public:
    explicit TimelineList(QWidget* parent = nullptr);

    void display(const QVector<TimelineLine>& lines);
    const QVector<TimelineLine>& lines() const { return m_lines; }
    /// The entry at which the arrows stand.
    int current() const { return m_current; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int wordsLeft() const;
    int wordsWidth(int width) const;
    const TextFlow& flow(int line) const;
    int heightOf(int line, int width) const;
    const QVector<int>& tops(int width) const;
    int lineAt(int y) const;
    void paintLine(QPainter& painter, int line) const;
    void paintEntry(QPainter& painter, int line, const QRect& box) const;
    void step(int by);
    void stand(int line);
    QString spoken(int line) const;

    QVector<TimelineLine> m_lines;
    int m_current = -1;
    mutable QVector<std::shared_ptr<TextFlow>> m_flows; ///< of the words, each made when it is first needed
    mutable QVector<int> m_tops; ///< of each line, and below the last
    mutable int m_laidWidth = -1;
};

} // namespace tepu::ui
