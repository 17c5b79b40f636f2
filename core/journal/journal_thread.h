// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal_store.h"

#include <QByteArray>
#include <condition_variable>
#include <deque>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace tepu {

/// The thread that owns `journal.db`: nothing else waits for the disk.
class JournalThread {
public:
    /// Opens the store on the new thread; throws StoreFault here if that fails.
    explicit JournalThread(const QString& path);
    ~JournalThread(); ///< finishes what was asked, then ends

    template <class Work>
    auto run(Work work) -> std::future<decltype(work(std::declval<JournalStore&>()))>
    {
        using Answer = decltype(work(std::declval<JournalStore&>()));
        auto task = std::make_shared<std::packaged_task<Answer(JournalStore&)>>(std::move(work));
        auto answer = task->get_future();
        post([task](JournalStore& store) { (*task)(store); });
        return answer;
    }

    /// Appends to the journal. Drafts that were saved before go before it, and those of `draftsDone` with it; what is saved
    /// later comes later: words typed after a line was sent off outlive it.
    std::future<void> append(const Append& append);
    /// Saves a draft some time soon; of several with one id only the latest is written.
    void saveDraft(const QString& id, const QByteArray& sealed);
    /// The newest of its name, also where the disk has not taken it.
    QByteArray draft(const QString& id);
    /// Whether every draft that was saved so far is on the disk; never waits.
    bool draftsOnDisk() const;
    /// Waits until every draft that was saved so far was tried; whether all are on the disk.
    bool settleDrafts();
    /// Tries those again that the disk did not take.
    void retryDrafts();
    using Drafts = std::map<QString, QByteArray>;
    /// Those that the disk did not take, sealed: they may travel to the program that opens this record next …
    Drafts draftsNotOnDisk();
    /// … which tries them again.
    void adoptDrafts(const Drafts& drafts);
    /// The reason why the last draft could not be written; empty while all is well.
    QString draftFault() const;

private:
    using Work = std::function<void(JournalStore&)>;
    void post(Work work);
    void live(const QString& path, std::promise<void>& opened);
    void writeDrafts(JournalStore& store, Drafts drafts);
    Drafts taken(Drafts& drafts);
    void noteDraftFault(const QString& fault);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_work;
    std::shared_ptr<Drafts> m_drafts = std::make_shared<Drafts>(); ///< saved since the last append, still to be written
    Drafts m_notWritten; ///< drafts that the store did not take; only the thread itself touches them
    int m_draftsUnderWay = 0; ///< saved, and not tried yet
    QString m_draftFault;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace tepu
