// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/follow.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace tepu::ui {
namespace {

class Follower : public QObject {
public:
    Follower(QWidget& page, Session& session, const std::function<void()>& read) : QObject(&page), m_page(page), m_session(session), m_read(read), m_readAt(session.now())
    {
        page.installEventFilter(this);
        connect(&m_minute, &QTimer::timeout, this, &Follower::catchUp);
        m_minute.start(std::chrono::minutes(1));
        connect(&session, &Session::changed, this, [this] {
            m_isBehind = true;
            catchUp();
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show)
            catchUp();
        return QObject::eventFilter(watched, event);
    }

private:
    /// What is overdue, due today or about to come out is so by the clock alone (R-D5, R-P1): nobody need act for it.
    void catchUp()
    {
        const Instant now = m_session.now();
        if (!m_page.isVisible() || (!m_isBehind && now - m_readAt < std::chrono::minutes(1)))
            return;
        m_isBehind = false;
        m_readAt = now;
        m_read();
    }

    QWidget& m_page;
    Session& m_session;
    std::function<void()> m_read;
    Instant m_readAt;
    QTimer m_minute;
    bool m_isBehind = false;
};

} // namespace

void followWhenSeen(QWidget& page, Session& session, const std::function<void()>& read)
{
    new Follower(page, session, read);
}

} // namespace tepu::ui
