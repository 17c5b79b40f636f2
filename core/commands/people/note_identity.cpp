// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_identity.h"

#include "core/commands/people/testimony_values.h"
#include "core/queries/plan/one_person.h"
#include "core/rules/code_words.h"
#include "core/rules/family/held.h"

namespace tepu {

IdentityNow subjectOf(const NoteIdentity& command, const Tables& tables)
{
    return {namedPerson(tables, command.person),
            tables.ask<IdentityNow::Row>(QStringLiteral("SELECT person, part FROM stated WHERE person IN %1 ORDER BY person, part")
                                             .arg(everyTelling(QStringLiteral("?1"))),
                                         values(command.person))};
}

static QVector<QString> tidied(const QVector<QString>& words)
{
    QVector<QString> tidy;
    for (const QString& each : words)
        if (const QString one = each.normalized(QString::NormalizationForm_C).simplified(); !one.isEmpty() && !tidy.contains(one))
            tidy.append(one);
    return tidy;
}

static QVector<QString> asCodes(const QVector<Ethnicity>& ethnicities)
{
    QVector<QString> all;
    for (const Ethnicity each : ethnicities)
        all.append(code(each));
    return tidied(all);
}

static Facts identityFacts(const NoteIdentity& command, const IdentityNow& now)
{
    Facts facts;
    const auto add = [&](IdentityPart part, const QVector<QString>& stated) {
        IdentityNoted fact{testimonyOf(command), command.person, part};
        (isHeld(testimonyOf(command)) ? fact.held : fact.stated) = stated;
        facts.add(fact);
        for (const IdentityNow::Row& row : now.stated)
            if (stated.isEmpty() && row.part == part && row.person != command.person)
                facts.add(IdentityNoted{testimonyOf(command), row.person, part});
    };
    if (command.alsoUsed)
        add(IdentityPart::AlsoUsed, tidied(*command.alsoUsed));
    if (command.gender)
        add(IdentityPart::Gender, {code(*command.gender)});
    if (command.ethnicities)
        add(IdentityPart::Ethnicities, asCodes(*command.ethnicities));
    if (command.iwi)
        add(IdentityPart::Iwi, tidied(*command.iwi));
    if (command.languages)
        add(IdentityPart::Languages, tidied(*command.languages));
    if (command.interpreter)
        add(IdentityPart::Interpreter, tidied(*command.interpreter));
    return facts;
}

Result<Facts> decide(const NoteIdentity& command, const IdentityNow& now, const Context&)
{
    const Facts facts = identityFacts(command, now);
    if (facts.statements().isEmpty())
        return refuse(QStringLiteral("Nothing was said about who this person is."));
    return mustBeKnown(now.person).map([&] { return facts; });
}

void apply(const IdentityNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    const QVector<QString> stated = fact.stated + fact.held;
    if (stated.isEmpty())
        tables.run(QStringLiteral("DELETE FROM stated WHERE person = ? AND part = ?"), values(fact.person, fact.part));
    else
        tables.run(QStringLiteral("INSERT OR REPLACE INTO stated VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                   values(fact.person, fact.person, fact.part, stated) + testimonyValues(fact, stamp));
}

QString describe(const IdentityNoted& fact)
{
    return QStringLiteral("It was noted who a person is: %1.").arg(codeWords(fact.part));
}

} // namespace tepu
