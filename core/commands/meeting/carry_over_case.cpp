// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/carry_over_case.h"

#include "core/rules/wait_words.h"

#include "core/commands/meeting/case_clock.h"
#include "core/rules/agenda/outcome.h"
#include "core/rules/agenda/reason.h"

namespace tepu {

std::optional<CaseAtMeeting> subjectOf(const CarryOverCase& command, const Tables& tables)
{
    return caseAt(tables, command.caseId);
}

Objection unlessFirstTime(const CaseNow& now)
{
    if (now.carriedTimes == 0)
        return std::nullopt;
    const QString from = now.carriedFrom ? QStringLiteral(" from %1").arg(dayInWords(*now.carriedFrom)) : QString();
    return Refusal{QStringLiteral("%1 was already carried over%2. It is carried over again only on the coordinator’s word.")
                       .arg(now.name(), from),
                   QStringLiteral("R-M4")};
}

Result<Facts> decide(const CarryOverCase& command, const std::optional<CaseAtMeeting>& now, const Context&)
{
    if (const auto objection = unlessUnsealed(now))
        return tl::unexpected(*objection);
    if (isSettled(now->of.state))
        return refuse(now->of.state == CaseState::CarriedOver
                          ? QStringLiteral("%1 is carried over already.").arg(now->of.name())
                          : QStringLiteral("%1 is decided. Take it up again first.").arg(now->of.name()));
    if (!command.coordinatorSays)
        if (const auto objection = unlessFirstTime(now->of))
            return tl::unexpected(*objection);
    return Facts(CaseCarriedOver{now->meeting.id, command.caseId, command.reason, command.coordinatorSays});
}

void apply(const CaseCarriedOver& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE agenda_case SET spent = spent + coalesce(max(0, ? - clock_since) / 1000, 0), "
                              "clock_since = NULL, state = 'carried_over', because = ? WHERE id = ?"),
               values(stamp.at, fact.words, fact.caseId));
}

QString describe(const CaseCarriedOver& fact)
{
    return fact.coordinatorSays ? QStringLiteral("The case was carried over to the next table, on the coordinator’s word.")
                                : QStringLiteral("The case was carried over to the next table.");
}

} // namespace tepu
