// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/merged.h"

namespace tepu {

void apply(const Merged&, const Stamp&, TableWriter&) {}

QString describe(const Merged& fact)
{
    return fact.seen.size() == 1 ? QStringLiteral("What another seat had done was seen.")
                                 : QStringLiteral("What %1 other seats had done was seen.").arg(fact.seen.size());
}

} // namespace tepu
