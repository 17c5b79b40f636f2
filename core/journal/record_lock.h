// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include <QLockFile>
#include <memory>

namespace tepu {

/// `lock` in the record's folder: one program has a record open, and a second one is told which, and since when. The lock
/// of a program that is no more is no lock.
Result<std::unique_ptr<QLockFile>> lockOf(const QString& folder);

/// The process of this program on this machine that has the record open; nothing where it is another program's, or closed.
std::optional<qint64> holderOf(const QString& folder);

} // namespace tepu
