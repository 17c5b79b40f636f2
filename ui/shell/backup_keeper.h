// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backups/kept_backup.h"
#include "ui/shell/session.h"

class QThread;

namespace tepu::ui {

/// Takes backups by itself: when a meeting is closed, before much is changed at once, and every half hour in which something was done. Each is proven before
/// it counts, on a thread of its own, while work goes on.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    explicit BackupKeeper(Session& session, QObject* parent = nullptr);
    ~BackupKeeper() override; ///< the one under way is finished first

    /// Takes one if it is time for one.
    void look();
    /// Takes one now; while one is under way, another after it.
    void take();
    /// When the newest that was proven was begun.
    std::optional<Instant> newest() const { return m_newest; }
    /// Why the last try gave none, or none on the second shelf; empty while all is well.
    const QString& fault() const { return m_fault; }
    bool isUnderWay() const { return m_thread != nullptr; }

Q_SIGNALS:
    void changed();
    void failed(const tepu::Refusal& why);

private:
    void noteAct(const Receipt& receipt);
    BackupShelves shelves() const;
    void finish();
    void say(const std::optional<Refusal>& fault);

    Session& m_session;
    std::optional<Instant> m_newest;
    bool m_hasChanged = false; ///< something is in the record that no backup holds
    bool m_isWanted = false;   ///< another one, after the one under way
    QString m_fault;
    QThread* m_thread = nullptr;
    Result<KeptBackup> m_answer;
    QTimer m_timer;
};

} // namespace tepu::ui
