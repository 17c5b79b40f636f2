// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/album.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QWidget>

namespace tepu::cli {

static void comeToRest()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

Result<Album> Album::in(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return refuse(QStringLiteral("The folder %1 cannot be made. Ask for the right to write there.").arg(folder));
    return Album(folder);
}

void Album::take(QWidget& widget, const QString& name)
{
    comeToRest();
    const QString path = m_folder.filePath(name + QStringLiteral(".png"));
    if (!widget.grab().save(path) && m_outcome)
        m_outcome = refuse(QStringLiteral("%1 cannot be written.").arg(path));
}

bool waitUntil(const std::function<bool()>& isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return isSo();
}

} // namespace tepu::cli
