// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/who/keep_people_apart.h"

namespace tepu {

TwoNow subjectOf(const KeepPeopleApart& command, const Tables& tables)
{
    return twoNow(tables, TwoPeople::of(command.person, command.other));
}

Result<Facts> decide(const KeepPeopleApart& command, const TwoNow& now, const Context&)
{
    const TwoPeople two = TwoPeople::of(command.person, command.other);
    return mustBeTwoKnown(now, two).and_then([&]() -> Result<Facts> {
        if (now.keptApart.contains(two))
            return refuse(QStringLiteral("These two are kept apart already."));
        if (now.areOne && !command.because)
            return refuse(QStringLiteral("They were joined. Say why they are two after all."));
        const Facts parted = command.because ? partedBy(now, *command.because) : Facts();
        return Facts(parted).add(PeopleKeptApart{two.later, two.earlier, command.because});
    });
}

void apply(const PeopleKeptApart& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM joined WHERE person = ? AND other = ?"), values(fact.person, fact.other));
    tables.run(QStringLiteral("INSERT OR IGNORE INTO kept_apart VALUES(?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.other, fact.because.value_or(Words()).text(), stamp.at));
}

QString describe(const PeopleKeptApart&)
{
    return QStringLiteral("Two people who look like one are two.");
}

} // namespace tepu
