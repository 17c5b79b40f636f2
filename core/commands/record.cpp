// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record.h"

#include "core/commands/her_word.h"
#include "core/commands/record/found_record.h"
#include "core/commands/record/founded_as.h"
#include "core/commands/record/first_of_sitting.h"
#include "core/commands/record/may_open.h"
#include "core/commands/record/site_defaults.h"
#include "core/commands/snapshot.h"
#include "core/journal/record_lock.h"

namespace tepu {

using namespace std::chrono_literals;

Record::Record(Unlocked unlocked)
    : m_journal(std::move(unlocked.journal)), m_tables(std::move(unlocked.made.tables)), m_projection(m_tables, unlocked.made.told),
      m_factsSinceSnapshot(unlocked.made.factsSinceSnapshot)
{
    m_headTimer.setSingleShot(true);
    m_headTimer.setInterval(500ms);
    QObject::connect(&m_headTimer, &QTimer::timeout, &m_home, [this] { m_journal->writeHead(); });
}

Record::~Record()
{
    settleAll();
    Snapshot::keep(m_tables, m_projection.told().struck, *m_journal, m_factsSinceSnapshot);
    // The disk's thread may be about to say that something is done: it must find somebody to say it to.
    m_journal->thread().run([](JournalStore&) {}).get();
}

Result<Record::Founded> Record::found(const Founding& founding, Site site, Instant at)
{
    const auto defaults = siteDefaults(site, dateAt(at));
    if (!defaults)
        return tl::unexpected(defaults.error());
    auto founded = Journal::found(founding);
    if (!founded)
        return tl::unexpected(founded.error());
    Founded result{std::unique_ptr<Record>(new Record({std::move(founded->journal), {}})), founded->recoveryKey};
    const Seat& seat = result.record->m_journal->seat();
    const auto text = [](const QByteArray& key) { return QString::fromLatin1(key.toBase64()); };
    const FoundRecord command{result.record->m_journal->record(), site, founding.training, founding.user,
                              text(founded->userPublicKey), founded->recoveryUser, text(founded->recoveryPublicKey),
                              seat.id, text(seat.publicKey), defaults->agencies, defaults->settings};
    const auto begun = result.record->perform(command, {result.record->user(), at, {}});
    if (!begun)
        return tl::unexpected(begun.error());
    result.record->m_journal->writeHead(); // from the first day on, a head file that is not there was taken away
    result.record->m_journal->thread().run([](JournalStore&) {}).get();
    return result;
}

Result<std::unique_ptr<Record>> Record::open(const Unlocking& unlocking)
{
    return unlock(unlocking).map([](Unlocked unlocked) { return open(std::move(unlocked)); });
}

static Result<void> isAsFounded(Journal& journal)
{
    return journal.statementsOf(Scope::of(journal.record())).and_then([&](const QVector<Statement>& facts) -> Result<void> {
        if (const auto wrong = notAsFounded(journal, facts); !wrong.isEmpty())
            return refuse(QStringLiteral("The record is not what it was founded as: %1. Restore the last backup.").arg(wrong.first().what));
        return {};
    });
}

Result<Record::Unlocked> Record::unlock(const Unlocking& unlocking)
{
    return Journal::open(unlocking).and_then([&](std::unique_ptr<Journal> journal) { return ready(std::move(journal), unlocking.progress); });
}

Result<Record::Unlocked> Record::ready(std::unique_ptr<Journal> journal, const Progress& progress)
{
    return isAsFounded(*journal).and_then([&] { return tablesOf(*journal, progress); }).and_then([&](MadeTables made) {
        return mayOpen(*journal, made.tables).map([&] {
            Snapshot::keep(made.tables, made.told.struck, *journal, made.factsSinceSnapshot);
            return Unlocked{std::move(journal), std::move(made)};
        });
    });
}

std::unique_ptr<Record> Record::open(Unlocked unlocked)
{
    return std::unique_ptr<Record>(new Record(std::move(unlocked)));
}

std::optional<qint64> Record::holderOf(const QString& folder)
{
    return tepu::holderOf(folder);
}

Result<void> Record::rebuild()
{
    return isAsFounded(*m_journal).and_then([&] { return tablesFromAllFacts(*m_journal); }).map([&](MadeTables made) {
        m_tables.swap(made.tables);
        m_projection.takeOver(made.told);
    });
}

Verification Record::verify()
{
    settleAll();
    return inspected(*m_journal);
}

Record::UnderWay Record::begin(const Facts& facts, const Context& context, const QVector<QString>& draftsDone)
{
    UnderWay underWay;
    underWay.receipt = {{CommandId::fresh(), context.actor, context.at, context.meeting}, facts};
    QVector<Statement> stamped = facts.statements();
    int index = 0;
    for (Statement& fact : stamped) {
        if (!fact.stamp.command.isNil()) { // another record told it: it keeps its own stamp
            fact.takenIn = underWay.receipt.stamp;
            continue;
        }
        fact.stamp = underWay.receipt.stamp;
        fact.index = index++;
    }
    stamped = firstOfSitting(*m_journal, m_projection.told().seen, context) + stamped;
    underWay.appended = m_journal->append(stamped, context.at, draftsDone);
    underWay.receipt.facts = Facts::stamped(stamped);
    return underWay;
}

Result<Receipt> Record::sitDown(const Context& context)
{
    settleAll();
    return finish(begin({}, context, {}));
}

Result<Receipt> Record::finish(UnderWay underWay)
{
    if (const auto settled = m_journal->settle(std::move(underWay.appended)); !settled)
        return tl::unexpected(settled.error());
    project(underWay.receipt.facts.statements());
    if (!m_headTimer.isActive())
        m_headTimer.start();
    return underWay.receipt;
}

void Record::project(const QVector<Statement>& facts)
{
    // A fact that was decided and sealed by this program and cannot be applied is a broken invariant.
    const auto sound = [](const Result<void>& result) {
        if (!result)
            throw std::logic_error(result.error().sentence.toStdString());
    };
    sound(m_projection.apply(facts));
    m_factsSinceSnapshot += facts.size();
    QSet<Scope> changed;
    for (const Statement& fact : facts)
        changed.insert(fact.scope);
    sound(remade(m_projection, *m_journal, m_projection.takeToRemake()));
    for (const Listener& listener : m_listeners)
        listener(changed);
}

Result<Receipt> Record::performed(Result<Facts> decided, const Context& context, const QVector<QString>& draftsDone)
{
    decided = decided.and_then(herWordIsHers);
    if (!decided)
        return tl::unexpected(decided.error());
    return finish(begin(*decided, context, draftsDone));
}

void Record::enqueue(Waiting waiting)
{
    m_waiting.push_back(std::move(waiting));
    startNext();
}

void Record::startNext()
{
    while (!m_underWay && !m_waiting.empty()) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        const Result<Facts> decided = next.decide().and_then(herWordIsHers);
        if (!decided) {
            next.answer(tl::unexpected(decided.error()));
            continue;
        }
        m_underWay = begin(*decided, next.context, next.draftsDone);
        m_underWay->answer = std::move(next.answer);
        m_journal->thread().run([this](JournalStore&) {
            QMetaObject::invokeMethod(&m_home, [this] { finishUnderWay(); }, Qt::QueuedConnection);
        });
    }
}

void Record::finishUnderWay()
{
    if (!m_underWay)
        return; // settleAll() was faster
    UnderWay done = std::move(*m_underWay);
    m_underWay.reset();
    const Answer answer = std::move(done.answer);
    answer(finished(std::move(done)));
    startNext();
}

/// A fault ends the command, never the meeting: whoever submitted it is told.
Result<Receipt> Record::finished(UnderWay underWay)
{
    try {
        return finish(std::move(underWay));
    } catch (const std::exception& fault) {
        return machineFails(QStringLiteral("Something in the program went wrong: %1. Everything said so far is in the record; close the "
                                           "program and open it again.").arg(QString::fromUtf8(fault.what())));
    }
}

void Record::settleAll()
{
    while (m_underWay)
        finishUnderWay();
}

} // namespace tepu
