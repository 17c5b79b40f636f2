// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/who/part_people.h"

namespace tepu {

Facts partedBy(const TwoNow& now, const Words& because)
{
    Facts facts;
    for (const TwoPeople& step : now.joinedBy)
        facts.add(PeopleParted{step.later, step.earlier, because});
    return facts;
}

TwoNow subjectOf(const PartPeople& command, const Tables& tables)
{
    return twoNow(tables, TwoPeople::of(command.person, command.other));
}

Result<Facts> decide(const PartPeople& command, const TwoNow& now, const Context&)
{
    return mustBeTwoKnown(now, TwoPeople::of(command.person, command.other)).and_then([&]() -> Result<Facts> {
        if (!now.areOne)
            return refuse(QStringLiteral("These are two people already."));
        return partedBy(now, command.because);
    });
}

void apply(const PeopleParted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM joined WHERE person = ? AND other = ?"), values(fact.person, fact.other));
}

QString describe(const PeopleParted& fact)
{
    return QStringLiteral("Two people who were joined are two again: %1").arg(fact.because.text());
}

} // namespace tepu
