// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record.h"

#include <QTemporaryDir>

/// A training record in a folder of its own, gone when the test ends.
class ARecord {
public:
    explicit ARecord(tepu::Site site = tepu::Site::Waikato);

    tepu::Record& operator*() { return *m_record; }
    tepu::Record* operator->() { return m_record.get(); }
    /// Closes the record and opens it again, as at the next start of the program.
    void reopen();
    void close() { m_record.reset(); }
    QString folder() const { return m_folder.filePath(QStringLiteral("a.tepu")); }
    tepu::Unlocking unlocking() const;
    /// Acting at a time of day of Thursday 10 May 2018.
    tepu::Context at(const char* time, std::optional<tepu::MeetingId> meeting = {}) const;

    QString recoveryKey;
    static const QByteArray passphrase;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<tepu::Record> m_record;
};
