// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/family/note_support.h"

#include "core/rules/code_words.h"

namespace tepu {

SupportNow subjectOf(const NoteSupport& command, const Tables& tables)
{
    const auto people = command.person ? QVector<PersonId>{*command.person} : QVector<PersonId>();
    SupportNow now{command.unborn ? familyNow(tables, command.plan, people, QStringLiteral("unborn"), command.unborn->uuid())
                                  : familyNow(tables, command.plan, people)};
    if (command.agency)
        now.agencyIsKnown = tables.one<int>(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(*command.agency)).has_value();
    return now;
}

static Result<void> mustNameOne(const NoteSupport& command, const SupportNow& now)
{
    if (command.person.has_value() == command.unborn.has_value())
        return refuse(QStringLiteral("Say for whom support was offered: one person, or one unborn child."), QStringLiteral("R-K3"));
    if (command.unborn && !now.family.isKnown)
        return refuse(QStringLiteral("There is no such unborn child in this family."), QStringLiteral("R-K3"));
    if (!now.agencyIsKnown)
        return refuse(QStringLiteral("“%1” is no agency of this site.").arg(*command.agency));
    return {};
}

Result<Facts> decide(const NoteSupport& command, const SupportNow& now, const Context& context)
{
    const QDate on = command.on.value_or(dateAt(context.at));
    return mustBeOfPlan(now.family)
        .and_then([&] { return mustNameOne(command, now); })
        .and_then([&] { return mustHaveCome(on, context.at); })
        .map([&] {
            const Uuid whom = command.person ? command.person->uuid() : command.unborn->uuid();
            return Facts(SupportNoted{command.plan, whom, command.answer, command.agency, on, command.words});
        });
}

void apply(const SupportNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO support VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.whom.toString(), fact.answer, fact.agency, fact.on, fact.words, stamp.at));
}

QString describe(const SupportNoted& fact)
{
    return QStringLiteral("Support offered? %1.").arg(codeWords(fact.answer));
}

} // namespace tepu
