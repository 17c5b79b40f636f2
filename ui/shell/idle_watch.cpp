// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <ctime>

namespace tepu::ui {

using namespace std::chrono_literals;

std::chrono::milliseconds IdleWatch::sinceBoot()
{
    std::timespec time = {};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
}

IdleWatch::IdleWatch(QObject* parent, Clock clock) : QObject(parent), m_clock(std::move(clock)), m_touched(m_clock())
{
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    m_timer.start(1s);
}

void IdleWatch::setLimits(std::chrono::milliseconds limit, std::chrono::milliseconds warning)
{
    m_limit = limit;
    m_warning = warning;
}

void IdleWatch::look()
{
    if (idle() >= m_limit) {
        Q_EMIT tooLong();
        return;
    }
    if (m_warning > 0ms && idle() >= m_limit - m_warning && !std::exchange(m_warned, true))
        Q_EMIT nearlyTooLong();
}

void IdleWatch::touch()
{
    m_touched = m_clock();
    if (std::exchange(m_warned, false))
        Q_EMIT touchedAgain();
}

/// The first key after the lid was opened belongs to nobody yet: it is not let through to a case.
bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (idle() >= m_limit) {
            Q_EMIT tooLong();
            return true;
        }
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tepu::ui
