// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_names.h"
#include "core/commands/record/strike_out.h"
#include "tests/faults/harness/asked.h"
#include "tests/faults/harness/unlocked_record.h"
#include "tests/support/breaking_disk.h"

using namespace tepu;

namespace {

const auto typing = QStringLiteral("capture");

/// A short piece of work, in which one thing that the disk is asked to do fails.
class Work {
public:
    Work(const UnlockedRecord& base, const QString& folder, bool isSabotaged) : m_base(base), m_folder(folder), m_isSabotaged(isSabotaged) {}

    void perform()
    {
        auto record = m_base.record(m_folder);
        if (!record) {
            isTold = true;
            record = m_base.record(m_folder); // once more, as a person would
        }
        REQUIRE(record);
        for (int i = 0; i < 3; ++i)
            say(**record, QStringLiteral("line %1").arg(i));
        type(**record, "what is being typed");
        takeBack(**record);
        say(**record, QStringLiteral("the last line"));
    }

    QStringList acknowledged;
    bool isTold = false; ///< that something did not work

private:
    void say(Record& record, const QString& words)
    {
        const auto said = m_base.said(record, words);
        isTold = isTold || !said;
        if (said || m_isSabotaged || m_base.said(record, words))
            acknowledged.append(words);
    }

    void type(Record& record, const QByteArray& words)
    {
        record.saveDraft(typing, words);
        if (record.settleDrafts())
            return;
        isTold = isTold || !record.draftFault().isEmpty();
        record.retryDrafts();
        REQUIRE(record.settleDrafts());
    }

    void takeBack(Record& record)
    {
        const Context context{record.user(), m_base.family.clock, {}};
        const NotePreferredName name{m_base.family.mere, QStringLiteral("Mere-Ana")};
        auto noted = record.perform(name, context);
        isTold = isTold || !noted;
        if (!noted)
            noted = record.perform(name, context);
        REQUIRE(noted);
        const auto back = record.perform(StrikeOut{noted->stamp.command}, context);
        isTold = isTold || !back;
        if (!back)
            REQUIRE(record.perform(StrikeOut{noted->stamp.command}, context));
    }

    const UnlockedRecord& m_base;
    QString m_folder;
    bool m_isSabotaged;
};

void mustBeThere(const UnlockedRecord& base, const QString& folder, const Work& work)
{
    const auto record = base.record(folder);
    REQUIRE(record);
    const auto facts = (*record)->journal().statements();
    REQUIRE(facts);
    REQUIRE((linesOf(*facts) == work.acknowledged));
    REQUIRE((*record)->draft(typing) == "what is being typed");
    REQUIRE((*record)->verify().damages.isEmpty());
}

} // namespace

TEST_CASE("whatever the disk refuses once, it is said, nothing acknowledged is lost, and work goes on", "[harness][disk]")
{
    Asked asked("disk full, I/O error, short write at each write, sync and opening: told, nothing lost", 1, 1);
    UnlockedRecord base;
    BreakingDisk disk;
    int failed = 0;
    for (const auto how : {BreakingDisk::How::Full, BreakingDisk::How::Failing, BreakingDisk::How::Short}) {
        for (int n = 1;; ++n) {
            INFO("operation " << n << ", how " << int(how));
            const QString folder = base.copy();
            Work work(base, folder, asked.isSabotaged());
            disk.failOnceAt(n, how);
            work.perform();
            const bool hasFailed = disk.hasBroken();
            disk.mend();
            mustBeThere(base, folder, work);
            if (!hasFailed)
                break;
            ++failed;
            base.drop(folder);
        }
    }
    CHECK(failed > 30);
}
