// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/key_shelf.h"
#include "core/journal/sealing.h"
#include "tests/support/test.h"

#include <QSet>

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

TEST_CASE("whatever is wrong with sealed content, the refusal says that it does not open", "[journal]")
{
    const Secret key = Secret::random();
    const QByteArray sealed = seal(key, "she is at her sister's", "header");
    const auto why = [&](KeyView with, const QByteArray& bytes, const char* header) {
        return unseal(with, bytes, header).error().sentence;
    };
    const Secret another = Secret::random();
    CHECK(why(another, sealed, "header").contains("does not open: it was changed, or the key is another"));
    CHECK(why(key, sealed, "headeR").contains("does not open"));
    CHECK(why(key, sealed, "").contains("does not open"));
    CHECK(why(key, {}, "header").contains("cut short"));
}

TEST_CASE("every changed byte of sealed content is noticed: nonce, words, padding and tag", "[journal]")
{
    const Secret key = Secret::random();
    const QByteArray sealed = seal(key, "do not contact him", "header");
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 0x80);
        CHECK_FALSE(unseal(key, changed, "header"));
        CHECK_FALSE(unseal(key, sealed.first(at), "header"));
    }
    CHECK_FALSE(unseal(key, sealed + '\0', "header"));
}

TEST_CASE("words of every length come back, and their padding does not", "[journal]")
{
    const Secret key = Secret::random();
    for (const qsizetype size : {0, 1, 255, 256, 257, 511, 512, 513, 20'000}) {
        const QByteArray words(size, 'x');
        const QByteArray sealed = seal(key, words, "h");
        CHECK(unseal(key, sealed, "h") == words);
        CHECK((sealed.size() - 24 - 16) % 256 == 0);
    }
}

TEST_CASE("words that look like padding come back as they are", "[journal]")
{
    const Secret key = Secret::random();
    for (const QByteArray& words : {QByteArray(1, '\x80'), QByteArray(255, '\0'), QByteArray("a\x80\0\0", 4)})
        CHECK(unseal(key, seal(key, words, "h"), "h") == words);
}

TEST_CASE("the same words are never sealed the same way twice", "[journal]")
{
    const Secret key = Secret::random();
    QSet<QByteArray> nonces;
    for (int i = 0; i < 1000; ++i)
        nonces.insert(seal(key, "the same", "h").first(24));
    CHECK(nonces.size() == 1000);
}

TEST_CASE("any words under any key and header come back", "[journal][property]")
{
    rc::prop("seal and unseal", [](const std::string& words, const std::string& header) {
        const Secret key = Secret::random();
        const QByteArray in = QByteArray::fromStdString(words);
        const QByteArray with = QByteArray::fromStdString(header);
        RC_ASSERT(unseal(key, seal(key, in, with), with) == in);
    });
}

TEST_CASE("every changed byte of a wrapped key is noticed", "[journal][keys]")
{
    const Secret wrapping = Secret::random();
    const QByteArray wrapped = wrapKey(wrapping, Secret::random());
    Secret back = Secret::ofSize(Secret::keySize);
    for (qsizetype at = 0; at < wrapped.size(); ++at) {
        QByteArray changed = wrapped;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        CHECK_FALSE(unwrapKey(wrapping, changed, back.data()));
    }
    CHECK_FALSE(unwrapKey(wrapping, wrapped + 'x', back.data()));
    CHECK_FALSE(unwrapKey(wrapping, {}, back.data()));
}

TEST_CASE("the id of a key commits to it as the format says", "[journal][format][keys]")
{
    QByteArray bytes(32, 'k');
    const QByteArray expected = Digest::of("tepu key", bytes).bytes().first(16);
    CHECK(idOf(Secret::taking(bytes)).uuid().bytes() == expected);
}
