// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/envelope.h"
#include "core/journal/reader.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace tepu {

static QString databaseIn(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("journal.db"));
}

static Result<std::unique_ptr<QLockFile>> lockOf(const QString& folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("lock"));
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a lock is stale when its process is gone, never by age
    if (lock->tryLock(0))
        return lock;
    qint64 process = 0;
    QString host, program;
    if (lock->error() != QLockFile::LockFailedError || !lock->getLockInfo(&process, &host, &program))
        return refuse(QStringLiteral("The record's folder %1 cannot be written. Ask for the right to write there.").arg(folder));
    return refuse(QStringLiteral("The record is open by %1 (process %2 on %3) since %4. Close it there first.")
                      .arg(program)
                      .arg(process)
                      .arg(host, QFileInfo(path).lastModified().toString(QStringLiteral("ddd d MMM HH:mm"))));
}

/// Runs work that may meet a broken store and turns the fault into a sentence.
template <class Work>
static auto guarded(const QString& what, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StoreFault& fault) {
        return refuse(QStringLiteral("%1: %2.").arg(what, QString::fromStdString(fault.what())));
    }
}

Journal::~Journal()
{
    if (m_thread && m_headFile && !m_lostTail)
        writeHead();
}

Result<Journal::Founded> Journal::found(const Founding& founding)
{
    const QDir folder(founding.folder);
    if (folder.exists() && !folder.isEmpty())
        return refuse(QStringLiteral("%1 is not empty. Choose a folder that does not exist yet.").arg(founding.folder));
    if (!QDir().mkpath(founding.folder))
        return refuse(QStringLiteral("The folder %1 cannot be made. Ask for the right to write there.").arg(founding.folder));
    auto lock = lockOf(founding.folder);
    if (!lock)
        return tl::unexpected(lock.error());

    const Principal user = Principal::fresh(UserId::fresh());
    const Principal paper = Principal::fresh(UserId::fresh());
    const RecoveryKey recovery = RecoveryKey::fresh();
    const KdfCost cost = founding.training ? KdfCost::training() : KdfCost();
    const JournalStore::Mark mark{RecordId::fresh(), founding.training};
    const KeySlots slots{1, mark.record,
                         {KeySlot::forPassphrase(user, founding.user, founding.passphrase, cost),
                          KeySlot::forRecovery(paper, recovery)}};
    const SigningKey signing = SigningKey::fresh();
    const Seat seat{SeatId::fresh(), user.user(), signing.publicKey, sealTo(user.publicKey(), signing.secretKey)};
    const Keyring keys = Keyring::founded();
    return guarded(QStringLiteral("The record cannot be made in %1").arg(founding.folder), [&]() -> Result<Founded> {
        JournalStore::create(databaseIn(founding.folder), mark);
        {
            JournalStore store(databaseIn(founding.folder));
            store.addSeat(seat);
            store.addBoxes(keys.boxesFor(user.user(), user.publicKey()));
            store.addBoxes(keys.boxesFor(paper.user(), paper.publicKey()));
        }
        if (const auto written = slots.write(founding.folder); !written)
            return tl::unexpected(written.error());
        return opened({founding.folder, {}}, user, std::move(*lock)).map([&](std::unique_ptr<Journal> journal) {
            return Founded{std::move(journal), recovery.onPaper(), user.publicKey(), paper.user(), paper.publicKey()};
        });
    });
}

Result<std::unique_ptr<Journal>> Journal::open(const Unlocking& unlocking)
{
    const auto slots = KeySlots::read(unlocking.folder);
    if (!slots)
        return tl::unexpected(slots.error());
    auto lock = lockOf(unlocking.folder);
    if (!lock)
        return tl::unexpected(lock.error());
    return slots->unlock(unlocking.secret, unlocking.user).and_then([&](const Principal& principal) {
        return opened(unlocking, principal, std::move(*lock));
    });
}

Result<std::unique_ptr<Journal>> Journal::opened(const Unlocking& unlocking, const Principal& principal,
                                                 std::unique_ptr<QLockFile> lock)
{
    const QString database = databaseIn(unlocking.folder);
    if (!QFileInfo::exists(database))
        return refuse(QStringLiteral("journal.db is missing from %1. Restore the last backup.").arg(unlocking.folder));
    return guarded(QStringLiteral("The record's journal cannot be opened"), [&]() -> Result<std::unique_ptr<Journal>> {
        std::unique_ptr<Journal> journal(new Journal);
        journal->m_folder = unlocking.folder;
        journal->m_lock = std::move(lock);
        journal->m_thread = std::make_unique<JournalThread>(database);
        if (const auto loaded = journal->load(principal); !loaded)
            return tl::unexpected(loaded.error());
        const auto whole = guarded(QStringLiteral("The journal is damaged"), [&] { return journal->followHeads(); });
        if (!whole)
            journal->m_lostTail = whole.error();
        if (!whole && !unlocking.toInspect)
            return tl::unexpected(whole.error());
        return journal;
    });
}

Result<void> Journal::load(const Principal& principal)
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
    m_user = principal.user();
    auto keys = Keyring::opened(principal, stored.boxes, stored.wraps);
    if (!keys)
        return tl::unexpected(keys.error());
    m_keys = std::move(*keys);
    for (const Seat& seat : stored.seats)
        if (seat.user == m_user)
            m_seat = seat;
    if (m_seat.id.isNil())
        return refuse(QStringLiteral("This key has no seat in the record. It can restore a passphrase, and nothing else."));
    auto signing = principal.open(m_seat.sealedKey);
    if (!signing)
        return tl::unexpected(signing.error());
    m_signing = SigningKey{m_seat.publicKey, std::move(*signing)};
    m_headFile = std::make_unique<HeadFile>(m_folder, m_seat.id);
    return {};
}

Result<void> Journal::followHeads()
{
    m_head.seat = m_seat.id;
    const std::optional<SeatHead> written = m_headFile->read(m_seat.publicKey);
    bool met = !written;
    m_thread->run([&](JournalStore& store) {
                store.eachEvent([&](const Event& event) {
                    m_clock.seen(event.header.clock);
                    if (event.header.seat != m_seat.id)
                        return;
                    const ChainHead at{event.header.sequence, event.digest()};
                    m_head.of(event.header.chain) = at;
                    met = met || (event.header.chain == Chain::Content && at == written->content);
                });
            })
        .get();
    m_pending = m_head;
    if (written && written->content.sequence == 0)
        met = true;
    if (!met)
        return refuse(QStringLiteral("The end of the journal is missing: it once held %1 events of this seat and now holds "
                                     "%2. What is left is unharmed. Restore the last backup, or run “tepu verify --damaged”.")
                          .arg(written->content.sequence)
                          .arg(m_head.content.sequence));
    return {};
}

Result<QVector<Statement>> Journal::statements()
{
    Reader reader(m_keys);
    Result<void> fine;
    m_thread->run([&](JournalStore& store) {
                store.eachEvent([&](const Event& event) {
                    if (fine)
                        fine = reader.take(event);
                });
            })
        .get();
    if (!fine)
        return refuse(QStringLiteral("The journal is damaged at %1. Run “tepu verify” to see what is affected.")
                          .arg(fine.error().sentence));
    return std::move(reader).facts();
}

Result<QVector<Statement>> Journal::statementsOf(const Scope& scope)
{
    Reader reader(m_keys);
    Result<void> fine;
    m_thread->run([&](JournalStore& store) {
                store.eachEventOf(scope, [&](const Event& event) {
                    if (fine)
                        fine = reader.take(event);
                });
            })
        .get();
    if (!fine)
        return tl::unexpected(fine.error());
    return std::move(reader).facts();
}

Event Journal::sealed(const Statement& fact, Seal half, quint64 clock, SeatHead& head) const
{
    ChainHead& chain = head.of(fact.chain);
    Event event;
    event.header.chain = fact.chain;
    event.header.seat = m_seat.id;
    event.header.sequence = chain.sequence + 1;
    event.header.clock = clock;
    event.header.scope = fact.scope.id;
    event.header.key = m_keys.keyOf(fact.scope, half);
    event.header.previous = chain.digest;
    event.body = seal(*m_keys.find(event.header.key), envelope(fact, half), event.header.bytes());
    chain = {event.header.sequence, event.digest()};
    if (fact.chain == Chain::Access)
        event.signature = m_signing.sign(chain.digest);
    return event;
}

std::future<void> Journal::append(const QVector<Statement>& facts, Instant now, const QVector<QString>& draftsDone)
{
    Append append;
    append.draftsDone = draftsDone;
    m_pending = m_head;
    for (const Statement& fact : facts) {
        append.wraps += m_keys.ensureScope(fact.scope);
        const quint64 clock = m_clock.next(now); // one for both halves: nothing comes between them
        append.events.append(sealed(fact, Seal::Ordinary, clock, m_pending));
        if (!fact.safety.isEmpty())
            append.events.append(sealed(fact, Seal::Safety, clock, m_pending));
    }
    return m_thread->run([append](JournalStore& store) { store.append(append); });
}

Result<void> Journal::settle(std::future<void> appended)
{
    return guarded(QStringLiteral("The record could not be written"), [&]() -> Result<void> {
        appended.get();
        m_head = m_pending;
        return {};
    });
}

QByteArray Journal::signedHead() const
{
    return m_signing.sign(m_head.content.digest);
}

void Journal::writeHead()
{
    // A head that cannot be written is no danger: the journal may be ahead of it.
    const auto written = m_headFile->write(m_head, m_signing);
    Q_UNUSED(written)
}

static QByteArray draftContext(const QString& id)
{
    return "tepu draft" + id.toUtf8();
}

void Journal::saveDraft(const QString& id, const QByteArray& words)
{
    const auto key = m_keys.find(m_keys.keyOf(Scope::of(m_mark.record), Seal::Safety));
    m_thread->saveDraft(id, seal(*key, words, draftContext(id)));
}

QByteArray Journal::draft(const QString& id)
{
    const QByteArray sealed = m_thread->run([id](JournalStore& store) { return store.draft(id); }).get();
    if (sealed.isEmpty())
        return {};
    const auto key = m_keys.find(m_keys.keyOf(Scope::of(m_mark.record), Seal::Safety));
    return unseal(*key, sealed, draftContext(id)).value_or(QByteArray());
}

} // namespace tepu
