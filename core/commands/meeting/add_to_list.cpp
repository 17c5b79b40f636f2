// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_to_list.h"

#include "core/queries/meeting/candidates.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/agenda/reason.h"

namespace tepu {

FamilyToAdd subjectOf(const AddToList& command, const Tables& tables)
{
    FamilyToAdd now;
    now.meeting = meetingAt(tables, command.meeting);
    if (!now.meeting)
        return now;
    now.planIsKnown = tables.one<int>(QStringLiteral("SELECT 1 FROM plan WHERE id = ?"), values(command.plan)).has_value();
    now.caseIsTaken = caseAt(tables, command.caseId).has_value();
    for (const CaseNow& each : casesAt(tables, command.meeting)) {
        now.cases += each.isLeftOff ? 0 : 1;
        if (each.plan == command.plan && !each.isLeftOff)
            now.onTheList = each;
    }
    now.family = candidateOf(tables, command.plan, now.meeting->kind, now.meeting->date);
    now.nextTable = sittingOn(tables, now.meeting->date, {}).nextTable;
    now.urgency = siteSettings(tables).urgency;
    return now;
}

/// R-M12 "One family is heard once: all its episodes of the day are one case".
static Objection unlessNotListed(const FamilyToAdd& now)
{
    if (!now.onTheList)
        return std::nullopt;
    return Refusal{QStringLiteral("%1 is already number %2 on this list: one family is heard once.")
                       .arg(now.onTheList->name())
                       .arg(now.onTheList->position),
                   QStringLiteral("R-M12")};
}

Result<Facts> decide(const AddToList& command, const FamilyToAdd& now, const Context& context)
{
    const int position = command.position.value_or(now.cases + 1);
    const auto objection =
        firstOf(unlessUnsealed(now.meeting), objectIf(!now.planIsKnown, QStringLiteral("There is no such plan.")),
                unlessNotListed(now), objectIf(now.caseIsTaken, QStringLiteral("This case already stands on a list.")),
                objectIf(position < 1 || position > now.cases + 1,
                         QStringLiteral("A new case can have places 1 to %1 of this list.").arg(now.cases + 1)));
    if (objection)
        return tl::unexpected(*objection);
    const Sitting sitting{now.meeting->date, context.at, now.nextTable};
    const Candidate family = seen(now.family, sitting, now.urgency);
    const OrderedCase ordered{family, tierOf(family, sitting), groundsOf(family) + QVector<Ground>{Ground::Added},
                              reasonOf(family, sitting)};
    CaseListed fact = listed(command.meeting, command.caseId, ordered, position);
    fact.words = command.reason;
    return Facts(fact);
}

} // namespace tepu
