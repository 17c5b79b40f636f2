// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/outcome/record_service.h"

#include "core/rules/code_words.h"

namespace tepu {

PersonOnPlan subjectOf(const RecordService& command, const Tables& tables)
{
    PersonOnPlan now = personOnPlan(tables, command.plan, command.person);
    now.idIsTaken = tables
                        .one<int>(QStringLiteral("SELECT 1 FROM service WHERE id = ? AND (plan <> ? OR person <> ?)"),
                                  values(command.service, command.plan, command.person))
                        .has_value();
    return now;
}

Result<Facts> decide(const RecordService& command, const PersonOnPlan& now, const Context& context)
{
    const QDate on = command.recordedOn.value_or(dateAt(context.at));
    return mustBeOnPlan(now).and_then([&] { return mustHaveCome(on, context.at); }).map([&] {
        return Facts(ServiceRecorded{saidBy(command), command.service, command.plan, command.person, command.category,
                                     command.status, on, command.words, command.provider, command.place});
    });
}

/// The status that was told last stands; each step keeps its day.
void apply(const ServiceRecorded& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO service VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
                              "category = excluded.category, status = excluded.status, recorded_on = excluded.recorded_on, "
                              "source = excluded.source, side = excluded.side, known_to_perpetrator = excluded.known_to_perpetrator, "
                              "words = coalesce(excluded.words, words), provider = coalesce(excluded.provider, provider), "
                              "place = coalesce(excluded.place, place)"),
               values(fact.person, fact.service, fact.plan, fact.person, fact.category, fact.status, fact.recordedOn,
                      fact.source, fact.side, fact.knownToPerpetrator, fact.words, fact.provider, fact.place));
    tables.run(QStringLiteral("INSERT OR REPLACE INTO service_step VALUES(?, ?, ?, ?)"),
               values(fact.person, fact.service, fact.status, fact.recordedOn));
}

QString describe(const ServiceRecorded& fact)
{
    return QStringLiteral("%1: %2.").arg(codeWords(fact.category), codeWords(fact.status));
}

} // namespace tepu
