// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/founded_as.h"
#include "tests/faults/harness/sound_record.h"
#include "tests/faults/harness/spoiler.h"

#include <QFile>

using namespace tepu;

TEST_CASE("however a record's files are damaged, it is found or does no harm, and no wrong word is shown", "[harness][spoiling]")
{
    Asked asked("damage: found or harmless, no wrong text shown", 700, 10500);
    UnlockedRecord base;
    SoundRecord sound(base);
    for (int i = 0; i < asked.times(); ++i) {
        const QString folder = sound.copy();
        const QString how = spoil(folder, asked);
        sound.mustBeFoundOrHarmless(asked, folder, how);
        sound.drop(folder);
    }
}

TEST_CASE("however the key slots are damaged, nothing falls over, and put back they open the record", "[harness][slots]")
{
    Asked asked("damage to the key slots: refused, or harmless", 12, 500);
    UnlockedRecord base;
    const QString folder = base.copy();
    QFile slots(folder + QStringLiteral("/slots.json"));
    REQUIRE(slots.open(QIODevice::ReadOnly));
    const QByteArray whole = slots.readAll();
    slots.close();
    const auto opensWith = [&](const QByteArray& bytes) {
        REQUIRE(slots.open(QIODevice::WriteOnly | QIODevice::Truncate));
        slots.write(bytes);
        slots.close();
        const QByteArray secret = asked.isSabotaged() ? QByteArray("another passphrase") : ARecord::passphrase;
        const auto journal = Journal::open({folder, secret, {}, Purpose::Inspect});
        if (journal)
            REQUIRE(inspected(**journal).damages.isEmpty()); // slots that open at all open the record as it is
        return journal.has_value();
    };
    for (int i = 0; i < asked.times(); ++i) {
        QByteArray bytes = whole;
        spoilBytes(bytes, asked);
        opensWith(bytes);
        REQUIRE(opensWith(whole));
    }
}
