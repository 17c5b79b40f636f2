// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/shaped_text.h"

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
    /// The last line allowed ends in "…" if there is more to say; then a tool tip is owed.
    TextFlow& atMost(int lines);

    int naturalWidth() const { return m_text->naturalWidth(); }
    /// The widest word: narrower than this, words are broken.
    int leastWidth() const { return m_text->leastWidth(); }
    int heightFor(int width) const;
    /// Whether more lines would be needed than are allowed.
    bool isCut(int width) const { return m_mostLines > 0 && m_text->lines(width, 0) > m_mostLines; }
    void paint(QPainter& painter, const QRectF& area, Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    Runs m_runs;
    TextStyle m_style;
    const QWidget& m_widget;
    int m_mostLines = 0;
    std::shared_ptr<ShapedText> m_text;
};

} // namespace tepu::ui
