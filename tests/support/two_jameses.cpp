// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/two_jameses.h"

#include "core/commands/who/join_people.h"
#include "core/commands/who/keep_people_apart.h"

using namespace tepu;

static ReferredEpisode laterEpisode(TwoJameses::Where where)
{
    ReferredEpisode later = AFamily::episode("P180510-0009");
    ReferredPerson& him = later.people.last();
    him.dateOfBirth.reset();
    him.phone = "027 555 0199";
    him.gang.reset();
    him.personRef = "PR900002";
    if (where == TwoJameses::Where::OtherPlan) {
        ReferredPerson rena = later.people.first();
        rena.givenNames = "Rena";
        rena.familyName = "Tawa";
        rena.dateOfBirth = QDate(1990, 6, 5);
        rena.phone = "022 555 0777";
        rena.personAddress = "7 Kiln Street, Millstream";
        later.people = {rena, him};
    }
    return later;
}

TwoJameses::TwoJameses(Where where)
{
    james = family.james;
    family.takeIn(laterEpisode(where));
    other = family.tables()
                .one<PersonId>("SELECT person FROM episode_person ep JOIN episode e ON e.id = ep.episode WHERE e.ref = 'P180510-0009' "
                               "AND ep.role = 'perpetrator'")
                .value();
    REQUIRE(other != james);
}

void TwoJameses::join()
{
    family.done(JoinPeople{james, other, {}});
}

void TwoJameses::part()
{
    family.done(PartPeople{other, james, family.words("the Police number was another man’s")});
}

void TwoJameses::keepApart()
{
    family.done(KeepPeopleApart{james, other, {}});
}
