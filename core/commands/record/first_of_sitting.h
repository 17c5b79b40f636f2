// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/context.h"
#include "core/commands/seen_log.h"
#include "core/journal/journal.h"

namespace tepu {

/// What the first act of a sitting says before its own facts: who sits there now, if the seat is new, what is lost or was restored, and
/// what was seen of the other seats. Nothing as a rule.
QVector<Statement> firstOfSitting(const Journal& journal, const SeenLog& seen, const Context& context);

} // namespace tepu
