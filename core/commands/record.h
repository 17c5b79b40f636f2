// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/made_tables.h"
#include "core/commands/projection.h"
#include "core/domain/site.h"
#include "core/journal/journal.h"
#include "core/journal/verification.h"

#include <QObject>
#include <QTimer>
#include <deque>

namespace tepu {

/// What a performed command has made true.
struct Receipt {
    Stamp stamp;
    Facts facts;
};

/// The record, and the one door through which it changes: a command is decided, sealed and appended, applied; all of it
/// or none. Lives on one thread; the disk is another's.
class Record {
public:
    using Answer = std::function<void(const Result<Receipt>&)>;
    using Listener = std::function<void(const QSet<Scope>&)>;
    struct Founded;

    /// Makes a record with the agencies and settings that the site starts with.
    static Result<Founded> found(const Founding& founding, Site site, Instant at);
    static Result<std::unique_ptr<Record>> open(const Unlocking& unlocking);
    /// The process of this program on this machine that has a record open.
    static std::optional<qint64> holderOf(const QString& folder);
    /// The same in two steps: the slow one, which may be done on any thread …
    struct Unlocked {
        std::unique_ptr<Journal> journal;
        MadeTables made;
    };
    static Result<Unlocked> unlock(const Unlocking& unlocking);
    static Result<Unlocked> ready(std::unique_ptr<Journal> journal, const Progress& progress = {}); ///< its second half
    /// … and this one, on the thread that the record is to live on.
    static std::unique_ptr<Record> open(Unlocked unlocked);
    ~Record();

    /// Performs a command and waits until it is durable. What stands in `draftsDone` goes in the same transaction.
    template <Command C>
    Result<Receipt> perform(const C& command, const Context& context, const QVector<QString>& draftsDone = {})
    {
        settleAll();
        return performed(decide(command, subjectOf(command, m_tables), context), context, draftsDone);
    }

    /// Performs a command as soon as those before it are durable, without making the caller wait for the disk.
    template <Command C>
    void submit(const C& command, const Context& context, const QVector<QString>& draftsDone, Answer answer)
    {
        enqueue({[this, command, context] { return decide(command, subjectOf(command, m_tables), context); }, context,
                 draftsDone, std::move(answer)});
    }

    /// Says in the record what has to be said before anything else is done (that it was restored, what it has lost, what it has seen of other seats), if anything.
    Result<Receipt> sitDown(const Context& context);

    /// Waits until everything that was submitted is durable and answered.
    void settleAll();

    const Tables& tables() const { return m_tables; }
    Journal& journal() { return *m_journal; }
    const Journal& journal() const { return *m_journal; }
    UserId user() const { return m_journal->user(); }
    bool isTraining() const { return m_journal->isTraining(); }

    /// What is being typed and where somebody stands: one overwritten, sealed row per name, outside the chain.
    void saveDraft(const QString& name, const QByteArray& content) { m_journal->saveDraft(name, content); }
    QByteArray draft(const QString& name) { return m_journal->draft(name); }
    /// Why the last draft is not on the disk; empty while all is well.
    QString draftFault() const { return m_journal->draftFault(); }

    bool draftsOnDisk() const { return m_journal->thread().draftsOnDisk(); }
    /// Waits for the disk, and tries again what it did not take; whether every draft is on it now.
    bool settleDrafts() { return m_journal->thread().settleDrafts(); }
    void retryDrafts() { m_journal->thread().retryDrafts(); }
    /// Words that the disk did not take, sealed, from one process to the next.
    JournalThread::Drafts draftsNotOnDisk() { return m_journal->thread().draftsNotOnDisk(); }
    void adoptDrafts(const JournalThread::Drafts& drafts) { m_journal->thread().adoptDrafts(drafts); }
    const QString& folder() const { return m_journal->folder(); }

    /// Told after each command which scopes changed.
    void listen(Listener listener) { m_listeners.append(std::move(listener)); }

    /// Makes all tables again from the journal: what a test and a repair do.
    Result<void> rebuild();
    Verification verify();

private:
    struct Waiting {
        std::function<Result<Facts>()> decide;
        Context context;
        QVector<QString> draftsDone;
        Answer answer;
    };
    struct UnderWay {
        Receipt receipt;
        std::future<void> appended;
        Answer answer;
    };

    explicit Record(Unlocked unlocked);
    Result<Receipt> performed(Result<Facts> decided, const Context& context, const QVector<QString>& draftsDone);
    UnderWay begin(const Facts& facts, const Context& context, const QVector<QString>& draftsDone);
    Result<Receipt> finish(UnderWay underWay);
    Result<Receipt> finished(UnderWay underWay);
    void enqueue(Waiting waiting);
    void startNext();
    void finishUnderWay();
    void project(const QVector<Statement>& facts);

    std::unique_ptr<Journal> m_journal;
    Tables m_tables;
    Projection m_projection;
    QVector<Listener> m_listeners;
    std::deque<Waiting> m_waiting;
    std::optional<UnderWay> m_underWay;
    qint64 m_factsSinceSnapshot = 0;
    QObject m_home; ///< where answers of the journal's thread arrive
    QTimer m_headTimer;
};

struct Record::Founded {
    std::unique_ptr<Record> record;
    QString recoveryKey; ///< stands on paper and nowhere else
};

} // namespace tepu
