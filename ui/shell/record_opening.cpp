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
    m_thread = QThread::create([this, mine = std::move(unlocking), first = std::move(first)]() mutable {
        try {
            m_journal = (first ? first() : Result<void>()).and_then([&] { return Record::unlock(mine); });
        } catch (const std::exception& fault) {
            m_journal = refuse(QStringLiteral("The record could not be opened: %1.").arg(QString::fromUtf8(fault.what())));
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
    if (!m_journal) {
        Q_EMIT refused(m_journal.error());
        return;
    }
    Q_EMIT reading();
    auto record = Record::open(std::move(*m_journal));
    m_journal = nullptr;
    if (!record) {
        Q_EMIT refused(record.error());
        return;
    }
    m_record = std::move(*record);
    Q_EMIT opened();
}

} // namespace tepu::ui
