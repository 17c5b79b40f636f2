// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/services/note_capacity.h"

#include "core/commands/plan/person_on_plan.h"
#include "core/rules/code_words.h"

namespace tepu {

static constexpr int mostDays = 3660;

PlanNow subjectOf(const NoteCapacity& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

Result<Facts> decide(const NoteCapacity& command, const PlanNow& now, const Context& context)
{
    if (command.waitDays && (*command.waitDays < 0 || *command.waitDays > mostDays))
        return refuse(QStringLiteral("Nobody waits so long: say it in days or weeks."));
    const QDate on = command.on.value_or(dateAt(context.at));
    return mustBeKnown(now).and_then([&] { return mustHaveCome(on, context.at); }).map([&] {
        return Facts(CapacityNoted{command.plan, command.provider, command.category, command.place, command.capacity, command.waitDays, on,
                                   command.words});
    });
}

/// A place that is not known is an empty one here, so that the latest of a provider replaces the one before.
void apply(const CapacityNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO provider_capacity VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.provider, fact.category, fact.place ? fact.place->text() : QStringLiteral(""),
                      fact.capacity, fact.waitDays, fact.on, stamp.at, fact.words));
}

QString describe(const CapacityNoted& fact)
{
    return QStringLiteral("A provider’s capacity for %1: %2.").arg(codeWords(fact.category), codeWords(fact.capacity));
}

} // namespace tepu
