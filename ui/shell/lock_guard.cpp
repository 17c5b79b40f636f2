// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_guard.h"

#include "core/queries/meeting/meetings.h"
#include "core/queries/site/site_settings.h"

namespace tepu::ui {

static constexpr auto warningAtMeeting = 60s;

LockGuard::LockGuard(Session& session, QObject* parent, IdleWatch::Clock clock)
    : QObject(parent), m_session(session), m_idle(nullptr, std::move(clock))
{
    connect(&m_idle, &IdleWatch::nearlyTooLong, this, &LockGuard::lockIsNear);
    connect(&m_idle, &IdleWatch::touchedAgain, this, &LockGuard::lockIsOff);
    connect(&m_idle, &IdleWatch::tooLong, this, &LockGuard::lockWanted);
    connect(&m_desktop, &DesktopWatch::goesAway, this, &LockGuard::lockWanted);
    connect(&session, &Session::acted, this, &LockGuard::setLimits);
    setLimits();
}

void LockGuard::setLimits()
{
    const SiteSettings site = siteSettings(m_session.tables());
    const bool atMeeting = meetingNow(m_session.tables()).has_value();
    if (atMeeting)
        m_idle.setLimits(std::chrono::minutes(site.lockMinutesAtMeeting), warningAtMeeting);
    else
        m_idle.setLimits(std::chrono::minutes(site.lockMinutes), 0s);
}

} // namespace tepu::ui
