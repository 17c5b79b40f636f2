// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktop_watch.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace tepu::ui {

static const auto sessionOfLogin = QStringLiteral("org.freedesktop.login1.Session");

DesktopWatch::DesktopWatch(QObject* parent) : QObject(parent)
{
    auto machine = QDBusConnection::systemBus();
    const QString anybody;
    const QString anywhere;
    if (machine.isConnected()) {
        machine.connect(anybody, anywhere, sessionOfLogin, QStringLiteral("Lock"), this, SLOT(onLock()));
        machine.connect(anybody, anywhere, QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
                        SLOT(onSleep(bool)));
        machine.connect(anybody, anywhere, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"), this,
                        SLOT(onProperties(QString, QVariantMap, QStringList)));
    }
    auto desktop = QDBusConnection::sessionBus();
    if (!desktop.isConnected())
        return;
    for (const char* saver : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        desktop.connect(anybody, anywhere, QLatin1String(saver), QStringLiteral("ActiveChanged"), this, SLOT(onScreenSaver(bool)));
}

void DesktopWatch::onLock()
{
    Q_EMIT goesAway();
}

void DesktopWatch::onSleep(bool begins)
{
    if (begins)
        Q_EMIT goesAway();
}

void DesktopWatch::onScreenSaver(bool isActive)
{
    if (isActive)
        Q_EMIT goesAway();
}

void DesktopWatch::onProperties(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    if (interface == sessionOfLogin && changed.value(QStringLiteral("LockedHint")).toBool())
        Q_EMIT goesAway();
}

} // namespace tepu::ui
