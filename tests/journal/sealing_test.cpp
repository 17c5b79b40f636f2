// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/key_shelf.h"
#include "core/journal/sealing.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("what is sealed opens with its key and its header", "[journal]")
{
    const Secret key = Secret::random();
    const QByteArray sealed = seal(key, "she is at her sister's", "header");
    CHECK(unseal(key, sealed, "header") == QByteArray("she is at her sister's"));
    CHECK_FALSE(unseal(Secret::random(), sealed, "header"));
    CHECK_FALSE(unseal(key, sealed, "another header"));
}

TEST_CASE("a sealed text does not tell its length to 256 bytes", "[journal]")
{
    const Secret key = Secret::random();
    CHECK(seal(key, "a", "").size() == seal(key, QByteArray(255, 'b'), "").size());
    CHECK(seal(key, QByteArray(255, 'b'), "").size() < seal(key, QByteArray(256, 'b'), "").size());
}

TEST_CASE("no bit of a sealed text can be changed unnoticed", "[journal][property]")
{
    const Secret key = Secret::random();
    const QByteArray sealed = seal(key, "do not contact him", "header");
    rc::prop("flip one bit", [&] {
        QByteArray changed = sealed;
        const auto at = *rc::gen::inRange<qsizetype>(0, sealed.size());
        changed[at] = static_cast<char>(changed[at] ^ (1 << *rc::gen::inRange(0, 8)));
        RC_ASSERT(!unseal(key, changed, "header"));
    });
}

TEST_CASE("a wrapped key comes back, and its id names it", "[journal][keys]")
{
    const Secret wrapping = Secret::random();
    const Secret key = Secret::random();
    Secret back = Secret::ofSize(Secret::keySize);
    REQUIRE(unwrapKey(wrapping, wrapKey(wrapping, key), back.data()));
    CHECK(idOf(back) == idOf(key));
    CHECK(idOf(key) != idOf(wrapping));
    CHECK_FALSE(unwrapKey(key, wrapKey(wrapping, key), back.data()));
    CHECK_FALSE(unwrapKey(wrapping, wrapKey(wrapping, key).chopped(1), back.data()));
}

TEST_CASE("a hundred thousand keys fit into guarded memory", "[journal][keys]")
{
    KeyShelf shelf;
    unsigned char* first = shelf.place();
    first[31] = 7;
    for (int i = 0; i < 100'000; ++i)
        shelf.place()[0] = 1;
    CHECK(first[31] == 7);
}
