// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/follow.h"

#include <QEvent>
#include <QWidget>

namespace tepu::ui {
namespace {

class Follower : public QObject {
public:
    Follower(QWidget& page, Session& session, const std::function<void()>& read) : QObject(&page), m_page(page), m_read(read)
    {
        page.installEventFilter(this);
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
    void catchUp()
    {
        if (m_page.isVisible() && std::exchange(m_isBehind, false))
            m_read();
    }

    QWidget& m_page;
    std::function<void()> m_read;
    bool m_isBehind = false;
};

} // namespace

void followWhenSeen(QWidget& page, Session& session, const std::function<void()>& read)
{
    new Follower(page, session, read);
}

} // namespace tepu::ui
