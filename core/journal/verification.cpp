// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/verification.h"

#include "core/journal/chain_walk.h"
#include "core/journal/reader.h"
#include "core/sqlite/fault_in_words.h"

namespace tepu {

namespace {

/// Collects what is wrong with a record, event by event.
class Inspection {
public:
    using ScopeAt = std::function<std::optional<Scope>(const SeatId&, Chain, quint64)>;

    Inspection(const Keyring& keys, const QVector<Seat>& seats, const QVector<ChainGap>& lost, const Understanding& understood,
               const ScopeAt& scopeAt)
        : m_keys(keys), m_chains(seats, lost), m_reader(keys), m_understood(understood), m_scopeAt(scopeAt)
    {
    }

    void take(const Result<Event>& event)
    {
        ++result.events;
        if (!event)
            return wrong(event.error().sentence);
        for (const QString& what : m_chains.take(*event))
            result.damages.append({nameOf(event->header), what, {}, concerned(event->header, what)});
        if (m_keys.isInRecord(event->header.key) && !m_keys.find(event->header.key))
            ++result.unreadable;
        if (const auto taken = m_reader.take(*event); !taken)
            wrong(taken.error().sentence, Scope{event->header.scope});
        check(m_reader.takeWhole());
    }

    void end() { check(m_reader.takeRest()); }

    Verification result;

private:
    /// Sentences about an event begin with its name: "event 17 of seat …: …".
    void wrong(const QString& sentence, const std::optional<Scope>& scope = {})
    {
        const auto colon = QStringLiteral(": ");
        result.damages.append({sentence.section(colon, 0, 0), sentence.section(colon, 1), {}, scope});
    }

    std::optional<Scope> concerned(const EventHeader& header, const QString& what) const
    {
        return what == ChainWalk::notSigned ? Scope{header.scope} : m_scopeAt(header.seat, header.chain, header.sequence - 1);
    }

    void check(const QVector<Statement>& facts)
    {
        for (const Statement& fact : facts) {
            ++result.facts;
            if (const auto read = m_understood(fact); !read)
                result.damages.append({QStringLiteral("fact %1 of command %2").arg(fact.kind, fact.stamp.command.toString()),
                                       read.error().sentence, {}, fact.scope});
        }
    }

    const Keyring& m_keys;
    ChainWalk m_chains;
    Reader m_reader;
    const Understanding& m_understood;
    ScopeAt m_scopeAt;
};

} // namespace

Verification verified(Journal& journal, const Understanding& understood)
{
    const QVector<Seat> seats = journal.thread().run([](JournalStore& store) { return store.seats(); }).get();
    JournalStore* open = nullptr; // while its events are told
    Inspection inspection(journal.keys(), seats, journal.leftOut(), understood,
                          [&](const SeatId& seat, Chain chain, quint64 at) { return open->scopeAt(seat, chain, at); });
    Verification& found = inspection.result;
    try {
        journal.thread()
            .run([&](JournalStore& store) {
                open = &store;
                store.eachEvent([&](const auto& event) { inspection.take(event); });
            })
            .get();
    } catch (const StoreFault& fault) {
        found.damages.append({QStringLiteral("journal.db"), inWords(fault)});
    }
    inspection.end();
    if (journal.flaw() && found.damages.isEmpty()) // the chains are whole, and yet: the end is missing
        found.damages.append({QStringLiteral("heads"), journal.flaw()->sentence});
    if (journal.headFault())
        found.damages.append({QStringLiteral("heads"), journal.headFault()->sentence});
    for (const QString& draft : journal.spoiltDrafts())
        found.damages.append({QStringLiteral("draft %1").arg(draft), QStringLiteral("what was being typed does not open any more")});
    if (journal.ledgerFault())
        found.damages.append({QStringLiteral("ledger"), journal.ledgerFault()->sentence});
    found.lost = journal.lost();
    found.head = journal.head().content.digest.hex();
    return found;
}

void checkWitness(Journal& journal, const QString& head, Verification& verification)
{
    const QString typed = head.simplified().remove(u' ').toLower(); // it stands in groups on paper
    bool found = false;
    journal.thread()
        .run([&](JournalStore& store) {
            store.eachEvent([&](const Result<Event>& event) {
                found = found || (event && event->digest().hex() == typed);
            });
        })
        .get();
    if (!found)
        verification.damages.append({QStringLiteral("head %1").arg(head),
                                     QStringLiteral("no event of this record has it: the history was changed after it was printed")});
}

} // namespace tepu
