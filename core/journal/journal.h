// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/head_file.h"
#include "core/journal/journal_thread.h"
#include "core/journal/key_slots.h"
#include "core/journal/logical_clock.h"
#include "core/journal/statement.h"

#include <QLockFile>

namespace tepu {

/// Who opens what with which secret.
struct Unlocking {
    QString folder;
    QByteArray secret;  ///< the passphrase, or the recovery key from paper
    QString user = {};  ///< chooses among several users; empty: whoever the passphrase opens
    bool toInspect = false; ///< opens even a journal that lost its end: to look at it, never to write
};

/// What a new record starts with.
struct Founding {
    QString folder;
    QByteArray passphrase;
    QString user;
    bool training = false;
};

/// The sealed facts of a record: opens them, reads them, appends to them. Knows keys and chains, and no rule.
class Journal {
public:
    /// A journal without events, and the recovery key that stands on paper only.
    struct Founded;
    static Result<Founded> found(const Founding& founding);
    static Result<std::unique_ptr<Journal>> open(const Unlocking& unlocking);
    ~Journal();

    RecordId record() const { return m_mark.record; }
    bool isTraining() const { return m_mark.training; }
    UserId user() const { return m_user; }
    const Seat& seat() const { return m_seat; }
    const SeatHead& head() const { return m_head; }
    const QString& folder() const { return m_folder; }
    /// Why this journal is opened to be looked at alone: its end is missing. Nothing while it is whole.
    const std::optional<Refusal>& lostTail() const { return m_lostTail; }
    /// The head, signed: what minutes and packs carry away.
    QByteArray signedHead() const;

    /// All facts that this user can read, in the record's order. Refused if an event does not open or is out of its chain.
    Result<QVector<Statement>> statements();
    Result<QVector<Statement>> statementsOf(const Scope& scope);

    /// Seals the facts of one command and appends them in one durable transaction. One at a time: the next only once
    /// the answer is there and taken with settle().
    std::future<void> append(const QVector<Statement>& facts, Instant now, const QVector<QString>& draftsDone);
    /// The facts stand, or (refused) nothing of them does.
    Result<void> settle(std::future<void> appended);

    void saveDraft(const QString& id, const QByteArray& words);
    QByteArray draft(const QString& id);
    QString draftFault() const { return m_thread->draftFault(); }

    /// Writes the head file; after a commit, within a second, and at close.
    void writeHead();
    JournalThread& thread() { return *m_thread; }
    const Keyring& keys() const { return m_keys; }

private:
    Journal() = default;
    static Result<std::unique_ptr<Journal>> opened(const Unlocking& unlocking, const Principal& principal,
                                                   std::unique_ptr<QLockFile> lock);
    Result<void> load(const Principal& principal);
    Event sealed(const Statement& fact, Seal half, quint64 clock, SeatHead& head) const;
    Result<void> followHeads();

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<JournalThread> m_thread;
    JournalStore::Mark m_mark;
    UserId m_user;
    Keyring m_keys;
    Seat m_seat;
    SigningKey m_signing;
    std::unique_ptr<HeadFile> m_headFile;
    SeatHead m_head;    ///< what is durable
    SeatHead m_pending; ///< what will be, once the append under way is settled
    LogicalClock m_clock;
    std::optional<Refusal> m_lostTail;
};

struct Journal::Founded {
    std::unique_ptr<Journal> journal;
    QString recoveryKey;
    QByteArray userPublicKey;
    UserId recoveryUser;
    QByteArray recoveryPublicKey;
};

} // namespace tepu
