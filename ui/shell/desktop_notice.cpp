// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_notice.h"

#include <QDBusConnection>

namespace tepu::ui {

QDBusMessage desktopNotice(const QString& words)
{
    constexpr uint replacesNone = 0;
    constexpr int asLongAsUsual = -1;
    const QVariantMap hints{{QStringLiteral("transient"), true}, {QStringLiteral("desktop-entry"), QStringLiteral("tepu")}};
    QDBusMessage call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
                                                       QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    call.setArguments({QStringLiteral("Tēpu"), replacesNone, QString(), QStringLiteral("Tēpu"), words, QStringList(), hints, asLongAsUsual});
    return call;
}

void showOnDesktop(const QString& words)
{
    if (auto desktop = QDBusConnection::sessionBus(); desktop.isConnected())
        desktop.send(desktopNotice(words));
}

} // namespace tepu::ui
