// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/keyring.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

/// A keyring with one scope, and what of it is stored.
struct ARing {
    ARing() { wraps = ring.ensureScope(scope); }
    Result<Keyring> openedBy(const Principal& principal) const
    {
        return Keyring::opened(principal, ring.boxesFor(principal.user(), principal.publicKey()), wraps);
    }

    Keyring ring = Keyring::founded();
    Scope scope{Uuid::fresh()};
    QVector<KeyWrap> wraps;
};

} // namespace

TEST_CASE("a scope has two keys, made once", "[journal][keys]")
{
    ARing a;
    REQUIRE(a.wraps.size() == 2);
    CHECK(a.wraps[0].key != a.wraps[1].key);
    CHECK(a.wraps[0].audience.name == "coordination-ordinary");
    CHECK(a.wraps[1].audience.name == "coordination-safety");
    CHECK(a.ring.ensureScope(a.scope).isEmpty());
    CHECK(a.ring.ensureScope(Scope{Uuid::fresh()}).size() == 2);
}

TEST_CASE("a member of both audiences holds both keys of every scope", "[journal][keys]")
{
    const ARing a;
    const auto ring = a.openedBy(Principal::fresh(UserId::fresh()));
    REQUIRE(ring);
    for (const Seal seal : {Seal::Ordinary, Seal::Safety}) {
        const KeyId id = ring->keyOf(a.scope, seal);
        CHECK(id == a.ring.keyOf(a.scope, seal));
        REQUIRE(ring->find(id));
        CHECK(idOf(*ring->find(id)) == id);
        CHECK(ring->isOf(id, a.scope, seal));
        CHECK_FALSE(ring->isOf(id, Scope{Uuid::fresh()}, seal));
    }
    CHECK_FALSE(ring->isOf(ring->keyOf(a.scope, Seal::Ordinary), a.scope, Seal::Safety));
}

TEST_CASE("boxes of others give nothing, and their keys are known to exist", "[journal][keys]")
{
    const ARing a;
    const Principal member = Principal::fresh(UserId::fresh());
    const Principal stranger = Principal::fresh(UserId::fresh());
    const auto ring = Keyring::opened(stranger, a.ring.boxesFor(member.user(), member.publicKey()), a.wraps);
    REQUIRE(ring);
    CHECK_FALSE(ring->find(a.wraps[0].key));
    CHECK(ring->isInRecord(a.wraps[0].key));
    CHECK_FALSE(ring->isInRecord(KeyId::fresh()));
}

TEST_CASE("a key that is wrapped for an audience nobody belongs to is lost, not sealed for others", "[journal][keys]")
{
    ARing a;
    const Principal other = Principal::fresh(UserId::fresh());
    a.wraps[0].audience.name = QStringLiteral("coordination-ordinbry"); // a byte of the table was changed
    const auto ring = a.openedBy(other);
    REQUIRE(ring);
    CHECK_FALSE(ring->isInRecord(a.wraps[0].key));
    CHECK(ring->isInRecord(a.wraps[1].key));
}

TEST_CASE("a box that was sealed to somebody else under this user's name is refused", "[journal][keys]")
{
    const ARing a;
    const Principal user = Principal::fresh(UserId::fresh());
    const Principal other = Principal::fresh(UserId::fresh());
    const auto ring = Keyring::opened(user, a.ring.boxesFor(user.user(), other.publicKey()), a.wraps);
    REQUIRE_FALSE(ring);
    CHECK(ring.error().sentence.contains("not for this user"));
}

TEST_CASE("a wrapped key that was changed, cut short or exchanged is found at opening", "[journal][keys]")
{
    ARing a;
    const Principal user = Principal::fresh(UserId::fresh());
    const auto refusedFor = [&](const std::function<void(KeyWrap&)>& change) {
        ARing changed;
        changed.wraps = a.wraps;
        change(changed.wraps[0]);
        const auto ring = Keyring::opened(user, a.ring.boxesFor(user.user(), user.publicKey()), changed.wraps);
        return !ring && ring.error().sentence.contains("The key of a scope was changed");
    };
    CHECK(refusedFor([](KeyWrap& wrap) { wrap.wrapped[30] = static_cast<char>(wrap.wrapped[30] ^ 1); }));
    CHECK(refusedFor([](KeyWrap& wrap) { wrap.wrapped.chop(1); }));
    CHECK(refusedFor([](KeyWrap& wrap) { wrap.wrapped.clear(); }));
    CHECK(refusedFor([](KeyWrap& wrap) { wrap.key = KeyId::fresh(); }));
    CHECK(refusedFor([&](KeyWrap& wrap) { wrap.wrapped = a.wraps[1].wrapped; }));
    CHECK(refusedFor([](KeyWrap& wrap) { wrap.audience = AudienceId::of(coordination, Seal::Safety, 1); }));
    CHECK_FALSE(refusedFor([](KeyWrap&) {}));
}

TEST_CASE("an epoch of an audience that one has left opens nothing of the next", "[journal][keys]")
{
    const ARing a;
    const Principal user = Principal::fresh(UserId::fresh());
    QVector<KeyWrap> wraps = a.wraps;
    for (KeyWrap& wrap : wraps)
        wrap.audience.epoch = 2;
    const auto ring = Keyring::opened(user, a.ring.boxesFor(user.user(), user.publicKey()), wraps);
    REQUIRE(ring);
    CHECK_FALSE(ring->find(wraps[0].key));
}

TEST_CASE("a thousand scopes have two thousand keys, and none of them twice", "[journal][keys]")
{
    Keyring ring = Keyring::founded();
    QSet<KeyId> ids;
    for (int i = 0; i < 1000; ++i)
        for (const KeyWrap& wrap : ring.ensureScope(Scope{Uuid::fresh()})) {
            ids.insert(wrap.key);
            CHECK(idOf(*ring.find(wrap.key)) == wrap.key);
        }
    CHECK(ids.size() == 2000);
}
