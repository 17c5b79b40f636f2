// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_thread.h"

#include "core/sqlite/fault_in_words.h"

namespace tepu {

JournalThread::JournalThread(const QString& path)
{
    std::promise<void> opened;
    auto open = opened.get_future();
    m_thread = std::thread([this, path, &opened] { live(path, opened); });
    try {
        open.get();
    } catch (...) {
        m_thread.join();
        throw;
    }
}

JournalThread::~JournalThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void JournalThread::post(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void JournalThread::saveDraft(const QString& id, const QByteArray& sealed)
{
    std::shared_ptr<Drafts> drafts;
    {
        const std::lock_guard lock(m_mutex);
        drafts = m_drafts;
        (*drafts)[id] = sealed;
        ++m_draftsUnderWay;
    }
    post([this, drafts](JournalStore& store) {
        writeDrafts(store, taken(*drafts));
        const std::lock_guard lock(m_mutex);
        --m_draftsUnderWay;
    });
}

QByteArray JournalThread::draft(const QString& id)
{
    return run([this, id](JournalStore& store) {
               const auto waiting = m_notWritten.find(id);
               return waiting == m_notWritten.end() ? store.draft(id) : waiting->second;
           })
        .get();
}

bool JournalThread::draftsOnDisk() const
{
    const std::lock_guard lock(m_mutex);
    return m_draftsUnderWay == 0 && m_draftFault.isEmpty();
}

bool JournalThread::settleDrafts()
{
    retryDrafts();
    run([](JournalStore&) {}).get();
    return draftsOnDisk();
}

void JournalThread::retryDrafts()
{
    post([this](JournalStore& store) {
        if (!m_notWritten.empty())
            writeDrafts(store, {});
    });
}

JournalThread::Drafts JournalThread::draftsNotOnDisk()
{
    return run([this](JournalStore&) { return m_notWritten; }).get();
}

void JournalThread::adoptDrafts(const Drafts& drafts)
{
    if (!drafts.empty())
        post([this, drafts](JournalStore& store) { writeDrafts(store, drafts); });
}

std::future<void> JournalThread::append(const Append& append)
{
    {
        const std::lock_guard lock(m_mutex);
        m_drafts = std::make_shared<Drafts>();
    }
    return run([this, append](JournalStore& store) {
        store.append(append);
        for (const QString& id : append.draftsDone)
            m_notWritten.erase(id);
        if (m_notWritten.empty())
            noteDraftFault({});
    });
}

void JournalThread::noteDraftFault(const QString& fault)
{
    const std::lock_guard lock(m_mutex);
    m_draftFault = fault;
}

JournalThread::Drafts JournalThread::taken(Drafts& drafts)
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(drafts, {});
}

/// What could not be written is tried again with the next key, and by retryDrafts().
void JournalThread::writeDrafts(JournalStore& store, Drafts drafts)
{
    drafts.merge(m_notWritten);
    m_notWritten.clear(); // of two with one id the later one stands in drafts
    QString fault;
    try {
        for (const auto& [id, sealed] : drafts)
            store.saveDraft(id, sealed);
    } catch (const StoreFault& broken) {
        fault = inWords(broken);
        m_notWritten = std::move(drafts);
    }
    noteDraftFault(fault);
}

QString JournalThread::draftFault() const
{
    const std::lock_guard lock(m_mutex);
    return m_draftFault;
}

void JournalThread::live(const QString& path, std::promise<void>& opened)
{
    std::unique_ptr<JournalStore> store;
    try {
        store = std::make_unique<JournalStore>(path);
    } catch (...) {
        opened.set_exception(std::current_exception());
        return;
    }
    opened.set_value();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || !m_work.empty(); });
        if (m_work.empty())
            break;
        Work work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work(*store);
        lock.lock();
    }
    lock.unlock();
    if (!m_notWritten.empty())
        writeDrafts(*store, {});
}

} // namespace tepu
