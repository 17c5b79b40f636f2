// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain_survey.h"
#include "core/journal/chain_walk.h"
#include "core/journal/guarded.h"
#include "core/journal/journal.h"
#include "core/journal/record_lock.h"

#include <QDir>
#include <QFileInfo>

namespace tepu {

static Result<Principal> unlockedBy(const Unlocking& unlocking, const KeySlots& slots)
{
    if (!unlocking.byKeyring)
        return slots.unlock(unlocking.secret, unlocking.user);
    QByteArray key = unlocking.secret;
    key.detach(); // whose bytes are wiped is this copy
    return slots.unlockByKeyring(Secret::taking(key));
}

Result<std::unique_ptr<Journal>> Journal::open(const Unlocking& unlocking)
{
    const auto slots = KeySlots::read(unlocking.folder);
    if (!slots)
        return tl::unexpected(slots.error());
    auto lock = lockOf(unlocking.folder);
    if (!lock)
        return tl::unexpected(lock.error());
    auto principal = unlockedBy(unlocking, *slots);
    if (!principal)
        return tl::unexpected(principal.error());
    return opened(unlocking, {std::make_shared<const Principal>(std::move(*principal)), slots->record, std::move(*lock)});
}

/// Every slot there is one of mine, byte by byte: who can open the one can open the other.
static bool areAmong(const KeySlots& there, const KeySlots& mine)
{
    return there.record == mine.record && std::all_of(there.all.begin(), there.all.end(), [&](const KeySlot& slot) {
        return std::any_of(mine.all.begin(), mine.all.end(), [&](const KeySlot& own) { return encode(own) == encode(slot); });
    });
}

Result<std::unique_ptr<Journal>> Journal::openCopy(const QString& folder, Purpose purpose) const
{
    const auto mine = KeySlots::read(m_folder);
    const auto slots = KeySlots::read(folder);
    if (!mine || !slots)
        return tl::unexpected(mine ? slots.error() : mine.error());
    if (!areAmong(*slots, *mine))
        return refuse(QStringLiteral("slots.json in %1 is not this record’s.").arg(folder));
    return lockOf(folder).and_then([&](std::unique_ptr<QLockFile> lock) {
        return opened({folder, {}, {}, purpose}, {m_principal, slots->record, std::move(lock)});
    });
}

Result<std::unique_ptr<Journal>> Journal::opened(const Unlocking& unlocking, Unlocked unlocked)
{
    const QString database = QDir(unlocking.folder).filePath(QStringLiteral("journal.db"));
    if (!QFileInfo::exists(database))
        return refuse(QStringLiteral("journal.db is missing from %1. Restore the last backup.").arg(unlocking.folder));
    return guarded(QStringLiteral("The record’s journal cannot be opened"), [&]() -> Result<std::unique_ptr<Journal>> {
        std::unique_ptr<Journal> journal(new Journal);
        journal->m_folder = unlocking.folder;
        journal->m_lock = std::move(unlocked.lock);
        journal->m_thread = std::make_unique<JournalThread>(database);
        if (const auto loaded = journal->load(unlocked, unlocking); !loaded)
            return tl::unexpected(loaded.error());
        if (journal->m_flaw && unlocking.purpose == Purpose::GoOn)
            if (const auto left = journal->leaveOutLost(*unlocked.principal); !left)
                return tl::unexpected(left.error());
        if (journal->m_flaw && unlocking.purpose != Purpose::Inspect)
            return tl::unexpected(*journal->m_flaw);
        journal->m_purpose = unlocking.purpose;
        if (journal->m_purpose != Purpose::Inspect && !journal->mayContinueItsSeat())
            journal->beginSeat(*unlocked.principal);
        return journal;
    });
}

Result<void> Journal::load(const Unlocked& unlocked, const Unlocking& unlocking)
{
    struct Stored {
        JournalStore::Mark mark;
        QVector<Seat> seats;
        QVector<AudienceBox> boxes;
        QVector<KeyWrap> wraps;
    };
    const Stored stored = m_thread->run([](JournalStore& store) {
                                      return Stored{store.mark(), store.seats(), store.boxes(), store.wraps()};
                                  })
                              .get();
    m_mark = stored.mark;
    m_principal = unlocked.principal;
    m_user = m_principal->user();
    if (m_mark.record != unlocked.record)
        return refuse(QStringLiteral("slots.json in %1 belongs to another record. Put back the one from this record’s backup; the "
                                     "journal is untouched.").arg(m_folder));
    auto keys = Keyring::opened(*m_principal, stored.boxes, stored.wraps);
    if (!keys)
        return tl::unexpected(keys.error());
    m_keys = std::move(*keys);
    if (const auto seated = takeSeat(*m_principal, stored.seats, unlocking.purpose); !seated)
        return seated;
    const auto whole = guarded(QStringLiteral("The journal cannot be read"), [&] { return followChains(stored.seats, unlocking.progress); });
    if (!whole)
        m_flaw = whole.error();
    else
        askLedger();
    return {};
}

/// What is left must be whole by itself; then it goes on in a new seat, whose first facts say what is lost.
Result<void> Journal::leaveOutLost(const Principal& principal)
{
    const QVector<Seat> seats = m_thread->run([](JournalStore& store) { return store.seats(); }).get();
    ChainSurvey survey(m_keys, seats);
    const auto surveyed = guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<void> {
        m_thread->run([&](JournalStore& store) { store.eachEvent([&](const auto& event) { survey.take(event); }); }).get();
        return {};
    });
    if (!surveyed)
        return surveyed;
    const QVector<ChainGap> known = leftOut();
    for (const ChainGap& gap : survey.gaps(m_headsFound))
        if (!known.contains(gap))
            m_newlyLost.append(gap);
    if (m_newlyLost.isEmpty())
        return tl::unexpected(*m_flaw);
    m_thread->run([this](JournalStore& store) { store.leaveOut(m_newlyLost); }).get();
    beginSeat(principal);
    m_flaw.reset();
    return followChains(seats).map([&] { m_headFault.reset(); });
}

QVector<ChainGap> Journal::lost()
{
    return m_thread->run([](JournalStore& store) { return store.lost(); }).get();
}

/// What the head files hold: of every seat that has written here, whoever has opened the record, but not of one whose end is known to
/// be lost.
QVector<SeatHead> Journal::headsWritten(const QVector<Seat>& seats)
{
    const QVector<ChainGap> known = lost();
    QVector<SeatHead> heads;
    for (const Seat& seat : seats) {
        const auto endIsLost = [&](const ChainGap& gap) { return gap.seat == seat.id && gap.last == 0; };
        if (std::any_of(known.begin(), known.end(), endIsLost))
            continue;
        if (const auto head = HeadFile(m_folder, seat.id).read(seat.publicKey))
            heads.append(*head);
    }
    return heads + headsOfLostSeats(seats, known);
}

/// A seat that had begun and wrote, and of which the journal knows nothing any more.
QVector<SeatHead> Journal::headsOfLostSeats(const QVector<Seat>& seats, const QVector<ChainGap>& known) const
{
    QVector<SeatHead> heads;
    for (const QString& name : QDir(QDir(m_folder).filePath(QStringLiteral("heads"))).entryList(QDir::Files)) {
        const auto id = SeatId::fromString(name);
        const bool isKnown = !id || std::any_of(seats.begin(), seats.end(), [&](const Seat& seat) { return seat.id == *id; })
                             || std::any_of(known.begin(), known.end(), [&](const ChainGap& gap) { return gap.seat == *id; });
        const auto head = isKnown ? std::nullopt : HeadFile(m_folder, *id).claimed();
        if (head && (head->content.sequence > 0 || head->access.sequence > 0))
            heads.append(*head);
    }
    return heads;
}

/// Where the journal once held more of a seat than it does now.
static Result<void> holdsAllOf(const SeatHead& written, const SeatHead& met)
{
    if (met == written)
        return {};
    const auto events = [](const SeatHead& head) { return head.content.sequence + head.access.sequence; };
    return isDamaged(QStringLiteral("The end of the journal is missing: it once held %1 events of this seat and now holds %2. What "
                                    "is left is unharmed. Restore the last backup, or run “tepu verify” to see what is left.")
                         .arg(events(written))
                         .arg(events(met)));
}

/// Told after every few thousand events: making the tables is counted as much work again.
static Progress firstHalf(const Progress& progress)
{
    return [progress](qint64 done, qint64 of) {
        if (progress && done % 4096 == 0)
            progress(done, 2 * of);
    };
}

Result<void> Journal::followChains(const QVector<Seat>& seats, const Progress& progress)
{
    const auto written = m_headFile ? m_headFile->read(m_seat.publicKey) : SeatHead();
    if (!written)
        m_headFault = written.error();
    m_headWritten = written.value_or(SeatHead());
    m_headsFound = headsWritten(seats);
    QHash<SeatId, SeatHead> met; // how far each seat's file was followed
    for (const SeatHead& head : std::as_const(m_headsFound))
        met.insert(head.seat, {head.seat, {}, {}});
    ChainWalk walk(seats, leftOut());
    QString wrong;
    const auto follow = [&](const Result<Event>& event) {
        if (!event)
            wrong = wrong.isEmpty() ? event.error().sentence : wrong;
        if (!event)
            return;
        m_clock.seen(event->header.clock);
        const QStringList faults = walk.take(*event);
        if (wrong.isEmpty() && !faults.isEmpty())
            wrong = QStringLiteral("%1: %2").arg(nameOf(event->header), faults.first());
        for (const SeatHead& head : std::as_const(m_headsFound))
            if (head.seat == event->header.seat && head.of(event->header.chain).sequence >= event->header.sequence)
                met[head.seat].of(event->header.chain) = walk.headOf(head.seat).of(event->header.chain);
    };
    m_thread->run([&, told = firstHalf(progress), done = qint64(0)](JournalStore& store) mutable {
        const qint64 all = store.count();
        store.eachEvent([&](const Result<Event>& event) {
            follow(event);
            told(++done, all);
        });
    }).get();
    m_head = m_pending = walk.headOf(m_seat.id);
    m_headsMet.clear();
    for (const Seat& seat : seats)
        m_headsMet.append(walk.headOf(seat.id));
    if (!wrong.isEmpty())
        return isDamaged(QStringLiteral("The journal is damaged at %1. Run “tepu verify” to see what is affected.").arg(wrong));
    for (const SeatHead& head : std::as_const(m_headsFound))
        if (const auto whole = holdsAllOf(head, met.value(head.seat)); !whole)
            return whole;
    return {};
}

} // namespace tepu
