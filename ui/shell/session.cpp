// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "core/commands/record/strike_out.h"
#include "core/queries/record/acts.h"

namespace tepu::ui {

Session::Session(std::unique_ptr<Record> record, Clock clock) : m_record(std::move(record)), m_clock(std::move(clock))
{
    m_record->listen([this](const QSet<Scope>& scopes) { Q_EMIT changed(scopes); });
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(250);
    connect(&m_draftTimer, &QTimer::timeout, this, &Session::flushDrafts);
}

Context Session::context() const
{
    return {m_record->user(), now(), m_meeting};
}

void Session::guarded(const std::function<void()>& act)
{
    try {
        act();
    } catch (const std::exception& fault) {
        Q_EMIT refused(
            {QStringLiteral("Something in the program went wrong: %1. Everything said so far is in the record; "
                            "close the program and open it again.")
                 .arg(QString::fromUtf8(fault.what()))});
    }
}

void Session::answered(const Result<Receipt>& answer, const Done& done)
{
    if (!answer) {
        Q_EMIT refused(answer.error());
        return;
    }
    Q_EMIT saved(answer->stamp.at);
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
    if (!m_draftTimer.isActive()) // not restarted by the next key: never older than a quarter of a second
        m_draftTimer.start();
}

void Session::flushDrafts()
{
    for (auto it = m_drafts.begin(); it != m_drafts.end(); ++it)
        m_record->saveDraft(it.key(), it.value());
    if (!m_drafts.isEmpty())
        Q_EMIT saved(now());
    m_drafts.clear();
    if (const QString fault = m_record->draftFault(); !fault.isEmpty())
        Q_EMIT notSaved(fault);
}

} // namespace tepu::ui
