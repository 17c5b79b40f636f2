// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"
#include "ui/widgets/runs.h"

#include <QPointer>

class QHBoxLayout;

namespace tepu::ui {

/// A page that is only read, over a part of the window. Esc puts it away and gives the hands back where they were; turning to
/// another part of the day does too.
class BesidePage : public Panel {
    Q_OBJECT

public:
    explicit BesidePage(QWidget& place);

    void leave();

Q_SIGNALS:
    void left();

protected:
    /// The line at its top, with the way back at its end.
    QHBoxLayout* addBar(const Runs& words);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void cover();
    void putAway();

    QWidget& m_place;
    QPointer<QWidget> m_before;
};

} // namespace tepu::ui
