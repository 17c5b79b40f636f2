// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/her_word.h"

#include "core/commands/said/capture_line.h"
#include "core/rules/family/held.h"

namespace tepu {

Result<Facts> herWordIsHers(const Facts& facts)
{
    for (const Statement& fact : facts.statements()) {
        if (fact.kind == QLatin1String(LineCaptured::kind))
            continue;
        const Provenance said{fromCode<Source>(fact.ordinary.value(QStringLiteral("source")).toString()),
                              fromCode<Side>(fact.ordinary.value(QStringLiteral("side")).toString()), {}};
        if (const auto may = mustBeFromHer(said, fact.ordinary.value(QStringLiteral("victim_only")).toBool()); !may)
            return tl::unexpected(may.error());
    }
    return facts;
}

} // namespace tepu
