// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/envelope.h"
#include "tests/journal/a_seat.h"
#include "tests/support/test.h"

using namespace tepu;

static QString whyNot(const QCborMap& map)
{
    const auto opened = openEnvelope(QCborValue(map).toCbor());
    return opened ? QStringLiteral("opened") : opened.error().sentence;
}

static QCborMap some()
{
    return QCborValue::fromCbor(envelope(aFact(Scope{Uuid::fresh()}, "a", "b"), Seal::Ordinary)).toMap();
}

TEST_CASE("the plaintext of an event is a CBOR map in the order of the format", "[journal][format]")
{
    Statement fact = aFact(Scope{Uuid::fresh()}, "a", "b");
    fact.stamp.meeting = MeetingId::fresh();
    QStringList keys;
    const QCborMap map = QCborValue::fromCbor(envelope(fact, Seal::Safety)).toMap();
    for (auto it = map.begin(); it != map.end(); ++it)
        keys.append(it.key().toString());
    CHECK(keys == QStringList{"kind", "version", "index", "half", "halves", "command", "actor", "at", "meeting", "payload"});
    CHECK(map.value("at").toString() == "2018-05-10T08:30:00Z");
    CHECK(map.value("half").toInteger() == 1);
    CHECK(map.value("halves").toInteger() == 2);
}

TEST_CASE("each half holds its own payload and nothing of the other's", "[journal][format]")
{
    const Statement fact = aFact(Scope{Uuid::fresh()}, "a level", "her sister's address");
    CHECK_FALSE(envelope(fact, Seal::Ordinary).contains("her sister's address"));
    CHECK_FALSE(envelope(fact, Seal::Safety).contains("a level"));
}

TEST_CASE("what a half tells comes back from it", "[journal][format]")
{
    Statement fact = aFact(Scope{Uuid::fresh()}, "a", "b");
    fact.version = 3;
    fact.index = 7;
    for (const Seal half : {Seal::Ordinary, Seal::Safety}) {
        const auto opened = openEnvelope(envelope(fact, half));
        REQUIRE(opened);
        CHECK(opened->half == half);
        CHECK(opened->fact.kind == fact.kind);
        CHECK(opened->fact.version == 3);
        CHECK(opened->fact.index == 7);
        CHECK(opened->fact.stamp.actor == fact.stamp.actor);
        CHECK_FALSE(opened->fact.stamp.meeting);
        CHECK(opened->fact.safetyMissing);
        CHECK((half == Seal::Ordinary ? opened->fact.ordinary : opened->fact.safety).size() == 1);
    }
}

TEST_CASE("a fact that another record told says who took it in, and when; no other does", "[journal][format]")
{
    Statement fact = aFact(Scope{Uuid::fresh()}, "a", "b");
    CHECK_FALSE(openEnvelope(envelope(fact, Seal::Ordinary))->fact.takenIn);
    fact.takenIn = Stamp{CommandId::fresh(), UserId::fresh(), fact.stamp.at + 24h, {}};
    for (const Seal half : {Seal::Ordinary, Seal::Safety}) {
        const auto opened = openEnvelope(envelope(fact, half));
        REQUIRE(opened);
        REQUIRE(opened->fact.takenIn);
        CHECK(opened->fact.takenIn->actor == fact.takenIn->actor);
        CHECK(opened->fact.takenIn->at == fact.takenIn->at);
        CHECK(opened->fact.stamp.at == fact.stamp.at);
    }
    QCborMap damaged = some();
    damaged.insert(QStringLiteral("taken_in"), QStringLiteral("yesterday"));
    CHECK(whyNot(damaged).contains("stamp is damaged"));
}

TEST_CASE("what is no fact is refused: no CBOR, no map, no payload, a stamp that lacks something", "[journal][format]")
{
    CHECK_FALSE(openEnvelope({}));
    CHECK_FALSE(openEnvelope("\xff\xff"));
    CHECK_FALSE(openEnvelope(QCborValue(QStringLiteral("a text")).toCbor()));
    CHECK(whyNot(some()) == "opened");
    for (const char* key : {"payload", "command", "actor", "at"}) {
        QCborMap map = some();
        map.remove(QString::fromLatin1(key));
        CHECK(whyNot(map) != "opened");
    }
    QCborMap map = some();
    map[QStringLiteral("at")] = QStringLiteral("yesterday");
    CHECK(whyNot(map).contains("stamp is damaged"));
    map = some();
    map[QStringLiteral("payload")] = QStringLiteral("a text");
    CHECK(whyNot(map).contains("no fact"));
}

TEST_CASE("a plaintext cut short anywhere is refused", "[journal][format]")
{
    const QByteArray whole = envelope(aFact(Scope{Uuid::fresh()}, "a", "b"), Seal::Ordinary);
    for (qsizetype size = 0; size < whole.size(); ++size)
        CHECK_FALSE(openEnvelope(whole.first(size)));
}

TEST_CASE("any bytes at all are a fact or a refusal, never a crash", "[journal][format][property]")
{
    rc::prop("random bytes", [] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        const auto opened = openEnvelope(QByteArray::fromStdString(bytes));
        RC_ASSERT(!opened);
    });
}
