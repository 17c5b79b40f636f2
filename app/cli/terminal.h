// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/refusal.h"

#include <QByteArray>

namespace tepu::cli {

/// Asks the person at the terminal for a line that is not shown while it is typed.
Result<QByteArray> askOnTerminal(const QString& question, const char* terminal = "/dev/tty");

/// The same for a passphrase that does not exist yet: typed twice, for nobody sees a slip of the fingers.
Result<QByteArray> askTwiceOnTerminal(const QString& question, const char* terminal = "/dev/tty");

} // namespace tepu::cli
