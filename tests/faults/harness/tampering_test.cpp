// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verification.h"
#include "tests/faults/harness/forger.h"
#include "tests/faults/harness/sound_record.h"

using namespace tepu;

TEST_CASE("whatever somebody without a key does to a record's files, it is found", "[harness][forging]")
{
    Asked asked("tampering without a key: all found, or harmless", 600, 9300);
    UnlockedRecord base;
    SoundRecord sound(base);
    for (int i = 0; i < asked.times(); ++i) {
        const QString folder = sound.copy();
        const QString how = Forger(folder, asked).forge();
        sound.mustBeFoundOrHarmless(asked, folder, how);
        sound.drop(folder);
    }
}

TEST_CASE("a whole older copy that somebody puts back is found by the ledger of its seat", "[harness][older-copy]")
{
    Asked asked("a whole older copy put back: found by the seat ledger", 10, 200);
    for (int i = 0; i < asked.times(); ++i) {
        UnlockedRecord base;
        const QString older = base.copy();
        const QString newer = base.copy();
        {
            const auto record = base.record(newer);
            REQUIRE(record);
            const int lines = asked.isSabotaged() ? 0 : 1 + asked.below(5);
            for (int line = 0; line < lines; ++line)
                REQUIRE(base.said(**record, QStringLiteral("later %1").arg(line)));
        }
        const auto journal = base.journal(older);
        REQUIRE(journal);
        REQUIRE((*journal)->ledgerFault());
    }
}

TEST_CASE("who has the keys and tells another history is found by whoever holds a printed head", "[harness][heads]")
{
    Asked asked("another history told with the keys: found against a printed head", 40, 500);
    UnlockedRecord base;
    const SoundRecord sound(base);
    for (int i = 0; i < asked.times(); ++i) {
        const QString folder = base.copy();
        {
            const auto record = base.record(folder);
            REQUIRE(record);
            for (int line = 0; line < 6; ++line)
                REQUIRE(base.said(**record, QStringLiteral("another history %1").arg(asked.below(1000))));
            Verification verification;
            checkWitness((*record)->journal(), asked.isSabotaged() ? (*record)->journal().head().content.digest.hex() : sound.head, verification);
            REQUIRE_FALSE(verification.damages.isEmpty());
        }
        base.drop(folder);
    }
}
