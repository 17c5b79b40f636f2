// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures/album.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QWidget>

namespace tepu::pictures {

void comeToRest()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

bool waitUntil(const std::function<bool()>& isSo)
{
    QElapsedTimer timer;
    timer.start();
    while (!isSo() && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return isSo();
}

void Album::take(QWidget& window, const QString& name)
{
    comeToRest();
    keep(window, name);
}

void Album::fail(const Refusal& refusal)
{
    if (m_outcome)
        m_outcome = tl::unexpected(refusal);
}

Result<PictureFolder> PictureFolder::at(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return refuse(QStringLiteral("The folder %1 cannot be made. Ask for the right to write there.").arg(folder));
    return PictureFolder(QDir(folder).absolutePath());
}

void PictureFolder::keep(QWidget& window, const QString& name)
{
    const QString path = m_folder.filePath(name + QStringLiteral(".png"));
    if (!window.grab().save(path))
        fail({QStringLiteral("%1 cannot be written.").arg(path)});
}

} // namespace tepu::pictures
