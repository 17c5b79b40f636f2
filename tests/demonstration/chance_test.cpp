// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/chance.h"
#include "tests/support/test.h"

#include <QSet>

using namespace tepu::demonstration;

TEST_CASE("the same words give the same throws, others give others", "[demonstration]")
{
    Chance one(QStringLiteral("P180509-1234"));
    Chance again(QStringLiteral("P180509-1234"));
    Chance other(QStringLiteral("P180509-1235"));
    QVector<int> ones, agains, others;
    for (int i = 0; i < 20; ++i) {
        ones.append(one.below(100));
        agains.append(again.below(100));
        others.append(other.below(100));
    }
    CHECK(ones == agains);
    CHECK(ones != others);
}

TEST_CASE("every side comes up, and none beyond", "[demonstration]")
{
    Chance chance(QStringLiteral("seed"));
    QSet<int> seen;
    for (int i = 0; i < 200; ++i)
        seen.insert(chance.below(6));
    CHECK(seen == QSet<int>{0, 1, 2, 3, 4, 5});
}

TEST_CASE("a throw is the same on every machine", "[demonstration]")
{
    Chance chance(QStringLiteral("kererū"));
    CHECK(QVector<int>{chance.below(1000), chance.below(1000), chance.below(1000)} == QVector<int>{549, 434, 606});
}

TEST_CASE("where there is nothing to choose from nothing is chosen", "[demonstration]")
{
    CHECK(Chance(QStringLiteral("seed")).oneOf({}).isEmpty());
}
