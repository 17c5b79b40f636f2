// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_opening.h"

#include <QThread>

namespace tepu::ui {

RecordOpening::RecordOpening(QObject* parent) : QObject(parent) {}

RecordOpening::~RecordOpening()
{
    if (m_thread)
        m_thread->wait();
}

void RecordOpening::begin(Unlocking unlocking, First first)
{
    Q_ASSERT(!m_thread);
    unlocking.progress = [this](qint64 done, qint64 of) { Q_EMIT reading(static_cast<int>(100 * done / std::max<qint64>(of, 1))); };
    m_thread = QThread::create([this, mine = std::move(unlocking), first = std::move(first)]() mutable {
        try {
            m_unlocked = (first ? first() : Result<void>()).and_then([&] { return Record::unlock(mine); });
        } catch (const std::exception& fault) {
            m_unlocked = refuse(QStringLiteral("The record could not be opened: %1.").arg(QString::fromUtf8(fault.what())));
        }
        mine.secret.fill('\0');
    });
    m_thread->setParent(this);
    connect(m_thread, &QThread::finished, this, &RecordOpening::finish);
    m_thread->start();
}

void RecordOpening::finish()
{
    m_thread->deleteLater();
    m_thread = nullptr;
    if (!m_unlocked) {
        Q_EMIT refused(m_unlocked.error());
        return;
    }
    m_record = Record::open(std::move(*m_unlocked));
    m_unlocked = refuse(QString());
    Q_EMIT opened();
}

} // namespace tepu::ui
