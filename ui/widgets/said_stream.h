// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "ui/widgets/said_line.h"
#include "ui/widgets/scroller.h"

#include <QVector>

namespace tepu::ui {

/// What was said at the table, in order; the latest stays in view unless somebody scrolled back.
/// What was said, the newest at its end. Where more stands above, the topmost line comes out of a shade.
class SaidStream : public Scroller {
    Q_OBJECT

public:
    explicit SaidStream(QWidget* parent = nullptr);

    void display(const QVector<SaidShown>& lines);

    /// It takes what is left over, but never more than its lines need: the input follows the last line.
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const tepu::LineId& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void step(int by);
    void placeShade();
    void keepFirst(qsizetype count);

    QWidget* m_shade;
    QVector<SaidShown> m_lines;
    bool m_atEnd = true;
};

} // namespace tepu::ui
