// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_keeper.h"

#include "core/commands/meeting/close_meeting.h"
#include "core/queries/record/acts.h"
#include "core/queries/site/site_settings.h"

#include <QThread>

namespace tepu::ui {

static constexpr auto betweenBackups = 30min;
static constexpr auto betweenLooks = 60s;

BackupKeeper::BackupKeeper(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    m_newest = shelves().own.newest();
    const auto record = recordRow(session.tables());
    m_hasChanged = !m_newest || !record || record->lastAt > m_newest;
    connect(&session, &Session::acted, this, &BackupKeeper::noteAct);
    connect(&session, &Session::muchWillChange, this, &BackupKeeper::take);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    m_timer.start(betweenLooks);
}

BackupKeeper::~BackupKeeper()
{
    if (m_thread)
        m_thread->wait();
}

BackupShelves BackupKeeper::shelves() const
{
    return shelvesOf(m_session.record().journal(), siteSettings(m_session.tables()).backupFolder);
}

void BackupKeeper::noteAct(const Receipt& receipt)
{
    m_hasChanged = true;
    if (receipt.facts.find<MeetingClosed>())
        take();
}

void BackupKeeper::look()
{
    if (m_hasChanged && !isUnderWay() && (!m_newest || m_session.now() - *m_newest >= betweenBackups))
        take();
}

void BackupKeeper::take()
{
    if (isUnderWay()) {
        m_isWanted = true;
        return;
    }
    const BackupShelves where = shelves();
    const Instant now = where.own.freeFrom(m_session.now());
    auto begun = beginKept(m_session.record().journal(), where, now);
    if (!begun)
        return say(begun.error());
    m_hasChanged = false;
    m_thread = QThread::create([this, where, now, backup = std::make_shared<BackupUnderWay>(std::move(*begun))] {
        m_answer = finishKept(std::move(*backup), where, now);
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, &BackupKeeper::finish);
    m_thread->start(QThread::LowPriority);
}

void BackupKeeper::finish()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    if (m_answer)
        m_newest = m_answer->at;
    else
        m_hasChanged = true; // tried again when it is time
    say(m_answer ? m_answer->notOnSecond : std::optional(m_answer.error()));
    if (std::exchange(m_isWanted, false))
        take();
}

/// The same fault is not said again every half hour.
void BackupKeeper::say(const std::optional<Refusal>& fault)
{
    const QString before = std::exchange(m_fault, fault ? fault->sentence : QString());
    Q_EMIT changed();
    if (fault && m_fault != before)
        Q_EMIT failed(*fault);
}

} // namespace tepu::ui
