// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    const auto back = unwrapKey(wrapping, wrapKey(wrapping, key));
    REQUIRE(back);
    CHECK(idOf(*back) == idOf(key));
    CHECK(idOf(key) != idOf(wrapping));
    CHECK_FALSE(unwrapKey(key, wrapKey(wrapping, key)));
}
