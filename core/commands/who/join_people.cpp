// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/who/join_people.h"

#include "core/rules/wait_words.h"

namespace tepu {

TwoNow subjectOf(const JoinPeople& command, const Tables& tables)
{
    return twoNow(tables, TwoPeople::of(command.person, command.other));
}

Result<Facts> decide(const JoinPeople& command, const TwoNow& now, const Context&)
{
    const TwoPeople two = TwoPeople::of(command.person, command.other);
    return mustBeTwoKnown(now, two).and_then([&]() -> Result<Facts> {
        if (now.areOne)
            return refuse(QStringLiteral("These two are one person already."));
        if (now.keptApartAt && !command.because)
            return refuse(QStringLiteral("On %1 somebody said that these are two people. Say why they are one after all.")
                              .arg(dayInWords(dateAt(*now.keptApartAt))));
        Facts facts(PeopleJoined{two.later, two.earlier, command.because});
        for (const TwoPeople& apart : now.keptApart)
            if (apart != two)
                facts.add(PeopleJoined{apart.later, apart.earlier, command.because});
        return facts;
    });
}

void apply(const PeopleJoined& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM kept_apart WHERE person = ? AND other = ?"), values(fact.person, fact.other));
    tables.run(QStringLiteral("INSERT OR IGNORE INTO joined VALUES(?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.other, fact.because.value_or(Words()).text(), stamp.at));
}

QString describe(const PeopleJoined&)
{
    return QStringLiteral("Two people of the record are one.");
}

} // namespace tepu
