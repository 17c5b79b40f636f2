// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/high_task_notices.h"

#include "core/queries/site/today_settings.h"
#include "core/queries/today/today.h"

namespace tepu::ui {
namespace {

const QString toldDraft = QStringLiteral("today/told"); // sealed with the record: a lock or a restart does not tell again

} // namespace

HighTaskNotices::HighTaskNotices(Session& session, Show show, QObject* parent) : QObject(parent), m_session(session), m_show(std::move(show))
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &HighTaskNotices::look);
    m_minute.start();
}

QSet<QString> HighTaskNotices::told() const
{
    const QStringList keys = QString::fromUtf8(m_session.draft(toldDraft)).split(u' ', Qt::SkipEmptyParts);
    return {keys.cbegin(), keys.cend()};
}

/// What is neither soon nor over any more is forgotten; should it come back, it is told again.
void HighTaskNotices::look()
{
    if (!todaySettings(m_session.tables()).notifyHighTasks)
        return;
    const auto tasks = highTasks(m_session.tables(), m_session.now());
    const auto words = highNotice(tasks, told(), m_session.now());
    if (!words)
        return;
    QStringList keys;
    for (const HighTask& task : tasks)
        keys.append(task.key());
    m_session.keepDraft(toldDraft, keys.join(u' ').toUtf8());
    m_show(*words);
}

} // namespace tepu::ui
