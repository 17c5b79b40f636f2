// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/outcome/note_release_outcome.h"

#include "core/commands/plan/person_on_plan.h"
#include "core/rules/code_words.h"

namespace tepu {

ReleaseNow subjectOf(const NoteReleaseOutcome& command, const Tables& tables)
{
    return {tables.one<int>(QStringLiteral("SELECT 1 FROM release WHERE id = ?"), values(command.release)).has_value()};
}

Result<Facts> decide(const NoteReleaseOutcome& command, const ReleaseNow& now, const Context& context)
{
    if (!now.isKnown)
        return refuse(QStringLiteral("There is no such release."));
    if (command.releasedOn.has_value() == (command.outcome == ReleaseOutcome::RemainedInPrison))
        return refuse(QStringLiteral("Say on which day the person was released, or that they remained in prison."));
    return mustHaveCome(command.releasedOn.value_or(dateAt(context.at)), context.at).map([&] {
        return Facts(ReleaseOutcomeNoted{command.release, command.releasedOn, command.outcome});
    });
}

void apply(const ReleaseOutcomeNoted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE release SET released_on = ?, outcome = ? WHERE id = ?"),
               values(fact.releasedOn, fact.outcome, fact.release));
}

QString describe(const ReleaseOutcomeNoted& fact)
{
    return QStringLiteral("The prison release: %1.").arg(codeWords(fact.outcome));
}

} // namespace tepu
