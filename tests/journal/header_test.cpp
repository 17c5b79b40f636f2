// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/header.h"
#include "tests/support/test.h"

using namespace tepu;

static EventHeader some()
{
    EventHeader header;
    header.seat = SeatId::fresh();
    header.sequence = 7;
    header.clock = 0x0123456789abcdef;
    header.scope = Uuid::fresh();
    header.key = KeyId::fresh();
    header.previous = Digest::of("the one before");
    return header;
}

TEST_CASE("a header is 112 bytes and comes back from them", "[journal]")
{
    const EventHeader header = some();
    CHECK(header.bytes().size() == 112);
    const auto back = EventHeader::fromBytes(header.bytes());
    REQUIRE(back);
    CHECK(back->bytes() == header.bytes());
}

TEST_CASE("a header for newer readers is refused before anything is read", "[journal]")
{
    EventHeader header = some();
    header.smallestReader = EventHeader::currentFormat + 1;
    CHECK(EventHeader::fromBytes(header.bytes()).error().sentence.contains("newer version"));
}

TEST_CASE("a header cut short, with another beginning or with unknown bits is refused", "[journal]")
{
    const QByteArray good = some().bytes();
    QByteArray strange = good;
    strange[12] = 1; // reserved
    CHECK_FALSE(EventHeader::fromBytes(good.first(111)));
    CHECK_FALSE(EventHeader::fromBytes("XEPU" + good.sliced(4)));
    CHECK_FALSE(EventHeader::fromBytes(strange));
}
