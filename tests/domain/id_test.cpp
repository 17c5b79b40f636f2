// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/id.h"
#include "tests/support/test.h"

#include <QSet>

using namespace tepu;

TEST_CASE("an id comes back from its text", "[domain]")
{
    const PlanId id = PlanId::fresh();
    CHECK(PlanId::fromString(id.toString()) == id);
    CHECK(id.toString().size() == 36);
    CHECK(id.toString()[14] == u'7');
}

TEST_CASE("what is no id is none", "[domain]")
{
    CHECK_FALSE(PlanId::fromString(u""));
    CHECK_FALSE(PlanId::fromString(u"00000000-0000-0000-0000-000000000000"));
    CHECK_FALSE(PlanId::fromString(u"{018f7a3c-0000-7000-8000-000000000001}"));
}

TEST_CASE("a thousand ids are a thousand", "[domain]")
{
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(TaskId::fresh().toString());
    CHECK(seen.size() == 1000);
}
