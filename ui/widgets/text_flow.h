// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/runs.h"

#include <QTextLayout>

class QPainter;

namespace tepu::ui {

/// From the top of a line of this style to its baseline.
int firstBaseline(TextStyle style, const QWidget& widget);

/// Words laid out in lines of the house's height. All text of the house's own widgets is painted by it.
class TextFlow {
public:
    TextFlow(const Runs& runs, TextStyle style, const QWidget& widget);

    /// One colour for everything, in place of the voices' own.
    TextFlow& in(const QColor& ink);
    /// The last line allowed ends in "…" if there is more to say; then `isCut()` and a tool tip is owed.
    TextFlow& atMost(int lines);

    int naturalWidth();
    /// The widest word: narrower than this, words are broken.
    int leastWidth() const;
    int heightFor(int width);
    bool isCut() const { return m_cut; }
    void paint(QPainter& painter, const QRectF& area, Qt::Alignment alignment = Qt::AlignLeft);

private:
    void setWords(const QString& words);
    void lay(int width);
    void cutAfter(int lines, int width);
    QList<QTextLayout::FormatRange> formats(qsizetype length) const;

    Runs m_runs;
    TextStyle m_style;
    const QWidget& m_widget;
    QColor m_ink;
    int m_mostLines = 0;
    int m_laidWidth = -1;
    bool m_cut = false;
    QString m_words;
    QTextLayout m_layout;
};

} // namespace tepu::ui
