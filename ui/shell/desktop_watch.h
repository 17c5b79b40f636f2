// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

namespace tepu::ui {

/// Tells when the desktop is locked or the machine is about to sleep (its lid is closed), where a login manager or a screen saver
/// says so. Whoever can send these signals on the machine can do no worse than lock the record.
class DesktopWatch : public QObject {
    Q_OBJECT

public:
    explicit DesktopWatch(QObject* parent = nullptr);

Q_SIGNALS:
    void goesAway();

private Q_SLOTS:
    void onLock();
    void onSleep(bool begins);
    void onScreenSaver(bool isActive);
    void onProperties(const QString& interface, const QVariantMap& changed, const QStringList& gone);
};

} // namespace tepu::ui
