// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/head_file.h"
#include "core/journal/journal_thread.h"
#include "core/journal/key_slots.h"
#include "core/journal/logical_clock.h"
#include "core/journal/progress.h"
#include "core/journal/statement.h"

#include <QLockFile>

namespace tepu {

/// What a record is opened for: to work in it; to look at it, even if it is not whole, and never write; to go on with what is left
/// of a damaged one; or to replace a key, which is all that the recovery key is for.
enum class Purpose { Work, Inspect, GoOn, Keys };

/// Who opens what with which secret.
struct Unlocking {
    QString folder;
    QByteArray secret;  ///< the passphrase, or the recovery key from paper
    QString user = {};  ///< chooses among several users; empty: whoever the passphrase opens
    Purpose purpose = Purpose::Work;
    Progress progress = {};
    bool byKeyring = false; ///< the secret is a key that the desktop kept
};

/// What a new record starts with.
struct Founding {
    QString folder;
    QByteArray passphrase;
    QString user;
    bool training = false;
};

/// Whom to seal keys to.
struct PublicKeyOf {
    UserId user;
    QByteArray publicKey; ///< X25519
};

/// An event of the content chain at which its seat signed: whoever holds it on paper holds all that came before.
struct SignedHead {
    SeatId seat;
    quint64 sequence = 0;
    Digest digest;
    QByteArray signature;
};

class Reader;

/// The sealed facts of a record: opens them, reads them, appends to them. Knows keys and chains, and no rule.
class Journal {
public:
    /// A journal without events, and the recovery key that stands on paper only.
    struct Founded;
    static Result<Founded> found(const Founding& founding);
    static Result<std::unique_ptr<Journal>> open(const Unlocking& unlocking);
    ~Journal();
    /// A copy of this record, opened with the keys that are open here. May be called on any thread.
    Result<std::unique_ptr<Journal>> openCopy(const QString& folder, Purpose purpose = Purpose::Inspect) const;

    RecordId record() const { return m_mark.record; }
    bool isTraining() const { return m_mark.training; }
    UserId user() const { return m_user; }
    const Seat& seat() const { return m_seat; }
    /// Where the seat before stood (a seat without an id where there was none), while this one is new and nothing of it is durable:
    /// a user's first, or one of a restored record: there the chains of the old seats go on elsewhere, and nobody may continue them.
    const std::optional<SeatHead>& seatBefore() const { return m_seatBefore; }
    /// What this opening leaves out because it is lost, while no fact of the record says so.
    const QVector<ChainGap>& newlyLost() const { return m_newlyLost; }
    /// All that is left out because it is lost.
    QVector<ChainGap> lost();
    /// All that is left out: what is lost, and what a pack from which this record was laid out does not hold.
    QVector<ChainGap> leftOut() { return lost() + m_mark.elsewhere; }
    const QVector<ChainGap>& elsewhere() const { return m_mark.elsewhere; }
    /// The pack from which this record was laid out; nothing as a rule.
    const std::optional<PackId>& pack() const { return m_mark.pack; }
    const SeatHead& head() const { return m_head; }
    /// Where the chains of all seats stand.
    QVector<SeatHead> heads() const;
    /// Whether an event stands at this place (0: before the first) and has this digest.
    bool holds(const SeatId& seat, Chain chain, qint64 sequence, const QString& digest);
    quint64 lastClock() const { return m_clock.last(); } ///< of the newest event, in the record's order
    Secret keyFor(QByteArrayView purpose) const { return m_principal->keyFor(purpose); } ///< of the user who has opened it
    const QString& folder() const { return m_folder; }
    Purpose purpose() const { return m_purpose; }
    const QByteArray& publicKey() const { return m_principal->publicKey(); } ///< of the user who has opened it
    /// Why this journal can be looked at alone: a chain is broken, or its end is missing. Nothing while it is whole.
    const std::optional<Refusal>& flaw() const { return m_flaw; }
    /// Why nobody can tell whether the end is missing; nothing if the head file could be read.
    const std::optional<Refusal>& headFault() const { return m_headFault; }
    /// Why this folder is not where this machine last left it: an older copy was put back, or the newer one lies elsewhere. Nothing as a rule.
    const std::optional<Refusal>& ledgerFault() const { return m_ledgerFault; }
    /// The head, signed: what minutes and packs carry away.
    QByteArray signedHead() const;

    /// All facts that this user can read, in the record's order. Refused if an event does not open.
    Result<QVector<Statement>> statements();
    Result<QVector<Statement>> statementsOf(const Scope& scope);
    /// Those that these heads have not seen.
    Result<QVector<Statement>> statementsBeyond(const QVector<SeatHead>& heads);
    /// The same as statements(), some thousand at a time: the next are read while these are being used.
    using UseFacts = std::function<Result<void>(const QVector<Statement>& facts)>;
    Result<void> eachSome(const UseFacts& use, const Progress& progress = {});
    /// The heads that were signed in a scope, the earliest first.
    Result<QVector<SignedHead>> signedHeadsOf(const Scope& scope);

    /// Whether the facts read last left something of a scope out, because it is sealed for others.
    bool cannotReadAllOf(const Scope& scope) const { return m_sealedForOthers.contains(scope); }
    const QSet<Scope>& sealedForOthers() const { return m_sealedForOthers; }
    void noteSealedForOthers(const Scope& scope) { m_sealedForOthers.insert(scope); }
    /// The scopes of which this user cannot read everything, in the order in which they begin; none if all can be read.
    Result<QVector<Scope>> unread();

    /// Seals the facts of one command and appends them in one durable transaction; each is told its place in the order. One
    /// at a time: the next only once the answer is there and taken with settle().
    std::future<void> append(QVector<Statement>& facts, Instant now, const QVector<QString>& draftsDone);
    /// The facts stand, or (refused) nothing of them does.
    Result<void> settle(std::future<void> appended);
    /// What the next append changes of who may read; forgotten if it fails. Keys of a new epoch are not: see append().
    void changeAccess(const AccessChange& change) { m_accessChange = change; }
    /// Begins an epoch whose keys those of these users who stay can open.
    void beginEpoch(const QVector<PublicKeyOf>& staying);
    /// The keys of a group of its own, which this session holds from now on: its boxes go in with an append (AccessChange).
    void addGroup(const QString& group) { m_keys.addGroup(group); }
    /// What this user's keys would be if these were in the record too.
    Result<Keyring> keysWith(const QVector<AudienceBox>& boxes, const QVector<KeyWrap>& wraps);
    /// A slot through which a key that the desktop keeps opens the record for the user of this session.
    KeySlot slotForKeyring(const QString& name, const Secret& key) const { return KeySlot::forKeyring(*m_principal, name, key); }
    /// The audience keys of this session, sealed to somebody.
    QVector<AudienceBox> boxesFor(const PublicKeyOf& user) const { return m_keys.boxesFor(user.user, user.publicKey); }

    void saveDraft(const QString& id, const QByteArray& words);
    /// What was being typed; nothing where there is no such draft, or one that does not open any more.
    QByteArray draft(const QString& id);
    /// Those that are there and do not open: what was being typed is lost.
    QStringList spoiltDrafts();
    QString draftFault() const { return m_thread->draftFault(); }

    /// Has the head file written, by the thread of the disk; after a commit, within a second, and at close.
    void writeHead();
    JournalThread& thread() { return *m_thread; }
    const Keyring& keys() const { return m_keys; }

private:
    Journal() = default;
    static Result<Founded> madeIn(const Founding& founding, std::unique_ptr<QLockFile> lock);
    /// What a secret has opened so far: whose it is, which record the slots are of, and that nobody else has it open.
    struct Unlocked {
        std::shared_ptr<const Principal> principal;
        RecordId record;
        std::unique_ptr<QLockFile> lock;
    };
    static Result<std::unique_ptr<Journal>> opened(const Unlocking& unlocking, Unlocked unlocked);
    Result<void> load(const Unlocked& unlocked, const Unlocking& unlocking);
    Result<void> takeSeat(const Principal& principal, const QVector<Seat>& seats, Purpose purpose);
    void askLedger();
    void beginSeat(const Principal& principal);
    Result<void> leaveOutLost(const Principal& principal);
    Result<void> followChains(const QVector<Seat>& seats, const Progress& progress = {});
    QVector<SeatHead> headsWritten(const QVector<Seat>& seats);
    QVector<SeatHead> headsOfLostSeats(const QVector<Seat>& seats, const QVector<ChainGap>& known) const;
    bool hasEnded();
    bool mayContinueItsSeat();
    Result<QVector<Statement>> read(const std::function<void(JournalStore&, const JournalStore::EachEvent&)>& events);
    struct Some;
    std::future<Some> someBehind(const std::shared_ptr<Reader>& reader, const JournalStore::Place& place);
    KeyView draftKey() const;
    std::optional<QByteArray> openedDraft(const QString& id, const QByteArray& sealed) const;
    bool isReadableSeat() const { return m_headFile != nullptr; }

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<JournalThread> m_thread;
    JournalStore::Mark m_mark;
    UserId m_user;
    std::shared_ptr<const Principal> m_principal;
    Keyring m_keys;
    QVector<KeyWrap> m_wrapsToKeep;     ///< of new keys that no commit has made durable yet
    QVector<AudienceBox> m_boxesToKeep; ///< of a new epoch, the same
    AccessChange m_accessChange;
    Seat m_seat;
    std::optional<SeatHead> m_seatBefore;
    QVector<ChainGap> m_newlyLost;
    SigningKey m_signing;
    std::unique_ptr<HeadFile> m_headFile;
    SeatHead m_head;        ///< what is durable
    SeatHead m_pending;     ///< what will be, once the append under way is settled
    SeatHead m_headWritten; ///< what the head file was last told to hold
    QVector<SeatHead> m_headsFound; ///< of all seats, as their files held them at opening
    QVector<SeatHead> m_headsMet;   ///< of all seats, as their events stood in the journal at opening
    LogicalClock m_clock;
    Purpose m_purpose = Purpose::Inspect; ///< until all is well
    QSet<Scope> m_sealedForOthers;
    std::optional<Refusal> m_flaw;
    std::optional<Refusal> m_headFault;
    std::unique_ptr<HeadFile> m_ledger; ///< of this seat
    std::optional<Refusal> m_ledgerFault;
};

struct Journal::Founded {
    std::unique_ptr<Journal> journal;
    QString recoveryKey;
    QByteArray userPublicKey;
    UserId recoveryUser;
    QByteArray recoveryPublicKey;
};

} // namespace tepu
