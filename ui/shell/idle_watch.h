// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <chrono>
#include <functional>

namespace tepu::ui {

/// How long nobody has touched keyboard or mouse, by a clock that goes on while the machine sleeps.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<std::chrono::milliseconds()>;
    /// Since the machine was started, sleep included; nobody can set it back.
    static std::chrono::milliseconds sinceBoot();

    explicit IdleWatch(QObject* parent = nullptr, Clock clock = sinceBoot);

    /// When it is too long, and how long before it says so; with no warning where that is zero.
    void setLimits(std::chrono::milliseconds limit, std::chrono::milliseconds warning);
    /// What it does every second.
    void look();

Q_SIGNALS:
    void nearlyTooLong();
    void touchedAgain(); ///< after a warning
    void tooLong();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::chrono::milliseconds idle() const { return m_clock() - m_touched; }
    void touch();

    Clock m_clock;
    std::chrono::milliseconds m_touched;
    std::chrono::milliseconds m_limit = std::chrono::milliseconds::max();
    std::chrono::milliseconds m_warning{0};
    bool m_warned = false;
    QTimer m_timer;
};

} // namespace tepu::ui
