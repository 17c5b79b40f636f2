// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/principal.h"
#include "tests/support/test.h"

using namespace tepu;

static QByteArray bytesOf(const Secret& secret)
{
    return QByteArray(reinterpret_cast<const char*>(secret.data()), secret.size());
}

TEST_CASE("everything about a principal follows from its seed", "[journal][keys]")
{
    const Principal first = Principal::fresh(UserId::fresh());
    QByteArray seed = bytesOf(first.seed());
    const Principal again(first.user(), Secret::taking(seed));
    CHECK(seed.isEmpty()); // the bytes that it came in are gone
    CHECK(again.publicKey() == first.publicKey());
    CHECK(again.open(sealTo(first.publicKey(), Secret::random())).has_value());
}

TEST_CASE("what is sealed to one principal opens for nobody else", "[journal][keys]")
{
    const Principal user = Principal::fresh(UserId::fresh());
    const Secret key = Secret::random();
    const QByteArray box = sealTo(user.publicKey(), key);
    REQUIRE(user.open(box));
    CHECK(bytesOf(*user.open(box)) == bytesOf(key));
    const auto other = Principal::fresh(UserId::fresh()).open(box);
    REQUIRE_FALSE(other);
    CHECK(other.error().sentence.contains("not for this user"));
}

TEST_CASE("a box that was changed or cut short does not open", "[journal][keys]")
{
    const Principal user = Principal::fresh(UserId::fresh());
    const QByteArray box = sealTo(user.publicKey(), Secret::random());
    for (qsizetype at = 0; at < box.size(); ++at) {
        QByteArray changed = box;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        CHECK_FALSE(user.open(changed));
        CHECK_FALSE(user.open(box.first(at)));
    }
}

TEST_CASE("a signature holds for its digest and its seat, and for nothing else", "[journal][keys]")
{
    const SigningKey key = SigningKey::fresh();
    const Digest digest = Digest::of("what was decided");
    const QByteArray signature = key.sign(digest);
    CHECK(isSignedBy(key.publicKey, digest, signature));
    CHECK_FALSE(isSignedBy(key.publicKey, Digest::of("what was not"), signature));
    CHECK_FALSE(isSignedBy(SigningKey::fresh().publicKey, digest, signature));
    CHECK_FALSE(isSignedBy({}, digest, signature));
    CHECK_FALSE(isSignedBy(key.publicKey, digest, {}));
    CHECK_FALSE(isSignedBy(key.publicKey, digest, signature.chopped(1)));
}
