// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/send_concern.h"

#include "core/commands/plan/person_on_plan.h"
#include "core/rules/wait_words.h"

namespace tepu {

StepOnConcern stepOnConcern(const Tables& tables, const ConcernId& concern, const std::optional<QString>& agency)
{
    StepOnConcern now{subjectOf(NoteConcernOutcome{concern}, tables)};
    now.raisedOn = tables.one<QDate>(QStringLiteral("SELECT raised_on FROM concern WHERE id = ? AND raised_on IS NOT NULL"), values(concern));
    now.outcome = tables.one<ConcernOutcome>(QStringLiteral("SELECT outcome FROM concern WHERE id = ? AND outcome IS NOT NULL"), values(concern));
    now.isSent = tables.one<int>(QStringLiteral("SELECT 1 FROM concern_step WHERE concern = ? AND step = 'sent'"), values(concern)).has_value();
    now.agencyIsKnown = !agency || tables.one<int>(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(*agency)).has_value();
    return now;
}

Result<void> mayBeStep(const StepOnConcern& now, const std::optional<QString>& agency, QDate on, Instant at)
{
    const QString rule = QStringLiteral("R-K1");
    if (!now.concern.plan)
        return refuse(QStringLiteral("There is no such Report of Concern, or it was not submitted."), rule);
    if (!now.agencyIsKnown)
        return refuse(QStringLiteral("“%1” is no agency of this site.").arg(*agency));
    if (now.raisedOn && on < *now.raisedOn)
        return refuse(QStringLiteral("It was raised on %1, after that day.").arg(dayInWords(*now.raisedOn)), rule);
    return mustHaveCome(on, at);
}

StepOnConcern subjectOf(const SendConcern& command, const Tables& tables)
{
    return stepOnConcern(tables, command.concern, command.agency);
}

Result<Facts> decide(const SendConcern& command, const StepOnConcern& now, const Context& context)
{
    const QDate on = command.on.value_or(dateAt(context.at));
    return mayBeStep(now, command.agency, on, context.at).and_then([&]() -> Result<Facts> {
        if (now.isSent)
            return refuse(QStringLiteral("It was sent already."), QStringLiteral("R-K1"));
        return Facts(ConcernSent{*now.concern.plan, command.concern, on, command.agency, command.who, command.cyras});
    });
}

void apply(const ConcernSent& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO concern_step VALUES(?, ?, ?, 'sent', ?, ?, ?, NULL, NULL, ?, NULL, NULL, ?, ?)"),
               values(fact.plan, stamp.command, fact.concern, fact.on, fact.agency, fact.who, fact.cyras, stamp.meeting, stamp.at));
}

QString describe(const ConcernSent& fact)
{
    return QStringLiteral("A Report of Concern was sent on %1.").arg(dayInWords(fact.on));
}

} // namespace tepu
