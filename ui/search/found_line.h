// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/found_words.h"
#include "ui/widgets/text_flow.h"

namespace tepu::ui {

/// Something found, laid out in a row: the words on the left, where it is on the right, the family's level at the edge.
class FoundLine {
public:
    FoundLine(const FoundShown& shown, int width, const QWidget& widget);

    int height() const;
    void paint(QPainter& painter, const QRect& row) const;

private:
    int left() const;
    int markWidth() const;
    int whereWidth() const;
    int wordsWidth() const;
    int wordsHeight() const;
    int whereHeight() const;

    const FoundShown& m_shown;
    const QWidget& m_widget;
    int m_width;
    TextFlow m_title;
    TextFlow m_words;
    TextFlow m_where;
    TextFlow m_aside;
};

} // namespace tepu::ui
