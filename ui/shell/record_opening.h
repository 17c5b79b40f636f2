// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

#include <QObject>
#include <memory>

class QThread;

namespace tepu::ui {

/// Opens a record without keeping the screen waiting: the key is made from the passphrase on a thread of its own.
class RecordOpening : public QObject {
    Q_OBJECT

public:
    explicit RecordOpening(QObject* parent = nullptr);
    ~RecordOpening() override;

    /// Something slow that must be done before the record is opened, on the thread that opens it.
    using First = std::function<Result<void>()>;
    /// One at a time. The secret is wiped as soon as it has been used.
    void begin(Unlocking unlocking, First first = {});
    bool isUnderWay() const { return m_thread != nullptr; }
    /// The record, once opened() has told of it.
    std::unique_ptr<Record> takeRecord() { return std::move(m_record); }

Q_SIGNALS:
    void reading(int percent); ///< the key fits; now the events are read
    void opened();
    void refused(const tepu::Refusal& refusal);

private:
    void finish();

    QThread* m_thread = nullptr;
    Result<Record::Unlocked> m_unlocked;
    std::unique_ptr<Record> m_record;
};

} // namespace tepu::ui
