// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/backup_keeper.h"
#include "ui/shell/clipboard_keeper.h"
#include "ui/shell/lock_guard.h"
#include "ui/widgets/banner.h"

namespace tepu::ui {

/// What looks after an open record without being asked: its backups, its lock, the clipboard.
class Caretaker : public QObject {
    Q_OBJECT

public:
    explicit Caretaker(Session& session, QObject* parent = nullptr);

    BackupKeeper& backups() { return m_backups; }
    LockGuard& lock() { return m_lock; }
    /// "backup 09:30": the last one that was proven.
    QString backupInWords() const;
    bool isBackupAmiss() const;

Q_SIGNALS:
    void backupChanged();
    void says(const tepu::ui::BannerShown& message);

private:
    Session& m_session;
    BackupKeeper m_backups;
    LockGuard m_lock;
    ClipboardKeeper m_clipboard;
};

} // namespace tepu::ui
