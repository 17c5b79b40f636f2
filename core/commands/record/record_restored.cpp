// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/record_restored.h"

namespace tepu {

void apply(const RecordRestored&, const Stamp&, TableWriter&) {}

QString describe(const RecordRestored& fact)
{
    return QStringLiteral("The record was restored from a backup that ends with event %1 of the seat before.").arg(fact.sequence);
}

} // namespace tepu
