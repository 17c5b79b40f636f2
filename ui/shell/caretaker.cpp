// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caretaker.h"

#include "core/rules/wait_words.h"

namespace tepu::ui {

static constexpr auto firstLook = 2s; // not before the day's first screen stands

Caretaker::Caretaker(Session& session, QObject* parent) : QObject(parent), m_session(session), m_backups(session), m_lock(session)
{
    connect(&m_backups, &BackupKeeper::changed, this, &Caretaker::backupChanged);
    connect(&m_backups, &BackupKeeper::failed, this, [this](const Refusal& why) {
        Q_EMIT says({BannerKind::Caution, tr("There is no new backup: %1").arg(why.sentence), tr("The record itself is as it was.")});
    });
    QTimer::singleShot(firstLook, &m_backups, &BackupKeeper::look);
}

QString Caretaker::backupInWords() const
{
    const auto newest = m_backups.newest();
    if (!newest)
        return tr("no backup yet");
    const bool isToday = dateAt(*newest) == dateAt(m_session.now());
    const QString moment = isToday ? timeAt(*newest).toString(QStringLiteral("HH:mm")) : momentInWords(*newest);
    return m_backups.fault().isEmpty() ? tr("backup %1").arg(moment) : tr("last backup %1").arg(moment);
}

bool Caretaker::isBackupAmiss() const
{
    return !m_backups.newest() || !m_backups.fault().isEmpty();
}

} // namespace tepu::ui
