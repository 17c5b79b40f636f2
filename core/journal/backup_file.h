// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"

namespace tepu::backup_file {

/// Has all of an open record written to one new file, sealed as the record is: an SQLite database with the journal's tables and
/// `beside`, which holds the other files of the record's folder (docs/format.md, "Backups"). The journal's thread does it, after
/// what it was asked before and before what it is asked later. What comes of it may be a StoreFault.
std::future<Result<void>> begin(Journal& journal, const QString& path);

/// Lays a backup out as a record in a new folder. The record knows that it is a copy: its seats have ended. Refused if the
/// file is no backup or the folder is there already; then nothing of it is.
Result<void> layOut(const QString& path, const QString& folder);

} // namespace tepu::backup_file
