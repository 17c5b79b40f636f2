// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/passphrase.h"
#include "tests/support/test.h"

using namespace tepu;

static bool same(const Secret& a, const Secret& b)
{
    return QByteArrayView(a.data(), a.size()) == QByteArrayView(b.data(), b.size());
}

TEST_CASE("a recovery key typed from paper is the key that was printed", "[journal][keys]")
{
    const RecoveryKey key = RecoveryKey::fresh();
    const QString paper = key.onPaper();
    CHECK(paper.count(u'-') == 14);
    CHECK(same(RecoveryKey::fromPaper(paper)->key, key.key));
    CHECK(same(RecoveryKey::fromPaper(paper.toLower().replace(u'-', u' '))->key, key.key));
}

TEST_CASE("a slip of the pen in a recovery key is noticed", "[journal][keys][property]")
{
    const QString paper = RecoveryKey::fresh().onPaper();
    rc::prop("one letter is another", [&] {
        QString wrong = paper;
        const auto at = *rc::gen::inRange<qsizetype>(0, paper.size());
        RC_PRE(wrong[at] != u'-');
        wrong[at] = wrong[at] == u'7' ? u'8' : u'7';
        RC_ASSERT(!RecoveryKey::fromPaper(wrong));
    });
    CHECK_FALSE(RecoveryKey::fromPaper("kereru on the wire at dusk"));
}

TEST_CASE("a derivation cheaper than the floor or dearer than the cap is not acceptable", "[journal][keys]")
{
    CHECK_FALSE(KdfCost{2, 64}.isAcceptable());
    CHECK(KdfCost{3, 64}.isAcceptable());
    CHECK_FALSE(KdfCost{3, 63}.isAcceptable());
    CHECK(KdfCost{3, 1024}.isAcceptable());
    CHECK_FALSE(KdfCost{3, 1025}.isAcceptable());
}

TEST_CASE("a derivation outside the passes that are permitted is not acceptable either", "[journal][keys]")
{
    CHECK(KdfCost{16, 64}.isAcceptable());
    CHECK_FALSE(KdfCost{17, 64}.isAcceptable());
    CHECK_FALSE(KdfCost{-1, 64}.isAcceptable());
    CHECK_FALSE(KdfCost{3, -64}.isAcceptable());
    CHECK(KdfCost().isAcceptable());
    CHECK(KdfCost::training().isAcceptable());
}

TEST_CASE("a real record costs 256 MiB and three passes to open", "[journal][keys]")
{
    CHECK(KdfCost().passes == 3);
    CHECK(KdfCost().memoryMiB == 256);
}

TEST_CASE("the same passphrase and salt give the same key, another of either gives another", "[journal][keys]")
{
    const QByteArray salt = freshSalt();
    const auto derived = [](const char* passphrase, const QByteArray& with) {
        return keyFromPassphrase(passphrase, with, KdfCost::training()).value();
    };
    const Secret key = derived("kereru on the wire at dusk", salt);
    CHECK(same(key, derived("kereru on the wire at dusk", salt)));
    CHECK_FALSE(same(key, derived("kereru on the wire at dusk", freshSalt())));
    CHECK_FALSE(same(key, derived("kereru on the wire at dawn", salt)));
}

TEST_CASE("where the memory cannot be had the refusal says how much is needed", "[journal][keys][faults]")
{
    const auto key = keyFromPassphrase("x", freshSalt(), {3, qint64(1) << 24}); // 16 TiB
    REQUIRE_FALSE(key);
    CHECK(key.error().sentence.contains("16777216 MiB of memory"));
}

TEST_CASE("letters that look like others are read as they were meant", "[journal][keys]")
{
    const RecoveryKey key = RecoveryKey::fresh();
    QString paper = key.onPaper();
    paper.replace(u'0', u'O').replace(u'1', u'l');
    REQUIRE(RecoveryKey::fromPaper(paper));
    CHECK(same(RecoveryKey::fromPaper(paper)->key, key.key));
}

TEST_CASE("two letters that changed places are noticed", "[journal][keys]")
{
    const QString paper = RecoveryKey::fresh().onPaper();
    for (qsizetype at = 0; at + 1 < paper.size(); ++at) {
        QString wrong = paper;
        std::swap(wrong[at], wrong[at + 1]);
        const bool other = wrong.remove(u'-') != QString(paper).remove(u'-');
        CHECK(RecoveryKey::fromPaper(wrong).has_value() != other);
    }
}

TEST_CASE("what is meant as a recovery key is told from a passphrase", "[journal][keys]")
{
    const QString paper = RecoveryKey::fresh().onPaper();
    CHECK(RecoveryKey::isMeantBy(paper));
    CHECK(RecoveryKey::isMeantBy(paper.chopped(3)));
    CHECK(RecoveryKey::isMeantBy(paper + u'7'));
    CHECK_FALSE(RecoveryKey::isMeantBy(paper.first(20)));
    CHECK_FALSE(RecoveryKey::isMeantBy("kereru on the wire at dusk"));
    CHECK_FALSE(RecoveryKey::isMeantBy(QString(60, u'u'))); // no letter of such a key
    CHECK_FALSE(RecoveryKey::isMeantBy({}));
}
