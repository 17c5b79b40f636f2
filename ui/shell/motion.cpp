// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

namespace tepu::ui {
namespace {

constexpr int patience = 200; // milliseconds; a desktop that does not answer by then asks for nothing

/// One value of the desktop's settings, through the portal that GNOME, KDE and others answer.
QVariant desktopSetting(const QString& space, const QString& key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    question << space << key;
    const QDBusMessage answer = QDBusConnection::sessionBus().call(question, QDBus::Block, patience);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return {};
    QVariant value = answer.arguments().constFirst();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

Motion systemMotion()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return Motion::Allowed;
    const QVariant gnome =
        desktopSetting(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("enable-animations"));
    if (gnome.isValid() && !gnome.toBool())
        return Motion::None;
    const QVariant kde =
        desktopSetting(QStringLiteral("org.kde.kdeglobals.KDE"), QStringLiteral("AnimationDurationFactor"));
    return kde.isValid() && kde.toDouble() == 0 ? Motion::None : Motion::Allowed;
}

} // namespace tepu::ui
