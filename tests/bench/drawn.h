// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QWidget>

namespace tepu::bench {

/// Everything that is waiting to be laid out and painted in a window is, now: to the end of its paint. The frames of a fade
/// come later.
inline void draw(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &update);
}

/// Time passes until nothing moves any more.
inline void rest()
{
    QElapsedTimer passed;
    for (passed.start(); passed.elapsed() < 150;)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

} // namespace tepu::bench
