// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/note_police_step.h"

#include "core/commands/plan/person_on_plan.h"
#include "core/rules/code_words.h"

namespace tepu {

PartInEpisode subjectOf(const NotePoliceStep& command, const Tables& tables)
{
    const auto isThere = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    return {isThere(QStringLiteral("SELECT 1 FROM episode_person WHERE episode = ? AND person = ?"),
                    values(command.episode, command.person)),
            isThere(QStringLiteral("SELECT 1 FROM police_step WHERE id = ?"), values(command.step))};
}

static Result<void> lastsAsItMay(const NotePoliceStep& command, QDate on)
{
    const bool isOrder = command.action == PoliceStep::PoliceSafetyOrder;
    if (isOrder != command.days.has_value())
        return refuse(isOrder ? QStringLiteral("For how many days does the Police Safety Order stand?")
                              : QStringLiteral("Only a Police Safety Order is counted in days."));
    if (isOrder && (*command.days < 1 || *command.days > longestSafetyOrder(on)))
        return refuse(
            QStringLiteral("A Police Safety Order of that day stands for 1 to %1 days.").arg(longestSafetyOrder(on)));
    return {};
}

Result<Facts> decide(const NotePoliceStep& command, const PartInEpisode& now, const Context& context)
{
    const QDate on = command.on.value_or(dateAt(context.at));
    if (!now.isKnown)
        return refuse(QStringLiteral("This person had no part in that episode."));
    if (now.idIsTaken)
        return refuse(QStringLiteral("This is already in the record."));
    return lastsAsItMay(command, on).and_then([&] { return mustHaveCome(on, context.at); }).map([&] {
        return Facts(PoliceStepNoted{command.step, command.episode, command.person, command.action, on, command.days});
    });
}

void apply(const PoliceStepNoted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO police_step VALUES(?, ?, ?, ?, ?, ?, ?)"),
               values(fact.episode, fact.step, fact.episode, fact.person, fact.action, fact.on, fact.days));
}

QString describe(const PoliceStepNoted& fact)
{
    return QStringLiteral("After the episode: %1.").arg(codeWords(fact.action));
}

} // namespace tepu
