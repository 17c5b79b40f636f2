// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal_store.h"
#include "tests/journal/a_seat.h"
#include "tests/support/breaking_disk.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tepu;

namespace {

/// A journal's file in a folder of its own, with a seat to write to it.
class AStore {
public:
    AStore() { JournalStore::create(path(), mark); }

    QString path() const { return folder.filePath(QStringLiteral("journal.db")); }
    /// Writes to the store's tables as somebody with SQL would.
    void change(const char* sql, const Values& bound = {}) const { Database(path()).run(QString::fromLatin1(sql), bound); }
    int count(const char* sql) const { return Database(path()).one<int>(QString::fromLatin1(sql)).value_or(0); }
    void append(const Statement& fact)
    {
        const auto events = seat.write(fact);
        JournalStore(path()).append({events, std::exchange(seat.wraps, {}), {}});
    }
    /// Every event, or why it is none.
    QStringList events() const
    {
        QStringList all;
        JournalStore(path()).eachEvent([&](const Result<Event>& event) {
            all.append(event ? QString::number(event->header.sequence) : event.error().sentence);
        });
        return all;
    }

    QTemporaryDir folder;
    JournalStore::Mark mark{RecordId::fresh(), true};
    ASeat seat;
};

QString whyNot(const QString& path)
{
    try {
        JournalStore store(path);
        return QStringLiteral("opened");
    } catch (const StoreFault& fault) {
        return QString::fromStdString(fault.what());
    }
}

} // namespace

TEST_CASE("a store knows whose it is and whether it is for training", "[journal][store]")
{
    const AStore a;
    CHECK(JournalStore(a.path()).mark().record == a.mark.record);
    CHECK(JournalStore(a.path()).mark().training);
    const QString real = a.folder.filePath(QStringLiteral("real.db"));
    JournalStore::create(real, {RecordId::fresh(), false});
    CHECK_FALSE(JournalStore(real).mark().training);
}

TEST_CASE("seats, boxes and wrapped keys come back as they were put in", "[journal][store]")
{
    AStore a;
    a.append(aFact(a.seat.scope, "one"));
    JournalStore store(a.path());
    store.addSeat(a.seat.seat);
    store.addBoxes(a.seat.keys.boxesFor(a.seat.user.user(), a.seat.user.publicKey()));
    REQUIRE(store.seats().size() == 1);
    CHECK(store.seats()[0].id == a.seat.seat.id);
    CHECK(store.seats()[0].sealedKey == a.seat.seat.sealedKey);
    REQUIRE(store.wraps().size() == 2);
    const auto keys = Keyring::opened(a.seat.user, store.boxes(), store.wraps());
    REQUIRE(keys);
    CHECK(keys->keyOf(a.seat.scope, Seal::Safety) == a.seat.keys.keyOf(a.seat.scope, Seal::Safety));
}

TEST_CASE("events come back in the order of clock, seat, chain and sequence", "[journal][store]")
{
    AStore a;
    ASeat other;
    a.seat.clock = 10;
    other.clock = 4;
    QVector<Event> all = a.seat.write(aFact(a.seat.scope, "eleven", "safety"));
    all += other.write(aFact(other.scope, "five"));
    all += a.seat.write(aFact(a.seat.scope, "twelve"));
    std::reverse(all.begin(), all.end());
    JournalStore store(a.path());
    store.append({all, a.seat.wraps + other.wraps, {}});
    QVector<quint64> clocks;
    QVector<quint64> sequences;
    store.eachEvent([&](const Result<Event>& event) {
        clocks.append(event->header.clock);
        sequences.append(event->header.sequence);
    });
    CHECK(clocks == QVector<quint64>{5, 11, 11, 12});
    CHECK(sequences == QVector<quint64>{1, 1, 2, 3});
}

TEST_CASE("the events of a scope are those of that scope", "[journal][store]")
{
    AStore a;
    a.append(aFact(a.seat.scope, "one"));
    a.append(aFact(Scope{Uuid::fresh()}, "two"));
    a.append(aFact(a.seat.scope, "three"));
    QVector<quint64> sequences;
    JournalStore(a.path()).eachEventOf(a.seat.scope, [&](const Result<Event>& event) { sequences.append(event->header.sequence); });
    CHECK(sequences == QVector<quint64>{1, 3});
}

TEST_CASE("an append is one transaction: where one event cannot stand, none does", "[journal][store]")
{
    AStore a;
    a.append(aFact(a.seat.scope, "one"));
    const auto again = a.seat.events; // the same place in the chain once more
    const auto fresh = a.seat.write(aFact(Scope{Uuid::fresh()}, "two"));
    JournalStore store(a.path());
    store.saveDraft(QStringLiteral("capture"), "half a line");
    CHECK_THROWS_AS(store.append({fresh + again, a.seat.wraps, {QStringLiteral("capture")}}), StoreFault);
    CHECK(store.draft(QStringLiteral("capture")) == "half a line");
    CHECK(store.wraps().size() == 2);
    int events = 0;
    store.eachEvent([&](const Result<Event>&) { ++events; });
    CHECK(events == 1);
    store.append({fresh, a.seat.wraps, {QStringLiteral("capture")}}); // and the next try works
    CHECK(store.draft(QStringLiteral("capture")).isEmpty());
}

TEST_CASE("a draft is one row, overwritten", "[journal][store][drafts]")
{
    const AStore a;
    {
        JournalStore store(a.path());
        CHECK(store.draft(QStringLiteral("capture")).isEmpty());
        store.saveDraft(QStringLiteral("capture"), "she is");
        store.saveDraft(QStringLiteral("capture"), "she is with her si");
        store.saveDraft(QStringLiteral("place"), "case 12");
        CHECK(store.draft(QStringLiteral("capture")) == "she is with her si");
    }
    CHECK(a.count("SELECT count(*) FROM draft") == 2);
}

TEST_CASE("what was half typed is not kept for ever: its bytes are gone from the file", "[journal][store][drafts]")
{
    const AStore a;
    {
        JournalStore store(a.path());
        store.saveDraft(QStringLiteral("capture"), QByteArray(600, 'Q') + "zebra");
        store.append({{}, {}, {QStringLiteral("capture")}});
    }
    QFile file(a.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("zebra"));
}

TEST_CASE("a file that is no journal is refused, whatever it is", "[journal][store]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("other.db"));
    { Database(path).run(QStringLiteral("CREATE TABLE shopping(list TEXT)")); }
    CHECK(whyNot(path) == "its file is not the journal of a record. Restore the last backup");
    QFile text(folder.filePath(QStringLiteral("text.db")));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write(QByteArray(8192, 'x'));
    text.close();
    CHECK(whyNot(text.fileName()).contains("not a database"));
    CHECK(whyNot(folder.filePath(QStringLiteral("none/journal.db"))).contains("open"));
}

TEST_CASE("a journal of a newer format is refused before a byte of it is written", "[journal][store][format]")
{
    const AStore a;
    a.change("PRAGMA journal_mode=DELETE"); // as a version to come may have it
    a.change("UPDATE mark SET value = '2' WHERE name = 'format'");
    const auto bytes = [&] {
        QFile file(a.path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    CHECK(whyNot(a.path()).contains("newer version"));
    CHECK(bytes() == before);
    CHECK(QDir(a.folder.path()).entryList(QDir::Files) == QStringList{"journal.db"});
}

TEST_CASE("a pragma that did not take keeps the record shut", "[journal][store][faults]")
{
    const AStore a;
    for (const auto& [pragma, standsAt] : {std::pair{"locking_mode", "normal"}, {"journal_mode", "delete"}, {"synchronous", "1"},
                                           {"temp_store", "0"}, {"secure_delete", "0"}, {"trusted_schema", "1"}}) {
        BreakingDisk disk;
        CHECK(whyNot(a.path()) == "opened");
        disk.refusePragma(QString::fromLatin1(pragma), QString::fromLatin1(standsAt));
        CHECK(whyNot(a.path()).startsWith(QStringLiteral("SQLite did not accept %1=").arg(QLatin1String(pragma))));
    }
}

TEST_CASE("a changed header is named by its place, and the events around it are still read", "[journal][store]")
{
    AStore a;
    for (const char* words : {"one", "two", "three"})
        a.append(aFact(a.seat.scope, words));
    a.change("UPDATE event SET header = zeroblob(112) WHERE sequence = 2");
    const QStringList events = a.events();
    REQUIRE(events.size() == 3);
    CHECK(events[0] == "1");
    CHECK(events[1] == QStringLiteral("event 2 of seat %1: its header is damaged").arg(a.seat.seat.id.toString()));
    CHECK(events[2] == "3");
}

TEST_CASE("the columns beside a header say nothing that it does not say itself", "[journal][store]")
{
    for (const char* change : {"scope = zeroblob(16)", "clock = clock + 1", "sequence = 7", "chain = 1", "seat = zeroblob(16)"}) {
        AStore a;
        a.append(aFact(a.seat.scope, "one"));
        a.change(QByteArray("UPDATE event SET ").append(change).constData());
        const QStringList events = a.events();
        REQUIRE(events.size() == 1);
        CHECK(events[0].contains("another place of the journal than its header says"));
    }
}

TEST_CASE("a record with one event for newer readers is for newer readers altogether", "[journal][store][format]")
{
    AStore a;
    a.append(aFact(a.seat.scope, "one"));
    EventHeader newer = a.seat.events[0].header;
    newer.smallestReader = EventHeader::currentFormat + 1;
    a.change("UPDATE event SET header = ?", values(newer.bytes()));
    CHECK_THROWS_WITH(a.events(), Catch::Contains("newer version"));
}
