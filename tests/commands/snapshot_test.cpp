// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/made_tables.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/snapshot.h"
#include "tests/support/a_family.h"
#include "tests/support/property.h"

#include <QDir>
#include <QFile>

using namespace tepu;

namespace {

/// A record with a snapshot, and what came after it.
class ASnapshot {
public:
    explicit ASnapshot(int before = 3, int after = 2)
    {
        for (int i = 0; i < before; ++i)
            family.said("police", "before");
        take();
        for (int i = 0; i < after; ++i)
            family.said("police", "after");
        live = family.tables().dump();
    }

    QString file() const { return Snapshot::fileOf(family.record->journal()); }
    void take() const
    {
        auto& journal = family.record->journal();
        const auto made = tablesFromAllFacts(journal);
        REQUIRE(made);
        REQUIRE(Snapshot::of(made->tables, made->told.struck, journal).write(file(), journal.keyFor("tepu snapshot")));
    }
    MadeTables opened() const
    {
        auto made = tablesOf(family.record->journal());
        REQUIRE(made);
        return std::move(*made);
    }
    /// How many facts were read to make the tables; all of them where there was no snapshot that held.
    qint64 read() const
    {
        const MadeTables made = opened();
        CHECK((made.tables.dump() == live));
        return made.factsSinceSnapshot;
    }
    qint64 all() const { return family.record->journal().statements().value().size(); }
    QByteArray bytes() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const
    {
        QFile to(file());
        REQUIRE(to.open(QIODevice::WriteOnly));
        to.write(bytes);
    }

    AFamily family;
    QString live;
};

} // namespace

TEST_CASE("a snapshot and what came after it make the tables that all facts make", "[record][snapshot]")
{
    const ASnapshot a;
    CHECK(a.read() == 2);
    REQUIRE(QFile::remove(a.file()));
    CHECK(a.read() == a.all());
}

TEST_CASE("an act that is taken back after a snapshot is gone from the tables made of it, and stays gone", "[record][snapshot][undo]")
{
    ASnapshot a(1, 0);
    const auto given = a.family.done(a.family.task("police", "to be taken back"));
    a.take();
    a.family.done(StrikeOut{given.stamp.command});
    a.live = a.family.tables().dump();
    CHECK(a.read() < a.all());
    a.take();
    a.family.said("police", "later");
    a.live = a.family.tables().dump();
    CHECK(a.read() == 1);
    CHECK(a.opened().told.struck.contains(given.stamp.command));
}

TEST_CASE("wherever a byte of a snapshot is changed, it is thrown away in silence", "[record][snapshot]")
{
    const ASnapshot a;
    const QByteArray whole = a.bytes();
    property("a byte of the snapshot", {100, 100}, [&] {
        QByteArray bent = whole;
        const auto at = *rc::gen::inRange<qsizetype>(0, whole.size());
        bent[at] = static_cast<char>(bent[at] ^ *rc::gen::inRange(1, 256));
        a.write(bent);
        RC_ASSERT(a.read() == a.all());
        RC_ASSERT(!QFile::exists(a.file()));
    });
}

TEST_CASE("a snapshot that was cut off, lengthened or emptied is thrown away", "[record][snapshot]")
{
    const ASnapshot a;
    const QByteArray whole = a.bytes();
    for (const QByteArray& other : {whole.first(whole.size() - 1), whole.first(whole.size() / 2), whole.first(10), QByteArray(), whole + 'x'}) {
        a.write(other);
        CHECK(a.read() == a.all());
    }
    a.write(whole);
    CHECK(a.read() == 2);
}

TEST_CASE("a snapshot of another program, or of another history, is thrown away", "[record][snapshot]")
{
    const ASnapshot a;
    auto& journal = a.family.record->journal();
    const auto written = [&](const std::function<void(SnapshotMark&)>& change) {
        auto made = tablesFromAllFacts(journal);
        REQUIRE(made);
        UnsavedSnapshot snapshot = Snapshot::of(made->tables, made->told.struck, journal);
        change(snapshot.mark);
        REQUIRE(snapshot.write(a.file(), journal.keyFor("tepu snapshot")));
        return a.read();
    };
    CHECK(written([](SnapshotMark&) {}) == 0);
    CHECK(written([](SnapshotMark& mark) { mark.madeBy = QStringLiteral("another build"); }) == a.all());
    CHECK(written([](SnapshotMark& mark) { mark.record = RecordId::fresh(); }) == a.all());
    CHECK(written([](SnapshotMark& mark) { mark.audiences.append(QStringLiteral("refuge-ordinary 1")); }) == a.all());
    CHECK(written([](SnapshotMark& mark) { mark.seen[0].contentDigest = Digest::of("other").hex(); }) == a.all());
    CHECK(written([](SnapshotMark& mark) { mark.seen[0].content += 1; }) == a.all());
    CHECK(written([](SnapshotMark& mark) { mark.lost.append({SeatId::fresh(), Chain::Content, 1, 1}); }) == a.all());
}

TEST_CASE("nobody else's key opens a snapshot", "[record][snapshot][keys]")
{
    const ASnapshot a;
    auto& journal = a.family.record->journal();
    const auto made = tablesFromAllFacts(journal);
    REQUIRE(made);
    REQUIRE(Snapshot::of(made->tables, made->told.struck, journal).write(a.file(), Secret::random()));
    CHECK(a.read() == a.all());
}

TEST_CASE("nothing that was said can be read in a snapshot's file", "[record][snapshot][theft]")
{
    ASnapshot a;
    a.family.said("police", "canaryword canaryword");
    a.take();
    CHECK_FALSE(a.bytes().contains("canaryword"));
    CHECK_FALSE(a.bytes().contains("whai"));
    CHECK_FALSE(a.bytes().contains("CREATE TABLE"));
}

TEST_CASE("a record keeps a snapshot when it is closed after many acts, and not after few", "[record][snapshot]")
{
    AFamily family;
    const QString folder = family.record.folder() + "/snapshots";
    family.record.reopen();
    CHECK(QDir(folder).entryList(QDir::Files).isEmpty());
    for (int i = 0; i < 1000; ++i)
        family.said("police", "and again");
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(QDir(folder).entryList(QDir::Files).size() == 1);
    CHECK((family.tables().dump() == before));
    family.said("police", "goes on from there");
    CHECK(family.record->verify().damages.isEmpty());
    const QString after = family.tables().dump();
    CHECK(family.record->rebuild());
    CHECK((family.tables().dump() == after));
}
