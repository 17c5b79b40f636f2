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
