// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "ui/shell/main_window.h"

namespace tepu::cli {

/// Replaces this process by a fresh one that asks for the passphrase of the record that was locked: nothing that was read stays in
/// memory. Comes back only if that fails.
ExitStatus replacedBy(const Invocation& invocation, const ui::Locked& locked, Instant now);

/// Whether this process took the place of one that was locked; a second call does not know it any more.
bool cameFromLock();

/// The sealed words that a locked process left to this one; a second call gives none.
JournalThread::Drafts leftByLockedProcess();

} // namespace tepu::cli
