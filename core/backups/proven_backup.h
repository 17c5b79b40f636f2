// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/verification.h"

namespace tepu {

/// A backup on its way: a copy is written beside its place, then proven, then put there. Whatever ends it, nothing half-done stays.
class BackupUnderWay {
public:
    /// What is in the record now will be in it, and nothing later. Refused if there is something at `file`, or no folder for it.
    static Result<BackupUnderWay> begin(Journal& journal, const QString& file);

    BackupUnderWay(BackupUnderWay&& other) noexcept;
    BackupUnderWay& operator=(BackupUnderWay&&) = delete;
    ~BackupUnderWay();

    /// Lays the copy out, opens it with the keys that are open and verifies every event; only then it stands at its place. May
    /// take seconds, on any thread, as long as the journal lives.
    Result<Verification> finish();
    const QString& file() const { return m_file; }

private:
    BackupUnderWay(Journal& journal, const QString& file);
    Result<void> written();

    const Journal* m_journal;
    QString m_file;
    QString m_fresh; ///< the copy that does not count yet; empty in what was moved from
    QString m_proof; ///< the folder in which it is laid out
    std::future<Result<void>> m_written;
};

/// All of it at once.
Result<Verification> backUp(Journal& journal, const QString& file);

/// Makes a record from a backup in a folder that is not there yet or empty, once the whole of it has been opened and verified.
Result<Verification> restore(const QString& file, const Unlocking& unlocking);

} // namespace tepu
