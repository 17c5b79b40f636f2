// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/backup_file.h"
#include "core/packs/giving.h"
#include "core/packs/taking_in.h"
#include "core/queries/record/unsettled_changes.h"
#include "tests/faults/harness/asked.h"
#include "tests/faults/harness/unlocked_record.h"
#include "tests/history/a_history.h"
#include "tests/history/random_command.h"

#include <QCborArray>
#include <QDir>

using namespace tepu;

namespace {

/// A record that several seats work on in folders of their own, in a history that chance writes. Below the key slots.
class SomeSeats {
public:
    SomeSeats(Asked& asked, UnlockedRecord& base, int laptops) : m_asked(asked), m_base(base)
    {
        m_seats.push_back(opened(base.copy()));
        for (int i = 0; i < laptops; ++i)
            m_seats.push_back(opened(laidOut(packed())));
    }
    ~SomeSeats()
    {
        m_seats.clear();
        for (const QString& folder : std::as_const(m_folders))
            QDir(folder).removeRecursively(); // each is one that this made
    }

    /// Somebody somewhere does something, or two of them meet.
    void goOn()
    {
        const size_t who = size_t(m_asked.below(int(m_seats.size())));
        if (m_asked.oneIn(12)) {
            const size_t other = (who + 1) % m_seats.size();
            take(m_seats[who], given(*m_seats[other].record, other));
            REQUIRE(m_seats[who].record->sitDown({m_seats[who].record->user(), m_now, {}}));
            return;
        }
        Record& record = *m_seats[who].record;
        m_now += std::chrono::seconds(m_asked.below(90) - 20); // the clocks of laptops differ
        const auto done = CommandBook::all().perform(record, line(record), {record.user(), m_now, {}});
        if (done)
            for (const Statement& fact : done->facts.statements())
                m_acknowledged.append(fact);
    }

    /// Anything; mostly what sets one thing anew, and now and then what settles it.
    QCborMap line(const Record& record)
    {
        static const QVector<QString> setting{"AssignLead",   "NotePreferredName", "NotePronunciation", "NotePlanFlag", "NotePersonFlag",
                                              "SetTableView", "SayWishes",         "NoteChildren",      "EditLine",     "EndTask",
                                              "RateSafety",   "HoldContact",       "LiftContactHold",   "ChangeRisk",   "ChangeSetting",
                                              "NoteCustody",  "NoteIdentity",      "NoteContactPoint",  "StrikeContactPoint", "RestoreContactPoint"};
        const auto unsettled = unsettledChanges(record.tables());
        if (!unsettled.isEmpty() && m_asked.oneIn(8)) {
            const UnsettledChange& one = unsettled[m_asked.below(int(unsettled.size()))];
            return {{QStringLiteral("do"), QStringLiteral("Settle")}, {QStringLiteral("of"), one.scope}, {QStringLiteral("thing"), one.thing},
                    {QStringLiteral("keep"), one.command.toString()}};
        }
        if (m_asked.oneIn(6))
            return risk();
        return RandomCommand(m_asked.random()(), record.tables(), m_now).make(m_asked.oneIn(3) ? QVector<QString>() : setting);
    }

    /// What each seat gives to the others, taken in by a copy of `where` in this order; the tables that come of it. Nobody sits down
    /// there: a seat that did would add to the history. What is true of one such record is true of all that have the same tables.
    QString merged(size_t where, const QVector<size_t>& order, bool isFirst, bool losesOne)
    {
        close(where);
        Seat seat = opened(m_base.copyOf(m_seats[where].folder));
        for (const size_t from : order)
            if (!(losesOne && from == order.last()))
                take(seat, m_gifts[from]);
        const QString tables = seat.record->tables().dump();
        if (isFirst)
            check(*seat.record);
        const QString folder = seat.folder;
        seat.record.reset();
        m_base.drop(folder);
        m_seats[where] = opened(m_seats[where].folder);
        return tables;
    }

    void packAll()
    {
        m_gifts.clear();
        for (size_t i = 0; i < m_seats.size(); ++i)
            m_gifts.append(given(*m_seats[i].record, i));
    }
    size_t count() const { return m_seats.size(); }
    /// How many changes were found that had not seen each other.
    qsizetype unseen() const { return m_unseen; }

private:
    struct Seat {
        QString folder;
        std::unique_ptr<Record> record;
    };

    QCborMap risk()
    {
        const auto level = static_cast<RiskLevel>(m_asked.below(3));
        const QCborArray because = level == RiskLevel::High ? QCborArray{code(RiskReason::ConcernsForChildren)}
                                                            : QCborArray{code(RiskReason::NoConcernsForChildren), code(RiskReason::VictimStatesTheyAreFine)};
        return {{QStringLiteral("do"), QStringLiteral("ChangeRisk")}, {QStringLiteral("plan"), m_base.family.kowhai.toString()},
                {QStringLiteral("to"), code(level)}, {QStringLiteral("because"), because}, {QStringLiteral("text"), QStringLiteral("as it was seen")},
                {QStringLiteral("changed_behaviour"), QStringLiteral("he stays away")}};
    }

    Seat opened(const QString& folder)
    {
        auto record = m_base.record(folder);
        if (!record)
            FAIL(record.error().sentence.toStdString());
        return {folder, std::move(*record)};
    }
    void close(size_t who) { m_seats[who].record.reset(); }

    QString file() { return m_files.filePath(QString::number(++m_file)); }
    static QString soundly(const Result<PackWritten>& written, const QString& file)
    {
        if (!written)
            FAIL(written.error().sentence.toStdString());
        return file;
    }
    QString packed()
    {
        Record& home = *m_seats.front().record;
        const PackRequest all{{}, true, {}, {}, QStringLiteral("police"), SharingPurpose::Plan, m_now + std::chrono::days(30)};
        const QString to = file();
        return soundly(givePack(home, all, to, {home.user(), m_now, {}}), to);
    }
    QString given(Record& record, size_t who)
    {
        if (who == 0)
            return packed();
        const QString to = file();
        return soundly(givePackBack(record, to), to);
    }
    QString laidOut(const QString& pack)
    {
        const QString folder = pack + QStringLiteral(".tepu");
        REQUIRE(backup_file::layOut(pack, folder));
        m_folders.append(folder);
        return folder;
    }

    void take(Seat& seat, const QString& pack)
    {
        const auto taken = takeIn(*seat.record, pack);
        if (!taken)
            FAIL(taken.error().sentence.toStdString());
        seat.record.reset();
        seat = opened(seat.folder);
    }

    /// The record is whole, makes the same tables again, and has every fact that anybody was told of. Which value stands is seen in
    /// tests/packs.
    void check(Record& record)
    {
        REQUIRE(record.verify().damages.isEmpty());
        const QString live = record.tables().dump();
        REQUIRE(record.rebuild());
        if (record.tables().dump() != live)
            FAIL(difference(live, record.tables().dump()).toStdString());
        QSet<QString> there;
        const auto facts = record.journal().statements();
        REQUIRE(facts);
        for (const Statement& fact : *facts)
            there.insert(placeOf(fact));
        for (const Statement& fact : std::as_const(m_acknowledged))
            REQUIRE(there.contains(placeOf(fact)));
        m_unseen += unsettledChanges(record.tables()).size();
    }
    static QString placeOf(const Statement& fact) { return fact.stamp.command.toString() + QString::number(fact.index) + fact.kind; }

    Asked& m_asked;
    UnlockedRecord& m_base;
    std::vector<Seat> m_seats;
    QTemporaryDir m_files;
    QStringList m_folders;
    QStringList m_gifts;
    QVector<Statement> m_acknowledged;
    Instant m_now = m_base.family.clock;
    int m_file = 0;
    qsizetype m_unseen = 0;
};

/// All orders in which the gifts of the others can come.
QVector<QVector<size_t>> ordersWithout(size_t who, size_t count)
{
    QVector<size_t> others;
    for (size_t i = 0; i < count; ++i)
        if (i != who)
            others.append(i);
    QVector<QVector<size_t>> all;
    do
        all.append(others);
    while (std::next_permutation(others.begin(), others.end()));
    return all;
}

} // namespace

TEST_CASE("whoever takes in whose work first, the record comes out the same, and no value is lost", "[harness][merging]")
{
    Asked asked("two and three seats that work apart and merge in every order: the same tables, no value lost", 12, 10000);
    UnlockedRecord base;
    qsizetype unseen = 0;
    for (int history = 0; history < asked.times(); ++history) {
        SomeSeats seats(asked, base, 1 + asked.below(2));
        for (int steps = 10 + asked.below(25); steps > 0; --steps)
            seats.goOn();
        seats.packAll();
        QString first;
        for (size_t where = 0; where < seats.count(); ++where)
            for (const QVector<size_t>& order : ordersWithout(where, seats.count())) {
                const bool isFirst = first.isEmpty();
                const QString tables = seats.merged(where, order, isFirst, asked.isSabotaged() && !isFirst);
                if (isFirst)
                    first = tables;
                INFO("history " << history);
                if (tables != first)
                    FAIL(difference(first, tables).toStdString());
            }
        unseen += seats.unseen();
    }
    CHECK((unseen > asked.times() || asked.times() < 10)); // else nothing of this was put to the test
}
