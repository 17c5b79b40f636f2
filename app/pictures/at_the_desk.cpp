// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/at_the_desk.h"

#include "ui/shell/caretaker.h"

#include <QCoreApplication>
#include <QCursor>

namespace tepu::pictures {

AtTheDesk::AtTheDesk(Album& album, std::unique_ptr<Record> record, Instant now) : m_album(album), m_now(now)
{
    QCursor::setPos(deskSize.width() * 4, deskSize.height() * 4); // nothing is lit by a hand that rests on it
    m_window.resize(deskSize);
    m_window.enter(std::make_unique<ui::Session>(std::move(record), [this] { return m_now; }));
    m_window.show();
    ui::BackupKeeper& backups = m_window.caretaker()->backups();
    backups.take();
    while (backups.isUnderWay())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

void AtTheDesk::take(const QString& name)
{
    m_album.take(m_window, name);
}

void AtTheDesk::takeBoth(const QString& name)
{
    take(name);
    m_window.resize(laptopSize);
    take(QStringLiteral("narrow-") + name);
    m_window.resize(deskSize);
}

} // namespace tepu::pictures
