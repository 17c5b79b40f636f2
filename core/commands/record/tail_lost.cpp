// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/tail_lost.h"

namespace tepu {

void apply(const TailLost&, const Stamp&, TableWriter&) {}

QString describe(const TailLost& fact)
{
    return QStringLiteral("Part of the journal was lost (%1); work went on without it, in a new seat.").arg(inWords(fact.lost));
}

QString inWords(const QVector<ChainGap>& lost)
{
    qint64 known = 0;
    bool endIsLost = false;
    for (const ChainGap& gap : lost) {
        known += gap.last == 0 ? 0 : gap.last - gap.first + 1;
        endIsLost = endIsLost || gap.last == 0;
    }
    const QString events = known == 1 ? QStringLiteral("one event") : QStringLiteral("%1 events").arg(known);
    if (known == 0)
        return QStringLiteral("its end");
    return endIsLost ? events + QStringLiteral(" and its end") : events;
}

} // namespace tepu
