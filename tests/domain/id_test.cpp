// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/id.h"
#include "tests/support/test.h"

#include <QSet>
#include <thread>

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

TEST_CASE("of two ids the later is the greater, also within one millisecond", "[domain]")
{
    CommandId before = CommandId::fresh();
    for (int i = 0; i < 5000; ++i) {
        const CommandId next = CommandId::fresh();
        REQUIRE(before < next);
        REQUIRE(before.toString() < next.toString()); // as a table sorts them
        before = next;
    }
}

TEST_CASE("an id keeps its version and variant however many are made", "[domain]")
{
    for (int i = 0; i < 2000; ++i) {
        const QByteArray bytes = TaskId::fresh().uuid().bytes();
        REQUIRE((static_cast<unsigned char>(bytes[6]) & 0xf0) == 0x70);
        REQUIRE((static_cast<unsigned char>(bytes[8]) & 0xc0) == 0x80);
    }
}

TEST_CASE("threads that make ids at once make no id twice", "[domain]")
{
    std::array<QStringList, 4> made;
    std::vector<std::thread> threads;
    for (QStringList& mine : made)
        threads.emplace_back([&mine] {
            for (int i = 0; i < 500; ++i)
                mine.append(PlanId::fresh().toString());
        });
    for (std::thread& each : threads)
        each.join();
    QSet<QString> all;
    for (const QStringList& mine : made) {
        CHECK(std::is_sorted(mine.begin(), mine.end()));
        all.unite(QSet<QString>(mine.begin(), mine.end()));
    }
    CHECK(all.size() == 2000);
}

TEST_CASE("an id stands in sixteen bytes, and other bytes are none", "[domain]")
{
    const Uuid id = Uuid::fresh();
    CHECK(id.bytes().size() == 16);
    CHECK(Uuid::fromBytes(id.bytes()) == id);
    CHECK_FALSE(Uuid::fromBytes(id.bytes().first(15)));
    CHECK_FALSE(Uuid::fromBytes(id.bytes() + 'x'));
    CHECK_FALSE(Uuid::fromBytes(QByteArray(16, '\0')));
}

TEST_CASE("an id not given yet is nil, and equal to no id", "[domain]")
{
    CHECK(PlanId().isNil());
    CHECK_FALSE(PlanId::fresh().isNil());
    CHECK_FALSE(PlanId() == PlanId::fresh());
    CHECK(PlanId() < PlanId::fresh());
}

TEST_CASE("an id in capitals is the same id", "[domain]")
{
    const PlanId id = PlanId::fresh();
    CHECK(PlanId::fromString(id.toString().toUpper()) == id);
}
