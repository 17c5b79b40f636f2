// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words_in_columns.h"

#include "ui/shell/space.h"

#include <QPainter>
#include <QWidget>

namespace tepu::ui {

void WordsInColumns::add(const Run& words, TextStyle style, double width, int mostLines)
{
    m_columns.push_back({std::make_unique<TextFlow>(Runs{words}, style, m_widget), style, width});
    m_columns.back().words->atMost(mostLines);
}

double WordsInColumns::roomIn(const Column& column) const
{
    return column.width - grown(space::between, m_widget);
}

/// By how much smaller words stand lower, to be on the baseline of the body.
int WordsInColumns::leadOf(TextStyle style) const
{
    return std::max(0, firstBaseline(TextStyle::Body, m_widget) - firstBaseline(style, m_widget));
}

int WordsInColumns::wordsHeight() const
{
    int height = 0;
    for (const Column& column : m_columns)
        height = std::max(height, leadOf(column.style) + column.words->heightFor(int(roomIn(column))));
    return height;
}

int WordsInColumns::height(int least) const
{
    return std::max(least, wordsHeight() + 2 * grown(space::inside, m_widget));
}

void WordsInColumns::paint(QPainter& painter, const QRectF& row) const
{
    const double top = row.top() + std::floor((row.height() - wordsHeight()) / 2);
    double left = row.left();
    for (const Column& column : m_columns) {
        column.words->paint(painter, QRectF(left, top + leadOf(column.style), roomIn(column), row.height()));
        left += column.width;
    }
}

} // namespace tepu::ui
