// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/release_received.h"

namespace tepu {

void apply(const ReleaseReceived& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR IGNORE INTO release VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)"),
               values(fact.release, fact.release, fact.ref, fact.location, fact.person, fact.victim, fact.releaseKind,
                      fact.expectedOn, fact.victimProtectedAddressOnFile, fact.conditions, fact.releaseAddress,
                      fact.riskNote, stamp.at));
}

/// The same content once more brings no new question: what was said to it stands.
void apply(const ReferralDiffers& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM differing WHERE source = ? AND incoming IS NOT ?"), values(fact.source.toString(), fact.incoming));
    tables.run(QStringLiteral("INSERT OR IGNORE INTO differing VALUES(?, ?, ?, ?, ?, ?, NULL, NULL, NULL)"),
               values(fact.source.toString(), fact.source.toString(), fact.ref, fact.columns, fact.incoming, stamp.at));
}

QString describe(const ReleaseReceived& fact)
{
    return QStringLiteral("Corrections’ release %1 was taken in.").arg(fact.ref);
}

QString describe(const ReferralDiffers& fact)
{
    return QStringLiteral("%1 came again and differs in %2; somebody decides.").arg(fact.ref, fact.columns.join(u", "));
}

} // namespace tepu
