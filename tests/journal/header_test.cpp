// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/event.h"
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

TEST_CASE("every field of a header stands where the format says", "[journal][format]")
{
    EventHeader header = some();
    header.chain = Chain::Access;
    const QByteArray bytes = header.bytes();
    CHECK(bytes.first(4) == "TEPU");
    CHECK(bytes.sliced(4, 4) == QByteArray::fromHex("00010001"));
    CHECK(bytes[8] == 1);
    CHECK(bytes.sliced(9, 7) == QByteArray(7, '\0'));
    CHECK(bytes.sliced(16, 16) == header.seat.uuid().bytes());
    CHECK(bytes.sliced(32, 8) == QByteArray::fromHex("0000000000000007"));
    CHECK(bytes.sliced(40, 8) == QByteArray::fromHex("0123456789abcdef"));
    CHECK(bytes.sliced(48, 16) == header.scope.bytes());
    CHECK(bytes.sliced(64, 16) == header.key.uuid().bytes());
    CHECK(bytes.sliced(80, 32) == header.previous.bytes());
}

TEST_CASE("every changed bit of a header is refused, or read as another header", "[journal]")
{
    const QByteArray good = some().bytes();
    for (qsizetype at = 0; at < good.size() * 8; ++at) {
        QByteArray changed = good;
        changed[at / 8] = static_cast<char>(changed[at / 8] ^ (1 << (at % 8)));
        const auto read = EventHeader::fromBytes(changed);
        CHECK((!read || read->bytes() == changed));
        if (at / 8 < 16 && at / 8 != 4 && at / 8 != 5 && at / 8 != 8) // beginning, reader and zeroes
            CHECK((!read || (at / 8 == 7 && read->smallestReader == 0)));
    }
}

TEST_CASE("an empty seat, scope or key is no id", "[journal]")
{
    for (const qsizetype at : {16, 48, 64}) {
        QByteArray nobody = some().bytes();
        nobody.replace(at, 16, QByteArray(16, '\0'));
        const auto read = EventHeader::fromBytes(nobody);
        REQUIRE_FALSE(read);
        CHECK(read.error().sentence.contains("empty id"));
    }
}

TEST_CASE("a header asks for a newer reader only where it is one", "[journal]")
{
    EventHeader header = some();
    CHECK_FALSE(EventHeader::asksForNewerReader(header.bytes()));
    header.smallestReader = EventHeader::currentFormat + 1;
    CHECK(EventHeader::asksForNewerReader(header.bytes()));
    CHECK_FALSE(EventHeader::asksForNewerReader(header.bytes().first(111)));
    CHECK_FALSE(EventHeader::asksForNewerReader("XEPU" + header.bytes().sliced(4)));
}

TEST_CASE("the digest of an event covers its header and its body, not its signature", "[journal][chain]")
{
    const Event event{some(), "body", "signature"};
    Event other = event;
    other.signature = "another";
    CHECK(other.digest() == event.digest());
    other.body = "bodY";
    CHECK(other.digest() != event.digest());
    other = event;
    ++other.header.sequence;
    CHECK(other.digest() != event.digest());
    CHECK(event.digest() == Digest::of(event.header.bytes(), Digest::of(event.body).bytes()));
}
