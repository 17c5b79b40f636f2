// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/changed_source.h"

#include "core/queries/intake/known_referrals.h"

namespace tepu {

ChangedSource changedSource(const Tables& tables, const QString& ref)
{
    ChangedSource now;
    for (const ChangedRow& row : changedAtSource(tables))
        if (row.ref == ref)
            now.row = row;
    if (!now.row)
        return now;
    now.incoming = tables.one<QString>(QStringLiteral("SELECT incoming FROM differing WHERE source = ?"), values(now.row->source))
                       .value_or(QString());
    now.known = knownReferrals(tables, {ref}, {ref});
    return now;
}

Result<void> mustWait(const ChangedSource& now, const QString& ref)
{
    if (!now.row)
        return refuse(QStringLiteral("Nothing came again under %1 with other content.").arg(ref));
    if (now.row->decided == SourceAnswer::Taken)
        return refuse(QStringLiteral("The correction of %1 is taken already. Take that act back first if it was wrong.").arg(ref));
    if (now.incoming.isEmpty() || (now.known.episodes.isEmpty() && now.known.releases.isEmpty()))
        return refuse(QStringLiteral("What came under %1 cannot be read here: it is sealed for others.").arg(ref));
    return {};
}

} // namespace tepu
