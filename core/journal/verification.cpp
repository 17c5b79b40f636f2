// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verification.h"

#include "core/journal/reader.h"

namespace tepu {

namespace {

/// Walks the chains of a record and collects what does not fit.
class ChainWalk {
public:
    ChainWalk(const Keyring& keys, const QVector<Seat>& seats) : m_keys(keys), m_reader(keys)
    {
        for (const Seat& seat : seats)
            m_seats.insert(seat.id, seat.publicKey);
    }

    void take(const Event& event)
    {
        ++result.events;
        const EventHeader& header = event.header;
        ChainHead& chain = m_heads[header.seat].of(header.chain);
        if (header.sequence != chain.sequence + 1)
            wrong(header, QStringLiteral("number %1 was expected in its chain").arg(chain.sequence + 1));
        if (header.previous != chain.digest)
            wrong(header, QStringLiteral("it does not continue the event before it: that one was changed, or one was left out"));
        chain = {header.sequence, event.digest()};
        checkSignature(event, chain.digest);
        if (!m_keys.find(header.key))
            ++result.unreadable;
        if (const auto taken = m_reader.take(event); !taken)
            result.damages.append({nameOf(header), taken.error().sentence.section(QStringLiteral(": "), 1)});
    }

    const QVector<Statement>& facts() const { return m_reader.facts(); }
    Verification result;

private:
    void wrong(const EventHeader& header, const QString& what) { result.damages.append({nameOf(header), what}); }

    void checkSignature(const Event& event, const Digest& digest)
    {
        const auto key = m_seats.constFind(event.header.seat);
        if (key == m_seats.constEnd())
            return wrong(event.header, QStringLiteral("its seat is not known to the record"));
        const bool needed = event.header.chain == Chain::Access;
        if ((needed || !event.signature.isEmpty()) && !isSignedBy(*key, digest, event.signature))
            wrong(event.header, QStringLiteral("its signature is not its seat's"));
    }

    const Keyring& m_keys;
    Reader m_reader;
    QHash<SeatId, QByteArray> m_seats;
    QHash<SeatId, SeatHead> m_heads;
};

} // namespace

Verification verified(Journal& journal, const std::function<Result<void>(const Statement&)>& understood)
{
    const QVector<Seat> seats = journal.thread().run([](JournalStore& store) { return store.seats(); }).get();
    ChainWalk walk(journal.keys(), seats);
    try {
        journal.thread().run([&](JournalStore& store) { store.eachEvent([&](const Event& event) { walk.take(event); }); }).get();
    } catch (const StoreFault& fault) {
        walk.result.damages.append({QStringLiteral("journal.db"), QString::fromStdString(fault.what())});
    }
    for (const Statement& fact : walk.facts()) {
        ++walk.result.facts;
        if (const auto read = understood(fact); !read)
            walk.result.damages.append({QStringLiteral("fact %1 of command %2").arg(fact.kind, fact.stamp.command.toString()),
                                        read.error().sentence});
    }
    if (journal.lostTail())
        walk.result.damages.append({QStringLiteral("heads"), journal.lostTail()->sentence});
    walk.result.head = journal.head().content.digest.hex();
    return walk.result;
}

void checkWitness(Journal& journal, const QString& head, Verification& verification)
{
    bool found = false;
    journal.thread()
        .run([&](JournalStore& store) {
            store.eachEvent([&](const Event& event) { found = found || event.digest().hex() == head.toLower(); });
        })
        .get();
    if (!found)
        verification.damages.append({QStringLiteral("head %1").arg(head),
                                     QStringLiteral("no event of this record has it: the history was changed after it was printed")});
}

} // namespace tepu
