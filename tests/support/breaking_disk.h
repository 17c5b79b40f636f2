// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_thread.h"

#include <QString>
#include <functional>
#include <random>

/// The disk under every SQLite file of this program, which breaks on request: full, failing, or taken away with its power.
/// It lies below SQLite (a VFS around the machine's own), so what is tested is the program as people run it.
class BreakingDisk {
public:
    /// Short: it is full, and half of what was to be written is.
    enum class How { Full, Failing, Short };

    BreakingDisk();
    ~BreakingDisk();
    BreakingDisk(const BreakingDisk&) = delete;
    BreakingDisk& operator=(const BreakingDisk&) = delete;

    /// Breaks at the n-th write, sync or opening of a file from now on (from 1), and stays broken.
    void breakAt(int operation, How how = How::Full);
    /// The same, and is whole again after that one.
    void failOnceAt(int operation, How how);
    /// Does something just before the n-th write or sync from now on, as if the power went then.
    void atOperation(int operation, std::function<void()> what);
    void mend();
    /// Writes, syncs and openings since the last breakAt(), atOperation() or mend().
    int operations() const;
    bool hasBroken() const;

    /// Copies a record's folder as it would be found had the power gone at this moment: what was written and not yet synced is
    /// lost, and nobody has it open.
    void copyAsIfPowerWent(const QString& from, const QString& to) const;

    /// The same, but of what was not yet synced some writes are there, some are torn, and some are lost, in whatever order.
    void copyAsIfPowerWent(const QString& from, const QString& to, std::mt19937_64& random) const;
    /// Has the journal that was opened last synced seldom (PRAGMA synchronous=NORMAL), as it must never be.
    void syncSeldom(tepu::JournalThread& thread) const;

    /// Does not take this pragma, and answers so when it is read back.
    void refusePragma(const QString& name, const QString& standsAt);
};
