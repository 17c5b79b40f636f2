// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/signals/answer_checklist.h"

#include "core/commands/signals/add_signal.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/code_words.h"
#include "core/rules/signals/checklist.h"
#include "core/rules/signals/signal_words.h"

namespace tepu {

ChecklistNow subjectOf(const AnswerChecklist& command, const Tables& tables)
{
    return {planNow(tables, command.plan), siteSettings(tables).checklist, isKnownAgency(tables, command.agency)};
}

static Result<void> mustBePoint(const AnswerChecklist& command, const ChecklistNow& now)
{
    if (!isPoint(command.point, now.sitesOwn))
        return refuse(QStringLiteral("No checklist of this site has the point “%1”.").arg(command.point), QStringLiteral("R-R7"));
    return {};
}

Result<Facts> decide(const AnswerChecklist& command, const ChecklistNow& now, const Context&)
{
    return mustBeKnown(now.plan)
        .and_then([&] { return mustBePoint(command, now); })
        .and_then([&] { return mustBeKnownAgency(now.agencyIsKnown, command.agency); })
        .map([&] { return Facts(ChecklistAnswered{command.plan, command.point, command.answer, command.agency, command.words}); });
}

void apply(const ChecklistAnswered& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO checklist_answer VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.point, fact.answer, fact.agency, fact.words, stamp.command, stamp.at));
}

QString describe(const ChecklistAnswered& fact)
{
    const auto kind = fromCode<SignalKind>(fact.point);
    return QStringLiteral("Checklist, %1: %2.").arg(kind ? signalWords(*kind) : fact.point, codeWords(fact.answer));
}

} // namespace tepu
