// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_thread.h"

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
    {
        const std::lock_guard lock(m_mutex);
        m_drafts[id] = sealed;
    }
    post([this](JournalStore& store) { writeDrafts(store); });
}

void JournalThread::writeDrafts(JournalStore& store)
{
    std::map<QString, QByteArray> drafts;
    {
        const std::lock_guard lock(m_mutex);
        drafts.swap(m_drafts);
    }
    QString fault;
    try {
        for (const auto& [id, sealed] : drafts)
            store.saveDraft(id, sealed);
    } catch (const StoreFault& broken) {
        fault = QString::fromStdString(broken.what());
    }
    const std::lock_guard lock(m_mutex);
    m_draftFault = fault;
    if (!fault.isEmpty())
        m_drafts.merge(drafts); // tried again with the next key
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
            return;
        Work work = std::move(m_work.front());
        m_work.pop_front();
        lock.unlock();
        work(*store);
        lock.lock();
    }
}

} // namespace tepu
