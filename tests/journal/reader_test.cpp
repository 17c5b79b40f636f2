// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reader.h"
#include "tests/journal/a_seat.h"
#include "tests/support/test.h"

using namespace tepu;

static Result<QVector<Statement>> read(const Keyring& keys, const QVector<Event>& events)
{
    Reader reader(keys);
    for (const Event& event : events)
        if (const auto taken = reader.take(event); !taken)
            return tl::unexpected(taken.error());
    return reader.takeRest();
}

static QVector<AudienceBox> onlyOrdinary(const QVector<AudienceBox>& boxes)
{
    QVector<AudienceBox> some;
    for (const AudienceBox& box : boxes)
        if (box.audience.name == u"coordination-ordinary")
            some.append(box);
    return some;
}

TEST_CASE("a fact comes back from its two halves as it was", "[journal][reader]")
{
    ASeat seat;
    const Statement fact = aFact(seat.scope, "a task was given", "she is at her sister's");
    CHECK(seat.write(fact).size() == 2);
    const auto facts = read(seat.keys, seat.events);
    REQUIRE(facts);
    REQUIRE(facts->size() == 1);
    const Statement& back = facts->first();
    CHECK(back.kind == fact.kind);
    CHECK(back.scope == fact.scope);
    CHECK(back.stamp.command == fact.stamp.command);
    CHECK(back.stamp.at == fact.stamp.at);
    CHECK(back.ordinary == fact.ordinary);
    CHECK(back.safety == fact.safety);
    CHECK_FALSE(back.safetyMissing);
}

TEST_CASE("a fact without safety words is one event", "[journal][reader]")
{
    ASeat seat;
    CHECK(seat.write(aFact(seat.scope, "a level was chosen")).size() == 1);
    CHECK_FALSE(read(seat.keys, seat.events)->first().safetyMissing);
}

TEST_CASE("both halves of a fact bear the same clock", "[journal][reader]")
{
    ASeat seat;
    const auto halves = seat.write(aFact(seat.scope, "a", "b"));
    CHECK(halves[0].header.clock == halves[1].header.clock);
    CHECK(halves[0].header.key != halves[1].header.key);
    CHECK(halves[1].header.sequence == halves[0].header.sequence + 1);
}

TEST_CASE("who lacks the safety key has the fact without those words, and knows that there are some", "[journal][reader][keys]")
{
    ASeat seat;
    seat.write(aFact(seat.scope, "a task was given", "she is at her sister's"));
    const Principal agency = Principal::fresh(UserId::fresh());
    const Keyring keys = seat.keysOf(agency, onlyOrdinary(seat.keys.boxesFor(agency.user(), agency.publicKey())));
    const auto facts = read(keys, seat.events);
    REQUIRE(facts);
    REQUIRE(facts->size() == 1);
    CHECK(facts->first().ordinary.value("what").toString() == "a task was given");
    CHECK(facts->first().safety.isEmpty());
    CHECK(facts->first().safetyMissing);
}

TEST_CASE("who has no key of a scope at all reads nothing of it, and nothing is wrong", "[journal][reader][keys]")
{
    ASeat seat;
    seat.write(aFact(seat.scope, "a", "b"));
    const Principal nobody = Principal::fresh(UserId::fresh());
    const auto facts = read(seat.keysOf(nobody, {}), seat.events);
    REQUIRE(facts);
    CHECK(facts->isEmpty());
}

TEST_CASE("the halves of a fact follow one another, and find each other", "[journal][reader]")
{
    ASeat seat;
    ASeat other;
    const auto ours = seat.write(aFact(seat.scope, "ours", "our words"));
    other.keys = seat.keysOf(seat.user, seat.keys.boxesFor(seat.user.user(), seat.user.publicKey()));
    const auto theirs = other.write(aFact(seat.scope, "theirs", "their words"));
    const auto facts = read(seat.keys, ours + theirs);
    REQUIRE(facts);
    REQUIRE(facts->size() == 2);
    CHECK(facts->at(0).safety.value("words").toString() == "our words");
    CHECK(facts->at(1).safety.value("words").toString() == "their words");
}

TEST_CASE("an event whose key is nowhere in the record is named, not passed over", "[journal][reader][keys]")
{
    ASeat seat;
    seat.write(aFact(seat.scope, "a"));
    const auto facts = read(Keyring::founded(), seat.events);
    REQUIRE_FALSE(facts);
    CHECK(facts.error().sentence.startsWith("event 1 of seat " + seat.seat.id.toString()));
    CHECK(facts.error().sentence.contains("its key is missing from the record"));
}

TEST_CASE("a fact sealed with the key of another scope is not believed", "[journal][reader][keys]")
{
    ASeat seat;
    seat.write(aFact(seat.scope, "a"));
    const Scope other{Uuid::fresh()};
    seat.wraps += seat.keys.ensureScope(other);
    for (KeyWrap& wrap : seat.wraps)
        if (wrap.scope == seat.scope)
            wrap.scope = Scope{Uuid::fresh()}; // somebody moved the key in the table of keys
    const auto keys = seat.keysOf(seat.user, seat.keys.boxesFor(seat.user.user(), seat.user.publicKey()));
    const auto facts = read(keys, seat.events);
    REQUIRE_FALSE(facts);
    CHECK(facts.error().sentence.contains("event 1"));
    CHECK(facts.error().sentence.contains("a key that is for something else"));
}

TEST_CASE("safety words sealed with the ordinary key are not believed", "[journal][reader][keys]")
{
    ASeat seat;
    const auto halves = seat.write(aFact(seat.scope, "a", "she is at her sister's"));
    Event wrong = halves[1];
    wrong.header.key = halves[0].header.key;
    wrong.body = seal(*seat.keys.find(wrong.header.key), *unseal(*seat.keys.find(halves[1].header.key), halves[1].body,
                                                                 halves[1].header.bytes()),
                      wrong.header.bytes());
    const auto facts = read(seat.keys, {halves[0], wrong});
    REQUIRE_FALSE(facts);
    CHECK(facts.error().sentence.contains("event 2"));
}

TEST_CASE("no byte of an event can be changed without its being named", "[journal][reader]")
{
    ASeat seat;
    const Event good = seat.write(aFact(seat.scope, "a", "b"))[1];
    const QByteArray header = good.header.bytes();
    for (qsizetype at = 0; at < header.size(); ++at) {
        QByteArray changed = header;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        const auto asRead = EventHeader::fromBytes(changed);
        if (asRead) // whatever is read as a header is sealed into the body
            CHECK_FALSE(read(seat.keys, {Event{*asRead, good.body, {}}}));
    }
    for (qsizetype at = 0; at < good.body.size(); ++at) {
        Event changed = good;
        changed.body[at] = static_cast<char>(changed.body[at] ^ 0x10);
        const auto facts = read(seat.keys, {changed});
        REQUIRE_FALSE(facts);
        CHECK(facts.error().sentence.contains("event 2"));
        CHECK(facts.error().sentence.contains("it was changed, or the key is another"));
    }
}
