// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desktop_watch.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/session.h"

namespace tepu::ui {

/// When the record is to be locked: nobody was there for too long, the desktop was locked, the lid closed. At a meeting it waits
/// longer, and warns a minute before.
class LockGuard : public QObject {
    Q_OBJECT

public:
    explicit LockGuard(Session& session, QObject* parent = nullptr, IdleWatch::Clock clock = IdleWatch::sinceBoot);

    IdleWatch& idle() { return m_idle; }

Q_SIGNALS:
    void lockIsNear(); ///< at a meeting only
    void lockIsOff();  ///< after that, somebody is there again
    void lockWanted();

private:
    void setLimits();

    Session& m_session;
    IdleWatch m_idle;
    DesktopWatch m_desktop;
};

} // namespace tepu::ui
