// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_thread.h"
#include "tests/journal/a_seat.h"
#include "tests/support/breaking_disk.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tepu;

namespace {

const auto capture = QStringLiteral("capture");
const auto place = QStringLiteral("place");

/// The thread of a disk, which can be held up so that work queues behind it.
class AThread {
public:
    AThread()
    {
        JournalStore::create(path(), {RecordId::fresh(), true});
        thread = std::make_unique<JournalThread>(path());
    }
    ~AThread() { goOn(); }

    QString path() const { return folder.filePath(QStringLiteral("journal.db")); }
    void holdUp()
    {
        held = std::promise<void>();
        isHeld = true;
        std::promise<void> reached;
        thread->run([this, &reached](JournalStore&) {
            reached.set_value();
            held.get_future().wait();
        });
        reached.get_future().wait();
    }
    void goOn()
    {
        if (std::exchange(isHeld, false))
            held.set_value();
    }
    QByteArray draft(const QString& id)
    {
        goOn();
        return thread->run([id](JournalStore& store) { return store.draft(id); }).get();
    }
    std::future<void> append(const QVector<QString>& draftsDone)
    {
        Append append;
        append.events = seat.write(aFact(seat.scope, "a line was captured"));
        append.wraps = std::exchange(seat.wraps, {});
        append.draftsDone = draftsDone;
        return thread->append(append);
    }
    int events()
    {
        return thread->run([](JournalStore& store) {
                         int count = 0;
                         store.eachEvent([&](const Result<Event>&) { ++count; });
                         return count;
                     })
            .get();
    }

    QTemporaryDir folder;
    ASeat seat;
    std::promise<void> held;
    bool isHeld = false;
    std::unique_ptr<JournalThread> thread;
};

} // namespace

TEST_CASE("a store that cannot be opened is told to whoever asked for it", "[journal][thread]")
{
    CHECK_THROWS_AS(JournalThread(QStringLiteral("/nonexistent/journal.db")), StoreFault);
}

TEST_CASE("work is done in the order in which it was asked for", "[journal][thread]")
{
    AThread a;
    std::vector<int> order;
    a.holdUp();
    for (int i = 0; i < 100; ++i)
        a.thread->run([&order, i](JournalStore&) { order.push_back(i); });
    a.goOn();
    a.thread->run([](JournalStore&) {}).get();
    CHECK(order.size() == 100);
    CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE("what was asked is done before the thread ends, drafts included", "[journal][thread][drafts]")
{
    AThread a;
    a.holdUp();
    a.thread->saveDraft(capture, "she is with her si");
    auto appended = a.append({});
    a.goOn();
    a.thread.reset();
    CHECK_NOTHROW(appended.get());
    CHECK(JournalStore(a.path()).draft(capture) == "she is with her si");
}

TEST_CASE("of several drafts with one name the latest is written", "[journal][thread][drafts]")
{
    AThread a;
    a.holdUp();
    a.thread->saveDraft(capture, "s");
    a.thread->saveDraft(capture, "she");
    a.thread->saveDraft(place, "case 12");
    a.thread->saveDraft(capture, "she is");
    CHECK(a.draft(capture) == "she is");
    CHECK(a.draft(place) == "case 12");
}

TEST_CASE("the draft of a line goes with the line", "[journal][thread][drafts]")
{
    AThread a;
    a.holdUp();
    a.thread->saveDraft(capture, "she is with her sister");
    a.thread->saveDraft(place, "case 12");
    a.append({capture});
    CHECK(a.draft(capture).isEmpty());
    CHECK(a.draft(place) == "case 12");
}

TEST_CASE("what is typed after a line was sent off outlives the line", "[journal][thread][drafts]")
{
    AThread a;
    a.holdUp(); // the disk is slow: everything below waits for it
    a.thread->saveDraft(capture, "she is with her sister");
    a.append({capture});
    a.thread->saveDraft(capture, "and the next line");
    CHECK(a.draft(capture) == "and the next line");
}

TEST_CASE("a draft that the disk did not take is told, kept, and written with the next key", "[journal][thread][drafts][faults]")
{
    BreakingDisk disk;
    AThread a;
    disk.breakAt(1);
    a.thread->saveDraft(capture, "she is with her si");
    CHECK(a.draft(capture).isEmpty());
    CHECK(a.thread->draftFault().contains("the disk is full"));
    disk.mend();
    a.thread->saveDraft(place, "case 12");
    CHECK(a.draft(capture) == "she is with her si");
    CHECK(a.thread->draftFault().isEmpty());
}

TEST_CASE("whether all drafts are on the disk is known without waiting for it", "[journal][thread][drafts]")
{
    AThread a;
    CHECK(a.thread->draftsOnDisk());
    a.holdUp();
    a.thread->saveDraft(capture, "she");
    a.thread->saveDraft(capture, "she is");
    CHECK_FALSE(a.thread->draftsOnDisk());
    a.goOn();
    CHECK(a.thread->settleDrafts());
    CHECK(a.thread->draftsOnDisk());
}

TEST_CASE("a draft that the disk did not take is written when it is tried again, without another key", "[journal][thread][drafts][faults]")
{
    BreakingDisk disk;
    AThread a;
    disk.breakAt(1);
    a.thread->saveDraft(capture, "she is with her si");
    CHECK_FALSE(a.thread->settleDrafts());
    CHECK_FALSE(a.thread->draftsOnDisk());
    CHECK(a.thread->draft(capture) == "she is with her si"); // it is not lost for those who ask
    disk.mend();
    a.thread->retryDrafts();
    CHECK(a.draft(capture) == "she is with her si");
    CHECK(a.thread->draftsOnDisk());
}

TEST_CASE("of a draft that failed and one that came later the later one is kept", "[journal][thread][drafts][faults]")
{
    BreakingDisk disk;
    AThread a;
    disk.breakAt(1);
    a.thread->saveDraft(capture, "she is");
    a.thread->run([](JournalStore&) {}).get();
    disk.mend();
    a.thread->saveDraft(capture, "she is with her sister");
    CHECK(a.draft(capture) == "she is with her sister");
}

TEST_CASE("a draft that failed does not come back once its words are in the record", "[journal][thread][drafts][faults]")
{
    BreakingDisk disk;
    AThread a;
    disk.breakAt(1);
    a.thread->saveDraft(capture, "she is with her sister");
    a.thread->run([](JournalStore&) {}).get();
    disk.mend();
    a.append({capture}).get();
    CHECK(a.thread->draftFault().isEmpty());
    a.thread->saveDraft(place, "case 12");
    CHECK(a.draft(capture).isEmpty());
}

TEST_CASE("drafts that the disk did not take travel to the thread that comes after, and are written once it does", "[journal][thread][drafts][faults][lock]")
{
    BreakingDisk disk;
    AThread a;
    a.thread->saveDraft(place, "case 12");
    CHECK(a.thread->draftsNotOnDisk().empty());
    disk.breakAt(1);
    a.thread->saveDraft(capture, "she is with her si");
    const JournalThread::Drafts left = a.thread->draftsNotOnDisk();
    CHECK(left == JournalThread::Drafts{{capture, "she is with her si"}});
    a.thread.reset(); // in vain: the disk is still full
    disk.mend();
    a.thread = std::make_unique<JournalThread>(a.path());
    a.thread->adoptDrafts(left);
    CHECK(a.draft(capture) == "she is with her si");
    CHECK(a.draft(place) == "case 12");
}

TEST_CASE("a draft that failed is tried once more before the thread ends", "[journal][thread][drafts][faults]")
{
    BreakingDisk disk;
    AThread a;
    disk.breakAt(1);
    a.thread->saveDraft(capture, "she is with her si");
    a.thread->run([](JournalStore&) {}).get();
    disk.mend();
    a.thread.reset();
    CHECK(JournalStore(a.path()).draft(capture) == "she is with her si");
}

TEST_CASE("an append that failed is told to whoever waits for it, and nothing of it stands", "[journal][thread][faults]")
{
    BreakingDisk disk;
    AThread a;
    a.append({}).get();
    disk.breakAt(1, BreakingDisk::How::Failing);
    auto failed = a.append({capture});
    CHECK_THROWS_AS(failed.get(), StoreFault);
    disk.mend();
    CHECK(a.events() == 1);
}
