// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain_walk.h"
#include "tests/journal/a_seat.h"
#include "tests/support/test.h"

using namespace tepu;

/// What a walk over these events finds, a line each: "content 2: what is wrong".
static QStringList found(const QVector<Event>& events, const QVector<Seat>& seats)
{
    ChainWalk walk(seats);
    QStringList all;
    for (const Event& event : events)
        for (const QString& what : walk.take(event))
            all.append(QStringLiteral("%1 %2: %3")
                           .arg(event.header.chain == Chain::Content ? "content" : "access")
                           .arg(event.header.sequence)
                           .arg(what));
    return all;
}

static const auto outOfPlace = QStringLiteral("does not continue event");

TEST_CASE("a chain that was written is a chain that verifies", "[journal][chain]")
{
    ASeat seat;
    seat.writeSome();
    CHECK(found(seat.events, {seat.seat}).isEmpty());
    ChainWalk walk({seat.seat});
    for (const Event& event : seat.events)
        walk.take(event);
    CHECK(walk.headOf(seat.seat.id) == seat.head);
    CHECK(seat.head.content.sequence == 3);
    CHECK(seat.head.access.sequence == 2);
}

TEST_CASE("a seat that has written nothing stands at the beginning", "[journal][chain]")
{
    const ASeat seat;
    CHECK(ChainWalk({seat.seat}).headOf(seat.seat.id) == seat.head);
    CHECK(ChainWalk({}).headOf(seat.seat.id).content == ChainHead());
}

TEST_CASE("the first event cannot be left out", "[journal][chain]")
{
    ASeat seat;
    seat.writeSome();
    seat.events.removeFirst();
    const QStringList wrong = found(seat.events, {seat.seat});
    REQUIRE(wrong.size() == 2);
    CHECK(wrong[0] == "content 2: number 1 was expected in its chain");
    CHECK(wrong[1].startsWith("content 2: it " + outOfPlace));
}

TEST_CASE("an event in the middle cannot be left out", "[journal][chain]")
{
    ASeat seat;
    seat.writeSome();
    seat.events.removeAt(1);
    const QStringList wrong = found(seat.events, {seat.seat});
    REQUIRE(wrong.size() == 2);
    CHECK(wrong[0] == "content 3: number 2 was expected in its chain");
    CHECK(wrong[1].contains(outOfPlace));
}

TEST_CASE("the last event can be left out of a chain unseen: that is what heads are for", "[journal][chain][heads]")
{
    ASeat seat;
    seat.write(aFact(seat.scope, "one"));
    const SeatHead before = seat.head;
    seat.write(aFact(seat.scope, "two"));
    seat.events.removeLast();
    CHECK(found(seat.events, {seat.seat}).isEmpty());
    CHECK(before.content != seat.head.content);
}

TEST_CASE("two events cannot change places", "[journal][chain]")
{
    ASeat seat;
    seat.writeSome();
    std::swap(seat.events[0], seat.events[1]);
    CHECK(found(seat.events, {seat.seat}).join(u'\n').contains("content 2: number 1 was expected"));
    CHECK(found(seat.events, {seat.seat}).join(u'\n').contains("content 1: number 3 was expected"));
}

TEST_CASE("an event cannot stand in a chain twice", "[journal][chain]")
{
    ASeat seat;
    seat.writeSome();
    seat.events.insert(1, seat.events[0]);
    const QStringList wrong = found(seat.events, {seat.seat});
    CHECK(wrong.value(0) == "content 1: number 2 was expected in its chain");
}

TEST_CASE("an event of another seat does not continue this one's chain", "[journal][chain]")
{
    ASeat seat;
    ASeat other;
    seat.writeSome();
    other.writeSome();
    Event foreign = other.events[1];
    foreign.header.seat = seat.seat.id; // it says that it is ours
    seat.events.replace(1, foreign);
    const QStringList wrong = found(seat.events, {seat.seat});
    REQUIRE(wrong.size() == 2);
    CHECK(wrong[0].startsWith("content 2: it " + outOfPlace));
    CHECK(wrong[1].startsWith("content 3: it " + outOfPlace)); // the event after it notices too
}

TEST_CASE("an event of a seat that the record does not know is named", "[journal][chain]")
{
    ASeat seat;
    ASeat stranger;
    seat.writeSome();
    stranger.writeSome();
    CHECK(found(seat.events + stranger.events, {seat.seat}).value(0) == "content 1: its seat is not known to the record");
    CHECK(found(seat.events + stranger.events, {seat.seat, stranger.seat}).isEmpty());
}

TEST_CASE("content and access are two chains: what is wrong in one is not wrong in the other", "[journal][chain]")
{
    ASeat seat;
    seat.writeSome();
    seat.events.removeAt(3); // the first of the access chain
    for (const QString& wrong : found(seat.events, {seat.seat}))
        CHECK(wrong.startsWith("access 2"));
}

TEST_CASE("no byte of an event's header or body changes without the chain noticing", "[journal][chain][property]")
{
    ASeat seat;
    seat.writeSome();
    rc::prop("flip one bit of the event in the middle", [&] {
        QVector<Event> events = seat.events;
        QByteArray header = events[1].header.bytes();
        const auto at = *rc::gen::inRange<qsizetype>(0, header.size() + events[1].body.size());
        const int bit = *rc::gen::inRange(0, 8);
        if (at < header.size()) {
            header[at] = static_cast<char>(header[at] ^ (1 << bit));
            const auto changed = EventHeader::fromBytes(header);
            if (!changed)
                return; // it is not even read
            events[1].header = *changed;
        } else {
            char& byte = events[1].body.data()[at - header.size()];
            byte = static_cast<char>(byte ^ (1 << bit));
        }
        RC_ASSERT(!found(events, {seat.seat}).isEmpty());
    });
}

TEST_CASE("what is said about who may read must be signed by its seat", "[journal][chain]")
{
    ASeat seat;
    seat.writeSome();
    const auto unsigned_ = [&](const QByteArray& signature) {
        QVector<Event> events = seat.events;
        events[3].signature = signature;
        return found(events, {seat.seat}).value(0);
    };
    QByteArray bent = seat.events[3].signature;
    bent[0] = static_cast<char>(bent[0] ^ 1);
    const auto wrong = QStringLiteral("access 1: its signature is not its seat’s");
    CHECK(unsigned_({}) == wrong);
    CHECK(unsigned_(bent) == wrong);
    CHECK(unsigned_(seat.events[3].signature.chopped(1)) == wrong);
    CHECK(unsigned_(SigningKey::fresh().sign(seat.events[3].digest())) == wrong);
    CHECK(unsigned_(seat.events[4].signature) == wrong);
}

TEST_CASE("what was said and decided needs no signature, but one that stands there must hold", "[journal][chain]")
{
    ASeat seat;
    seat.writeSome();
    CHECK(seat.events[0].signature.isEmpty());
    seat.events[0].signature = seat.signing.sign(seat.events[0].digest());
    CHECK(found(seat.events, {seat.seat}).isEmpty());
    seat.events[0].signature = SigningKey::fresh().sign(seat.events[0].digest());
    CHECK(found(seat.events, {seat.seat}) == QStringList{"content 1: its signature is not its seat’s"});
}
