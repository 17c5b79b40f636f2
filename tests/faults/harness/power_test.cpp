// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/founded_as.h"
#include "tests/faults/harness/asked.h"
#include "tests/faults/harness/unlocked_record.h"
#include "tests/support/breaking_disk.h"

#include <QFileInfo>

using namespace tepu;

namespace {

/// What a disk may hold after the power went while somebody worked, image after image.
class PowerLoss {
public:
    PowerLoss(Asked& asked, UnlockedRecord& base) : m_asked(asked), m_base(base), m_folder(base.copy()), m_record(mustOpen()) {}

    /// Says another line; at some moment of it, or after it was acknowledged, the power goes in so many ways.
    void goOn(int images)
    {
        const QStringList before = m_acknowledged;
        const QString words = QStringLiteral("line %1").arg(m_acknowledged.size());
        const bool isAfter = m_asked.oneIn(3);
        QTemporaryDir folders;
        const auto image = [&](int i) { return folders.filePath(QString::number(i)); };
        const auto take = [&] {
            for (int i = 0; i < images; ++i)
                m_disk.copyAsIfPowerWent(m_folder, image(i), m_asked.random());
        };
        if (!isAfter)
            m_disk.atOperation(1 + m_asked.below(4), take);
        REQUIRE(m_base.said(*m_record, words));
        m_disk.mend();
        m_acknowledged.append(words);
        if (isAfter)
            take();
        for (int i = 0; i < images && QFileInfo::exists(image(0)); ++i)
            check(image(i), isAfter ? m_acknowledged : before);
    }

    int checked() const { return m_checked; }
    void makeCareless() { m_disk.syncSeldom(m_record->journal().thread()); }

private:
    std::unique_ptr<Record> mustOpen()
    {
        auto record = m_base.record(m_folder);
        REQUIRE(record);
        return std::move(*record);
    }

    void check(const QString& folder, const QStringList& acknowledged)
    {
        ++m_checked;
        const auto journal = m_base.journal(folder);
        REQUIRE(journal);
        QVector<Statement> facts;
        const auto verification = inspected(**journal, [&](const Statement& fact) { facts.append(fact); });
        for (const Damage& damage : verification.damages)
            if (damage.place != u"ledger") // it has seen what came later
                FAIL(damage.place.toStdString() + ": " + damage.what.toStdString());
        const QStringList there = linesOf(facts);
        REQUIRE((there.mid(0, acknowledged.size()) == acknowledged));
        REQUIRE(there.size() <= acknowledged.size() + 1);
    }

    BreakingDisk m_disk;
    Asked& m_asked;
    UnlockedRecord& m_base;
    QString m_folder;
    std::unique_ptr<Record> m_record;
    QStringList m_acknowledged;
    int m_checked = 0;
};

} // namespace

TEST_CASE("however the disk is left when the power goes, every image opens and holds what was acknowledged", "[harness][power]")
{
    Asked asked("power loss: every crash image opens and holds what was acknowledged", 1000, 20000);
    UnlockedRecord base;
    for (int checked = 0; checked < asked.times();) {
        PowerLoss loss(asked, base);
        if (asked.isSabotaged())
            loss.makeCareless();
        for (int line = 0; line < 120 && checked + loss.checked() < asked.times(); ++line)
            loss.goOn(4);
        checked += loss.checked();
    }
}
