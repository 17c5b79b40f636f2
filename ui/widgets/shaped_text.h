// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/runs.h"

#include <QColor>
#include <QHash>
#include <QTextLayout>
#include <memory>
#include <optional>

namespace tepu::ui {

/// Words with their glyphs. To find a word's glyphs costs more than to paint them, and a screen shows the same words again and
/// again: what was shaped or measured once is kept for all widgets that show it.
class ShapedText {
public:
    /// In the voices' own colours, or all in one ink if it is valid.
    static std::shared_ptr<ShapedText> of(const Runs& runs, TextStyle style, const QColor& ink, const QWidget& widget);
    ShapedText(const Runs& runs, TextStyle style, const QColor& ink, const QWidget& widget);

    int naturalWidth(); ///< where no line is broken
    int leastWidth();   ///< of the widest word
    int lines(int width, int most);
    /// Lays the words out; the last of the most lines allowed (0: no limit) ends in "…" if there is more to say.
    const QTextLayout& laid(int width, int most);

private:
    void say(const QString& words);
    void sayAll();
    void lay(int width, QTextOption::WrapMode mode);
    void cutAfter(int lines, int width);

    QString m_words;
    QFont m_strong;
    int m_lineHeight;
    int m_baseline;
    QList<QTextLayout::FormatRange> m_formats;
    QString m_said; ///< what is in the layout: all, or what a cut left
    QPair<int, int> m_laid{-1, 0};
    std::optional<int> m_naturalWidth;
    std::optional<int> m_leastWidth;
    QHash<QPair<int, int>, int> m_lines;
    QTextLayout m_layout;
};

} // namespace tepu::ui
