// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/later_events.h"

#include "core/journal/chain_walk.h"
#include "core/journal/guarded.h"
#include "core/journal/reader.h"

#include <QDir>
#include <QScopeGuard>
#include <set>

namespace tepu {
namespace {

/// What lies in the damaged journal and not in the restored one.
class LaterEvents {
public:
    LaterEvents(Journal& damaged, Journal& restored)
        : m_damaged(damaged), m_walk(damaged.thread().run([](JournalStore& store) { return store.seats(); }).get(), damaged.leftOut()),
          m_reader(damaged.keys())
    {
        each(restored, [&](const Result<Event>& event) {
            if (event)
                m_walk.take(*event);
        });
    }

    /// A journal that breaks in the middle of being read has told what came before.
    QVector<Event> good()
    {
        try {
            each(m_damaged, [&](const Result<Event>& event) { take(event); });
        } catch (const StoreFault&) {
            return m_good;
        }
        return m_good;
    }

private:
    static void each(Journal& journal, const JournalStore::EachEvent& event)
    {
        journal.thread().run([&](JournalStore& store) { store.eachEvent(event); }).get();
    }

    /// Behind an event that is not good nothing of its chain is taken over.
    void take(const Result<Event>& event)
    {
        if (!event)
            return;
        const EventHeader& header = event->header;
        const auto chain = std::pair(header.seat, header.chain);
        if (header.sequence <= m_walk.headOf(header.seat).of(header.chain).sequence || m_ended.contains(chain))
            return;
        if (!m_walk.take(*event).isEmpty() || !m_reader.take(*event))
            m_ended.insert(chain);
        else
            m_good.append(*event);
        m_reader.takeWhole(); // that they open is all that counts here
    }

    Journal& m_damaged;
    ChainWalk m_walk;
    Reader m_reader;
    std::set<std::pair<SeatId, Chain>> m_ended;
    QVector<Event> m_good;
};

/// With the keys and the seats that these events need and the record lacks.
void append(Journal& to, Journal& from, const QVector<Event>& events)
{
    Append append;
    append.events = events;
    const auto wraps = from.thread().run([](JournalStore& store) { return store.wraps(); }).get();
    const auto seats = from.thread().run([](JournalStore& store) { return store.seats(); }).get();
    for (const KeyWrap& wrap : wraps)
        if (!to.keys().isInRecord(wrap.key))
            append.wraps.append(wrap);
    to.thread().run([&](JournalStore& store) {
        const QVector<Seat> there = store.seats();
        for (const Seat& seat : seats)
            if (std::none_of(there.begin(), there.end(), [&](const Seat& other) { return other.id == seat.id; }))
                append.newSeats.append(seat);
        store.append(append);
    }).get();
}

bool copyJournal(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to))
        return false;
    for (const QString& name : QDir(from).entryList({QStringLiteral("journal.db*"), QStringLiteral("slots.json")}, QDir::Files))
        if (!QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)))
            return false;
    return true;
}

} // namespace

Result<qint64> carryOverLater(const QString& folder, const Unlocking& restored)
{
    const QString copy = restored.folder + QStringLiteral(".damaged");
    const auto tidy = qScopeGuard([&] { QDir(copy).removeRecursively(); });
    if (!copyJournal(folder, copy))
        return machineFails(QStringLiteral("The damaged journal cannot be copied to %1. Make room there, then do this again.").arg(copy));
    Unlocking looking = restored;
    looking.folder = copy;
    looking.purpose = Purpose::Inspect;
    const auto damaged = Journal::open(looking);
    if (!damaged)
        return 0;
    looking.folder = restored.folder;
    return Journal::open(looking).and_then([&](const std::unique_ptr<Journal>& journal) {
        return guarded(QStringLiteral("The restored record cannot be written"), [&]() -> Result<qint64> {
            const QVector<Event> later = LaterEvents(**damaged, *journal).good();
            if (!later.isEmpty())
                append(*journal, **damaged, later);
            return later.size();
        });
    });
}

} // namespace tepu
