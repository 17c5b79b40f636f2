// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packs/taking_in.h"

#include "core/commands/record/found_record.h"
#include "core/journal/chain_walk.h"
#include "core/journal/guarded.h"
#include "core/journal/pack_file.h"
#include "core/journal/reader.h"
#include "core/queries/record/users.h"

namespace tepu {
namespace {

/// What a record has already, and what of a pack goes with it.
class Union {
public:
    Union(Record& record, const Slice& slice) : m_record(record), m_journal(record.journal()), m_slice(slice)
    {
        const auto [seats, boxes] = m_journal.thread().run([](JournalStore& store) { return std::pair(store.seats(), store.boxes()); }).get();
        m_seats = seats;
        for (const Seat& seat : slice.seats)
            if (std::none_of(seats.begin(), seats.end(), [&](const Seat& there) { return there.id == seat.id; }))
                m_append.newSeats.append(seat);
        const auto isThere = [&boxes = boxes](const AudienceId& audience) {
            return std::any_of(boxes.begin(), boxes.end(), [&](const AudienceBox& box) { return !(box.audience < audience) && !(audience < box.audience); });
        };
        for (const AudienceBox& box : slice.boxes)
            if (!isThere(box.audience))
                m_append.access.boxes.append(box);
    }

    Result<TakenIn> appended()
    {
        return m_journal.keysWith(m_append.access.boxes, m_slice.wraps)
            .and_then([&](const Keyring& keys) { return take(keys); })
            .and_then([&] { return seatsAreOpened(); })
            .and_then([&]() -> Result<TakenIn> {
                m_journal.thread().run([&](JournalStore& store) { store.append(m_append); }).get();
                return TakenIn{*m_slice.mark.pack, m_append.events.size(), m_append.newSeats.size()};
            });
    }

private:
    Result<void> take(const Keyring& keys)
    {
        ChainWalk walk(m_seats + m_append.newSeats, m_journal.leftOut(), m_journal.heads());
        Reader reader(keys);
        for (const Event& event : m_slice.events) {
            const EventHeader& header = event.header;
            if (header.sequence <= walk.headOf(header.seat).of(header.chain).sequence) {
                if (!m_journal.holds(header.seat, header.chain, static_cast<qint64>(header.sequence), event.digest().hex()))
                    return refuse(QStringLiteral("%1 is another one here: the two histories have forked, and nothing was taken in. Keep both "
                                                 "files, and ask who has worked with a copy.").arg(nameOf(header)));
                continue;
            }
            if (const QStringList wrong = walk.take(event); !wrong.isEmpty())
                return refuse(QStringLiteral("The pack does not go on where this record ends (%1: %2); nothing was taken in.").arg(nameOf(header), wrong.first()));
            if (const auto opened = reader.take(event); !opened)
                return refuse(QStringLiteral("The pack holds something that does not open (%1); nothing was taken in.").arg(opened.error().sentence));
            m_append.events.append(event);
        }
        m_facts = reader.takeRest();
        takeWraps(keys);
        return areUnderstood();
    }

    /// Those at home hold the keys of what was begun elsewhere from now on too.
    void takeWraps(const Keyring& keys)
    {
        for (const KeyWrap& wrap : m_slice.wraps) {
            if (m_journal.keys().isInRecord(wrap.key))
                continue;
            m_append.wraps.append(wrap);
            if (const auto forHome = keys.wrappedFor(coordination, wrap))
                m_append.wraps.append(*forHome);
        }
    }

    Result<void> areUnderstood() const
    {
        for (const Statement& fact : m_facts) {
            const auto known = FactBook::all().find(fact).and_then([&](const FactBook::Entry* entry) { return entry->check(fact); });
            if (!known)
                return refuse(QStringLiteral("Something in the pack cannot be read: %1. Nothing was taken in.").arg(known.error().sentence));
        }
        return {};
    }

    /// Who sits where is a fact, and nobody sits who is not a user of the record.
    Result<void> seatsAreOpened() const
    {
        for (const Seat& seat : m_append.newSeats) {
            const auto opens = [&](const Statement& fact) {
                const auto opened = fact.kind == QLatin1String(SeatOpened::kind) ? Facts::readFact<SeatOpened>(fact) : refuse({});
                return opened && opened->seat == seat.id && opened->user == seat.user
                       && opened->publicKey == QString::fromLatin1(seat.publicKey.toBase64()) && fact.seat == seat.id;
            };
            if (!recordUser(m_record.tables(), seat.user) || std::none_of(m_facts.begin(), m_facts.end(), opens))
                return refuse(QStringLiteral("The pack holds events of a seat that no user of this record has opened (%1); nothing was taken in.")
                                  .arg(seat.id.toString()));
        }
        return {};
    }

    Record& m_record;
    Journal& m_journal;
    const Slice& m_slice;
    QVector<Seat> m_seats;
    QVector<Statement> m_facts;
    Append m_append;
};

Result<void> goesWith(const Record& record, const Slice& slice)
{
    if (slice.mark.record != record.journal().record())
        return refuse(QStringLiteral("The pack is of another record; nothing was taken in."));
    if (!slice.mark.elsewhere.isEmpty())
        return refuse(QStringLiteral("This pack was given out, and holds only part of the record. Lay it out in a folder of its own; what is done "
                                     "there comes back as a pack of its own."));
    return {};
}

} // namespace

Result<TakenIn> takeIn(Record& record, const QString& file)
{
    record.settleAll();
    return pack_file::read(file).and_then([&](const Slice& slice) {
        return goesWith(record, slice).and_then([&] {
            return guarded(QStringLiteral("The pack cannot be taken in"), [&] { return Union(record, slice).appended(); });
        });
    });
}

} // namespace tepu
