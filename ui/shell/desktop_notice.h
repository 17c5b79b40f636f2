// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>

namespace tepu::ui {

/// The call by which a desktop shows a notice (org.freedesktop.Notifications): it goes by itself, and the desktop is asked not to keep it.
QDBusMessage desktopNotice(const QString& words);

/// Sends it and waits for nobody; without a desktop nothing happens.
void showOnDesktop(const QString& words);

} // namespace tepu::ui
