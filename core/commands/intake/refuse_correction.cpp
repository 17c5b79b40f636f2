// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/refuse_correction.h"

namespace tepu {

ChangedSource subjectOf(const RefuseCorrection& command, const Tables& tables)
{
    return changedSource(tables, command.ref);
}

Result<Facts> decide(const RefuseCorrection& command, const ChangedSource& now, const Context&)
{
    return mustWait(now, command.ref).and_then([&]() -> Result<Facts> {
        if (now.row->decided)
            return refuse(QStringLiteral("That %1 stays as it is held was decided already.").arg(command.ref));
        return Facts(CorrectionRefused{Uuid::fromString(now.row->source).value_or(Uuid()), command.ref, command.because});
    });
}

void apply(const CorrectionRefused& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE differing SET decided = 'refused', because = ?, decided_at = ? WHERE source = ?"),
               values(fact.because, stamp.at, fact.source.toString()));
}

QString describe(const CorrectionRefused& fact)
{
    return QStringLiteral("%1 stays as it is held, though it came again otherwise.").arg(fact.ref);
}

} // namespace tepu
