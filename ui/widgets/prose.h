// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_flow.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace tepu::ui {

/// Words on a page: they wrap, they are never cut and never taken for markup.
class Prose : public QWidget {
    Q_OBJECT

public:
    explicit Prose(TextStyle style, QWidget* parent = nullptr);
    Prose(TextStyle style, const Runs& runs, QWidget* parent = nullptr);

    void say(const Runs& runs);
    void say(const QString& words, Voice voice = Voice::Plain);
    const Runs& runs() const { return m_runs; }

    /// How the lines stand in the given width; left by default.
    void align(Qt::Alignment alignment);
    /// For words that must stay in one line, such as a time.
    void keepInOneLine();
    /// As wide as others above and below; a length of the desk, which grows with the type.
    void standInColumn(int width);
    /// Beside larger words: both stand on one baseline.
    void standBeside(TextStyle larger);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    TextFlow& flow() const;
    QMargins around() const;

    TextStyle m_style;
    Runs m_runs;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    bool m_oneLine = false;
    int m_column = 0;
    std::optional<TextStyle> m_beside;
    mutable std::unique_ptr<TextFlow> m_flow;
};

} // namespace tepu::ui
