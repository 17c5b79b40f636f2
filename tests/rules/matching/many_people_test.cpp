// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/identity_index.h"
#include "tests/support/test.h"

using namespace tepu;

/// Somebody of sixty thousand: the commonest given name is borne by six hundred, as is the commonest family name.
static Identity somebody(int number)
{
    return {QStringLiteral("Family%1").arg(QString::number(number % 97 * (number % 11), 36)),
            QStringLiteral("Given%1").arg(QString::number(number % 101, 36)),
            {},
            QDate(1940, 1, 1).addDays(number * 7 % 28'000),
            QStringLiteral("PR%1").arg(number),
            QStringLiteral("021 555 %1").arg(number)};
}

TEST_CASE("a day's hundred people are found among sixty thousand", "[rules][matching]")
{
    IdentityIndex index;
    QVector<PersonId> ids;
    for (int i = 0; i < 60'000; ++i) {
        ids.append(PersonId::fresh());
        index.add(ids.last(), somebody(i));
    }
    for (int i = 0; i < 100; ++i) {
        Identity looked = somebody(i * 599);
        looked.personRef.clear();
        const auto candidates = index.candidates(looked);
        REQUIRE_FALSE(candidates.isEmpty());
        CHECK(candidates[0].person == ids[i * 599]);
        CHECK(candidates[0].match.matching == Matching::Certain);
    }
    CHECK(index.size() == 60'000);
}
