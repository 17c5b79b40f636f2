// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packs/slicing.h"

#include "core/journal/chain_walk.h"
#include "core/journal/guarded.h"
#include "core/journal/reader.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <map>

namespace tepu {
namespace {

using Events = std::function<void(JournalStore&, const JournalStore::EachEvent&)>;

Result<void> eachSound(Journal& journal, const Events& events, const std::function<void(const Event&)>& take)
{
    return guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<void> {
        Result<void> fine;
        journal.thread()
            .run([&](JournalStore& store) {
                events(store, [&](const Result<Event>& event) {
                    if (event)
                        take(*event);
                    else if (fine)
                        fine = tl::unexpected(event.error());
                });
            })
            .get();
        return fine;
    });
}

const Events allOfThem = [](JournalStore& store, const JournalStore::EachEvent& take) { store.eachEvent(take); };

bool isChosen(const ChosenScopes& chosen, const Event& event)
{
    return !chosen || chosen->contains(Scope{event.header.scope});
}

/// The keys with which a seat signs stay where the seat is.
QVector<Seat> withoutKeys(QVector<Seat> seats)
{
    for (Seat& seat : seats)
        seat.sealedKey = QByteArray("");
    return seats;
}

Result<Slice> slice(Journal& journal, const Events& events, const ChosenScopes& chosen)
{
    Slice slice;
    slice.mark = {journal.record(), journal.isTraining()};
    slice.seats = withoutKeys(journal.thread().run([](JournalStore& store) { return store.seats(); }).get());
    return eachSound(journal, events,
                     [&](const Event& event) {
                         if (isChosen(chosen, event))
                             slice.events.append(event);
                     })
        .map([&] { return slice; });
}

/// Every event follows the one before, from these heads on, and opens.
Result<void> isWhole(Journal& journal, const Slice& slice, const QVector<SeatHead>& from)
{
    return journal.keysWith(slice.boxes, slice.wraps).and_then([&](const Keyring& keys) -> Result<void> {
        ChainWalk walk(slice.seats, slice.mark.elsewhere, from);
        Reader reader(keys);
        for (const Event& event : slice.events) {
            const QStringList wrong = walk.take(event);
            const auto opened = reader.take(event);
            if (!wrong.isEmpty() || !opened)
                return refuse(QStringLiteral("The pack does not hold what it should (%1: %2), and was not written. Run “tepu verify”.")
                                  .arg(nameOf(event.header), wrong.isEmpty() ? opened.error().sentence : wrong.first()));
            reader.takeWhole(); // that they open is all that counts here
        }
        return {};
    });
}

} // namespace

Result<void> isFreeForPack(const QString& file)
{
    if (QFileInfo::exists(file))
        return refuse(QStringLiteral("%1 is there already. A pack is never written over another file: choose a new name.").arg(file));
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return refuse(QStringLiteral("There is no folder %1. Make it first.").arg(QFileInfo(file).absolutePath()));
    return {};
}

Result<QVector<ChainGap>> gapsWithout(Journal& journal, const ChosenScopes& chosen)
{
    std::map<std::pair<SeatId, Chain>, QVector<ChainGap>> gaps;
    const auto look = [&](const Event& event) {
        if (isChosen(chosen, event))
            return;
        const EventHeader& header = event.header;
        const auto sequence = static_cast<qint64>(header.sequence);
        QVector<ChainGap>& ofChain = gaps[{header.seat, header.chain}];
        if (!ofChain.isEmpty() && ofChain.last().last == sequence - 1)
            ofChain.last().last = sequence;
        else
            ofChain.append({header.seat, header.chain, sequence, sequence});
    };
    return eachSound(journal, allOfThem, look).map([&] {
        QVector<ChainGap> all;
        for (const auto& [chain, ofChain] : gaps)
            all += ofChain;
        return all;
    });
}

Result<Slice> sliceOf(Journal& journal, const ChosenScopes& chosen)
{
    return slice(journal, allOfThem, chosen);
}

Result<Slice> sliceBeyond(Journal& journal, const QVector<SeatHead>& heads)
{
    const auto beyond = [heads](JournalStore& store, const JournalStore::EachEvent& take) { store.eachEventBeyond(heads, take); };
    return slice(journal, beyond, {}).map([&](Slice slice) {
        QSet<KeyId> used;
        for (const Event& event : std::as_const(slice.events))
            used.insert(event.header.key);
        slice.wraps = journal.thread().run([](JournalStore& store) { return store.wraps(); }).get();
        slice.wraps.removeIf([&](const KeyWrap& wrap) { return !used.contains(wrap.key); });
        return slice;
    });
}

Result<void> writeProven(Journal& journal, const Slice& slice, const QVector<SeatHead>& from, const QString& file)
{
    if (const auto free = isFreeForPack(file); !free)
        return free;
    const QString fresh = QStringLiteral("%1.new-%2").arg(file, Uuid::fresh().toString());
    const auto tidy = qScopeGuard([&] { QFile::remove(fresh); });
    return guarded(QStringLiteral("The pack %1 cannot be written").arg(file), [&]() -> Result<void> {
               pack_file::write(slice, fresh);
               return {};
           })
        .and_then([&] { return pack_file::read(fresh); })
        .and_then([&](const Slice& written) { return isWhole(journal, written, from); })
        .and_then([&]() -> Result<void> {
            if (!QFile::rename(fresh, file))
                return machineFails(QStringLiteral("The pack %1 cannot be put in its place. Ask for the right to write there.").arg(file));
            return {};
        });
}

} // namespace tepu
