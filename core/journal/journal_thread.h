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

    /// Saves a draft some time soon; of several with one id only the latest is written.
    void saveDraft(const QString& id, const QByteArray& sealed);
    /// The reason why the last draft could not be written; empty while all is well.
    QString draftFault() const;

private:
    using Work = std::function<void(JournalStore&)>;
    void post(Work work);
    void live(const QString& path, std::promise<void>& opened);
    void writeDrafts(JournalStore& store);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Work> m_work;
    std::map<QString, QByteArray> m_drafts;
    QString m_draftFault;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace tepu
