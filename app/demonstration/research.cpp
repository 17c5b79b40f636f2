// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/research.h"

#include "app/demonstration/what_is_said.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/said/hold_nothing.h"

namespace tepu::demonstration {
namespace {

/// Police speak at the table, and what comes from the victim is said there alone.
const QStringList& whoLooksItUp()
{
    static const QStringList agencies{QStringLiteral("oranga_tamariki"), QStringLiteral("corrections"), QStringLiteral("health"),
                                      QStringLiteral("mental_health")};
    return agencies;
}

void answer(Acting& acting, const AgendaRow& row)
{
    const CaseFacts facts = caseFacts(acting.tables(), row, acting.now());
    for (const Contribution& each : whatIsSaid(facts, whoLooksItUp())) {
        Chance chance(facts.seed + each.agency + QStringLiteral("research"));
        if (chance.oneIn(3)) // has not got round to it
            continue;
        acting.wait(12s);
        if (each.words)
            acting.act(CaptureLine{LineId::fresh(), row.plan, each.agency, *each.words, each.source, each.side, each.victimOnly, {}});
        else
            acting.act(HoldNothing{row.plan, each.agency});
    }
}

} // namespace

void answerTheList(Acting& acting, const MeetingId& meeting)
{
    acting.sitAt(meeting);
    for (const AgendaRow& row : agenda(acting.tables(), meeting))
        answer(acting, row);
    acting.leaveTable();
}

} // namespace tepu::demonstration
