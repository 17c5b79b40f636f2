// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/commands/record/strike_out.h"
#include "core/queries/record/acts.h"

#include <QSignalBlocker>

namespace tepu::ui {

using namespace std::chrono_literals;

static constexpr auto whenToLook = 20ms;
static constexpr auto whenToTryAgain = 1000ms;

Session::Session(std::unique_ptr<Record> record, Clock clock) : m_record(std::move(record)), m_clock(std::move(clock))
{
    m_record->listen([this](const QSet<Scope>& scopes) { Q_EMIT changed(scopes); });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(250ms);
    connect(&m_draftTimer, &QTimer::timeout, this, &Session::flushDrafts);
    m_diskTimer.setSingleShot(true);
    connect(&m_diskTimer, &QTimer::timeout, this, &Session::lookAtDisk);
}

Session::~Session()
{
    const QSignalBlocker nobodyListens(this);
    settle();
    flushDrafts();
}

Context Session::context() const
{
    return {m_record->user(), now(), m_meeting};
}

bool Session::guarded(const std::function<void()>& act)
{
    try {
        act();
        return true;
    } catch (const std::exception& fault) {
        Q_EMIT refused(
            {QStringLiteral("Something in the program went wrong: %1. Everything said so far is in the record; "
                            "close the program and open it again.")
                 .arg(QString::fromUtf8(fault.what()))});
        return false;
    }
}

void Session::begun(const QVector<QString>& draftsDone)
{
    ++m_acts;
    for (const QString& name : draftsDone) { // the words are in the command now
        m_drafts.remove(name);
        m_typedSince.remove(name);
    }
    tellAllSaved();
}

/// The draft of a line goes with its act; what was typed after the act was given may have been there already.
void Session::ended(const Result<Receipt>& answer, const QVector<QString>& draftsDone)
{
    --m_acts;
    for (const QString& name : draftsDone)
        if (answer && m_typedSince.contains(name) && !m_drafts.contains(name))
            m_record->saveDraft(name, m_typedSince.value(name));
    if (m_acts == 0)
        m_typedSince.clear();
    m_diskTimer.start(0ms);
}

void Session::answered(const Result<Receipt>& answer, const Done& done, const Refused& refusedHere)
{
    if (!answer && refusedHere)
        return void(guarded([&] { refusedHere(answer.error()); }));
    if (!answer) {
        Q_EMIT refused(answer.error());
        return;
    }
    if (m_fault.isEmpty())
        Q_EMIT saved(answer->stamp.at);
    Q_EMIT acted(*answer);
    if (done)
        guarded([&] { done(*answer); });
}

void Session::undo()
{
    const auto last = m_meeting ? lastAct(tables(), *m_meeting) : std::nullopt;
    if (last)
        act(StrikeOut{last->command});
    else
        Q_EMIT refused({QStringLiteral("There is nothing to take back at this meeting.")});
}

void Session::keepDraft(const QString& name, const QByteArray& content)
{
    m_drafts.insert(name, content);
    if (m_acts > 0)
        m_typedSince.insert(name, content);
    tellAllSaved();
    if (!m_draftTimer.isActive()) // not restarted by the next key: never older than a quarter of a second
        m_draftTimer.start();
}

void Session::flushDrafts()
{
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it)
        m_record->saveDraft(it.key(), it.value());
    m_drafts.clear();
    m_diskTimer.start(whenToLook);
}

/// Where the disk did not take something it is tried again until it does, without another key.
void Session::lookAtDisk()
{
    const QString fault = m_record->draftFault();
    const QString before = std::exchange(m_fault, fault);
    if (!fault.isEmpty() && fault != before)
        Q_EMIT notSaved(fault);
    if (fault.isEmpty() && !before.isEmpty())
        Q_EMIT savesAgain();
    if (fault.isEmpty() && m_record->draftsOnDisk() && m_drafts.isEmpty())
        Q_EMIT saved(now());
    if (!fault.isEmpty())
        m_record->retryDrafts();
    if (!m_record->draftsOnDisk())
        m_diskTimer.start(fault.isEmpty() ? whenToLook : whenToTryAgain);
    tellAllSaved();
}

bool Session::saveAll()
{
    settle();
    flushDrafts();
    m_record->settleDrafts();
    lookAtDisk();
    return m_record->draftsOnDisk();
}

void Session::tellAllSaved()
{
    if (const bool all = isAllSaved(); std::exchange(m_allSaved, all) != all)
        Q_EMIT allSavedChanged(all);
}

} // namespace tepu::ui
