// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/projector_window.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/panel.h"

namespace tepu::ui {

void MainWindow::warnOfLock()
{
    m_hasBlanked = m_room && !m_room->isBlank();
    if (m_room)
        m_room->blank(true);
    say({BannerKind::Caution, tr("Nobody has been at the keyboard for a while: the record locks in a minute."),
         tr("The room sees nothing. What was typed is saved."), tr("Press any key to go on.")});
    m_lockWarning = m_banner;
}

void MainWindow::forgetLock()
{
    if (m_room && std::exchange(m_hasBlanked, false))
        m_room->blank(false);
    if (m_lockWarning)
        Q_EMIT m_lockWarning->dismissed();
}

/// Covered first: whoever comes in meanwhile sees nothing.
void MainWindow::cover()
{
    auto* cover = new Panel(ColourRole::Ground, {}, this);
    cover->setGeometry(rect());
    cover->show();
    repaint();
    if (!m_room)
        return;
    m_room->blank(true);
    m_room->repaint();
}

void MainWindow::lock()
{
    if (!m_session || m_locked)
        return;
    cover();
    keepGeometry();
    m_session->saveAll();
    m_locked = Locked{m_session->record().folder(), m_session->record().draftsNotOnDisk()};
    Q_EMIT locked();
}

std::optional<Locked> MainWindow::takeLocked()
{
    return std::exchange(m_locked, std::nullopt);
}

} // namespace tepu::ui
