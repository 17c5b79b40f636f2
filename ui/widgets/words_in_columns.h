// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_flow.h"

#include <memory>
#include <vector>

namespace tepu::ui {

/// One row of a list: words in columns, side by side on one baseline. They wrap, and the row is as high as the longest needs.
class WordsInColumns {
public:
    explicit WordsInColumns(const QWidget& widget) : m_widget(widget) {}

    /// The next column; of what somebody typed at most some lines are shown.
    void add(const Run& words, TextStyle style, double width, int mostLines = 0);
    /// Of the row, with room above and below, and never less than the least.
    int height(int least) const;
    void paint(QPainter& painter, const QRectF& row) const;

private:
    struct Column {
        std::unique_ptr<TextFlow> words;
        TextStyle style;
        double width;
    };
    double roomIn(const Column& column) const; ///< without the gap to the next
    int leadOf(TextStyle style) const;
    int wordsHeight() const;

    const QWidget& m_widget;
    std::vector<Column> m_columns;
};

} // namespace tepu::ui
