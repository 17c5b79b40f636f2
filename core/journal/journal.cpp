// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/chain_survey.h"
#include "core/journal/chain_walk.h"
#include "core/journal/guarded.h"
#include "core/journal/reader.h"
#include "core/journal/record_lock.h"
#include "core/journal/sealer.h"

#include <QDir>
#include <QFileInfo>

namespace tepu {

Journal::~Journal()
{
    if (m_thread)
        writeHead();
    m_thread.reset(); // it finishes what was asked while head file and signing key are still there
}

Result<std::unique_ptr<Journal>> Journal::open(const Unlocking& unlocking)
{
    const auto slots = KeySlots::read(unlocking.folder);
    if (!slots)
        return tl::unexpected(slots.error());
    auto lock = lockOf(unlocking.folder);
    if (!lock)
        return tl::unexpected(lock.error());
    auto principal = slots->unlock(unlocking.secret, unlocking.user);
    if (!principal)
        return tl::unexpected(principal.error());
    return opened(unlocking, {std::make_shared<const Principal>(std::move(*principal)), slots->record, std::move(*lock)});
}

/// Its slots are this record's, byte by byte: who can open the one can open the other.
Result<std::unique_ptr<Journal>> Journal::openCopy(const QString& folder) const
{
    const auto mine = KeySlots::read(m_folder);
    const auto slots = KeySlots::read(folder);
    if (!mine || !slots)
        return tl::unexpected(mine ? slots.error() : mine.error());
    if (encode(*slots) != encode(*mine))
        return refuse(QStringLiteral("slots.json in %1 is not this record’s.").arg(folder));
    return lockOf(folder).and_then([&](std::unique_ptr<QLockFile> lock) {
        return opened({folder, {}, {}, Purpose::Inspect}, {m_principal, slots->record, std::move(lock)});
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
        if (const auto loaded = journal->load(unlocked); !loaded)
            return tl::unexpected(loaded.error());
        if (journal->m_flaw && unlocking.purpose == Purpose::GoOn)
            if (const auto left = journal->leaveOutLost(*unlocked.principal); !left)
                return tl::unexpected(left.error());
        if (journal->m_flaw && unlocking.purpose != Purpose::Inspect)
            return tl::unexpected(*journal->m_flaw);
        journal->m_purpose = unlocking.purpose;
        const bool needsSeat = !journal->isReadableSeat() || journal->m_mark.ended.contains(journal->m_seat.id);
        if (journal->m_purpose != Purpose::Inspect && needsSeat)
            journal->beginSeat(*unlocked.principal);
        return journal;
    });
}

Result<void> Journal::load(const Unlocked& unlocked)
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
    if (const auto seated = takeSeat(*m_principal, stored.seats); !seated)
        return seated;
    const auto whole = guarded(QStringLiteral("The journal cannot be read"), [&] { return followChains(stored.seats); });
    if (!whole)
        m_flaw = whole.error();
    return {};
}

Result<void> Journal::takeSeat(const Principal& principal, const QVector<Seat>& seats)
{
    for (const Seat& seat : seats) // the last is the newest
        if (seat.user == m_user)
            m_seat = seat;
    if (m_seat.id.isNil())
        return {}; // a new user's first time
    auto signing = principal.open(m_seat.sealedKey);
    if (!signing) {
        m_seat = {}; // it was sealed to the key that this user had before
        return {};
    }
    m_signing = SigningKey{m_seat.publicKey, std::move(*signing)};
    m_headFile = std::make_unique<HeadFile>(m_folder, m_seat.id);
    return {};
}

/// Its row goes in with the first events of its chain.
void Journal::beginSeat(const Principal& principal)
{
    m_seatBefore = m_head;
    m_signing = SigningKey::fresh();
    m_seat = {SeatId::fresh(), m_user, m_signing.publicKey, sealTo(principal.publicKey(), m_signing.secretKey)};
    m_headFile = std::make_unique<HeadFile>(m_folder, m_seat.id);
    m_head = m_pending = m_headWritten = SeatHead{m_seat.id, {}, {}};
    m_headFault.reset(); // a chain that begins has no head yet, and lost none
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
    const QVector<ChainGap> known = lost();
    for (const ChainGap& gap : survey.gaps(m_headWritten))
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

Result<void> Journal::followChains(const QVector<Seat>& seats)
{
    const auto written = m_headFile ? m_headFile->read(m_seat.publicKey) : SeatHead();
    if (!written)
        m_headFault = written.error();
    const SeatHead expected = written.value_or(SeatHead());
    ChainWalk walk(seats, lost());
    QString wrong;
    bool contentMet = expected.content.sequence == 0;
    bool accessMet = expected.access.sequence == 0;
    const auto follow = [&](const Result<Event>& event) {
        if (!event)
            wrong = wrong.isEmpty() ? event.error().sentence : wrong;
        if (!event)
            return;
        m_clock.seen(event->header.clock);
        const QStringList faults = walk.take(*event);
        if (wrong.isEmpty() && !faults.isEmpty())
            wrong = QStringLiteral("%1: %2").arg(nameOf(event->header), faults.first());
        const SeatHead head = walk.headOf(m_seat.id);
        contentMet = contentMet || head.content == expected.content;
        accessMet = accessMet || head.access == expected.access;
    };
    m_thread->run([&](JournalStore& store) { store.eachEvent(follow); }).get();
    m_head = m_pending = walk.headOf(m_seat.id);
    m_headWritten = expected;
    if (!wrong.isEmpty())
        return isDamaged(QStringLiteral("The journal is damaged at %1. Run “tepu verify” to see what is affected.").arg(wrong));
    return knowsItsHead(expected, contentMet, accessMet);
}

Result<void> Journal::knowsItsHead(const SeatHead& written, bool contentMet, bool accessMet) const
{
    if (contentMet && accessMet)
        return {};
    const auto events = [](const SeatHead& head) { return head.content.sequence + head.access.sequence; };
    return isDamaged(QStringLiteral("The end of the journal is missing: it once held %1 events of this seat and now holds %2. What "
                                 "is left is unharmed. Restore the last backup, or run “tepu verify” to see what is left.")
                      .arg(events(written))
                      .arg(events(m_head)));
}

Result<QVector<Statement>>
Journal::read(const std::function<void(JournalStore&, const JournalStore::EachEvent&)>& events)
{
    Reader reader(m_keys);
    Result<void> fine;
    const auto take = [&](const Result<Event>& event) {
        if (fine)
            fine = event ? reader.take(*event) : tl::unexpected(event.error());
    };
    return guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<QVector<Statement>> {
        m_thread->run([&](JournalStore& store) { events(store, take); }).get();
        if (!fine)
            return refuse(QStringLiteral("The journal is damaged at %1. Run “tepu verify” to see what is affected.")
                              .arg(fine.error().sentence));
        m_sealedForOthers.unite(reader.sealedForOthers());
        return std::move(reader).facts();
    });
}

Result<QVector<Statement>> Journal::statements()
{
    return read([](JournalStore& store, const JournalStore::EachEvent& take) { store.eachEvent(take); });
}

Result<QVector<Statement>> Journal::statementsOf(const Scope& scope)
{
    return read([scope](JournalStore& store, const JournalStore::EachEvent& take) { store.eachEventOf(scope, take); });
}

Result<QVector<Scope>> Journal::unread()
{
    return guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<QVector<Scope>> {
        QVector<Scope> scopes;
        const auto look = [&](const Result<Event>& event) {
            if (event && !m_keys.find(event->header.key) && !scopes.contains(Scope{event->header.scope}))
                scopes.append(Scope{event->header.scope});
        };
        m_thread->run([&](JournalStore& store) { store.eachEvent(look); }).get();
        return scopes;
    });
}

/// New keys go in with every try until one succeeds: facts whose key nobody kept would be lost.
std::future<void> Journal::append(QVector<Statement>& facts, Instant now, const QVector<QString>& draftsDone)
{
    if (m_purpose == Purpose::Inspect)
        throw std::logic_error("a journal that was opened to be looked at is not written to");
    Append append;
    append.draftsDone = draftsDone;
    m_pending = m_head;
    for (Statement& fact : facts) {
        m_wrapsToKeep += m_keys.ensureScope(fact.scope);
        fact.clock = m_clock.next(now); // one for both halves: nothing comes between them
        append.events += Sealer{m_seat.id, m_keys, m_signing}.sealed(fact, m_pending);
    }
    append.wraps = m_wrapsToKeep;
    append.access = std::exchange(m_accessChange, {});
    append.access.boxes += m_boxesToKeep;
    if (m_seatBefore)
        append.newSeats.append(m_seat);
    append.lost = m_newlyLost;
    return m_thread->append(append);
}

Result<void> Journal::settle(std::future<void> appended)
{
    return guarded(QStringLiteral("Nothing of this is in the record yet"), [&]() -> Result<void> {
        appended.get();
        m_head = m_pending;
        m_wrapsToKeep.clear();
        m_boxesToKeep.clear();
        m_seatBefore.reset();
        m_newlyLost.clear();
        return {};
    });
}

Result<QVector<SignedHead>> Journal::signedHeadsOf(const Scope& scope)
{
    QVector<SignedHead> heads;
    Result<void> fine;
    const auto take = [&](const Result<Event>& event) {
        if (!event)
            fine = tl::unexpected(event.error());
        else if (event->header.chain == Chain::Content && !event->signature.isEmpty())
            heads.append({event->header.seat, event->header.sequence, event->digest(), event->signature});
    };
    return guarded(QStringLiteral("The journal cannot be read"), [&]() -> Result<QVector<SignedHead>> {
        m_thread->run([&](JournalStore& store) { store.eachEventOf(scope, take); }).get();
        return fine.map([&] { return heads; });
    });
}

QByteArray Journal::signedHead() const
{
    return m_signing.sign(m_head.content.digest);
}

void Journal::writeHead()
{
    if (m_purpose == Purpose::Inspect || m_head == m_headWritten)
        return;
    m_headWritten = m_head;
    m_thread->run([this, head = m_head](JournalStore&) {
        // A head that cannot be written is no danger: the journal may be ahead of it.
        const auto written = m_headFile->write(head, m_signing);
        Q_UNUSED(written)
    });
}

void Journal::beginEpoch(const QVector<PublicKeyOf>& staying)
{
    m_keys.beginEpoch();
    for (const PublicKeyOf& user : staying)
        for (const AudienceBox& box : boxesFor(user))
            if (box.audience.epoch == m_keys.epoch())
                m_boxesToKeep.append(box);
}

static QByteArray draftContext(const QString& id)
{
    return "tepu draft" + id.toUtf8();
}

KeyView Journal::draftKey() const
{
    return m_keys.find(m_keys.keyOf(Scope::of(m_mark.record), Seal::Safety)).value();
}

void Journal::saveDraft(const QString& id, const QByteArray& words)
{
    m_thread->saveDraft(id, seal(draftKey(), words, draftContext(id)));
}

QByteArray Journal::draft(const QString& id)
{
    const QByteArray sealed = m_thread->draft(id);
    if (sealed.isEmpty())
        return {};
    if (const auto words = unseal(draftKey(), sealed, draftContext(id)))
        return *words;
    for (const KeyId& key : m_keys.keysOf(Scope::of(m_mark.record), Seal::Safety)) // it may be older than this epoch
        if (const auto words = unseal(*m_keys.find(key), sealed, draftContext(id)))
            return *words;
    return {};
}

} // namespace tepu
