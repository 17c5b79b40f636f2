// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/going_back.h"
#include "core/commands/record/record_restored.h"
#include "core/sqlite/database.h"
#include "tests/support/a_family.h"

#include <QDir>
#include <QFile>

using namespace tepu;

namespace {

/// A record with a backup of its morning, and words that were said since.
class ADamagedDay {
public:
    ADamagedDay()
    {
        REQUIRE(keepBackup(family.record->journal(), {}, family.clock));
        taken = family.clock;
        family.said("police", "said after the backup");
        family.said("health", "and this too");
        whole = family.tables().dump();
        contentHead = static_cast<int>(family.record->journal().head().content.sequence);
        family.record.close();
    }

    void change(const char* sql, const Values& bound = {}) { Database(file("journal.db")).run(QString::fromUtf8(sql), bound); }
    QString file(const char* name) const { return family.record.folder() + u'/' + QString::fromLatin1(name); }
    Result<WentBack> back() { return goBack(family.record.unlocking(), family.clock); }
    std::unique_ptr<Record> opened() const { return std::move(Record::open(family.record.unlocking()).value()); }
    QStringList beside() const
    {
        const QDir parent = QFileInfo(family.record.folder()).dir();
        return parent.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    }

    AFamily family;
    Instant taken;
    QString whole;
    int contentHead = 0;
};

} // namespace

TEST_CASE("behind the backup everything is carried over that is still good", "[backups][lost]")
{
    ADamagedDay day;
    day.change("UPDATE event SET body = zeroblob(length(body)) WHERE chain = 0 AND sequence = 30"); // the backup has it
    REQUIRE_FALSE(Record::open(day.family.record.unlocking()));
    const auto went = day.back();
    REQUIRE(went);
    CHECK(went->to == day.taken);
    CHECK(went->carriedOver > 0);
    CHECK(day.opened()->tables().dump() == day.whole);
    CHECK(day.opened()->verify().damages.isEmpty());
}

TEST_CASE("what is lost behind the backup stays lost, and what came before it is there", "[backups][lost]")
{
    ADamagedDay day;
    day.change("UPDATE event SET body = zeroblob(length(body)) WHERE chain = 0 AND sequence = ?", values(day.contentHead));
    REQUIRE(day.back());
    const QString now = day.opened()->tables().dump();
    CHECK(now.contains("said after the backup"));
    CHECK_FALSE(now.contains("and this too"));
}

TEST_CASE("a journal of which nothing can be read is replaced by its backup", "[backups][lost]")
{
    ADamagedDay day;
    QFile journal(day.file("journal.db"));
    REQUIRE(journal.open(QIODevice::WriteOnly));
    journal.write("not a journal");
    journal.close();
    const auto went = day.back();
    REQUIRE(went);
    CHECK(went->carriedOver == 0);
    CHECK(day.opened()->verify().damages.isEmpty());
}

TEST_CASE("the damaged record is put aside, and the backups stay with the record", "[backups][lost]")
{
    ADamagedDay day;
    day.change("DELETE FROM event WHERE chain = 0 AND sequence = 30");
    const auto went = day.back();
    REQUIRE(went);
    CHECK(QFile::exists(went->damagedFolder + "/journal.db"));
    CHECK(day.beside() == QStringList{"a.tepu", QFileInfo(went->damagedFolder).fileName()}); // nothing half-done
    CHECK(BackupShelf(day.file("backups")).newest() == day.taken);
}

TEST_CASE("a newest backup that is damaged itself is passed over for the one before", "[backups][lost]")
{
    ADamagedDay day;
    const Instant later = day.taken + 30min;
    QFile spoilt(BackupShelf(day.file("backups")).fileAt(later));
    REQUIRE(spoilt.open(QIODevice::WriteOnly));
    spoilt.write("SQLite format 3");
    spoilt.close();
    day.change("DELETE FROM event WHERE chain = 0 AND sequence = 30");
    const auto went = day.back();
    REQUIRE(went);
    CHECK(went->to == day.taken);
}

TEST_CASE("without a backup nothing is changed, and that is said", "[backups][lost]")
{
    ADamagedDay day;
    QDir(day.file("backups")).removeRecursively();
    const auto went = day.back();
    REQUIRE_FALSE(went);
    CHECK(went.error().sentence.contains("no backup"));
    CHECK(day.beside() == QStringList{"a.tepu"});
    CHECK(day.opened()->tables().dump() == day.whole);
}

TEST_CASE("a record that went back says so with its first act, in a new seat", "[backups][lost]")
{
    ADamagedDay day;
    day.change("DELETE FROM event WHERE chain = 0 AND sequence = 30");
    REQUIRE(day.back());
    const auto record = day.opened();
    const auto seated = record->sitDown({record->user(), day.family.clock, {}});
    REQUIRE(seated);
    CHECK(seated->facts.find<RecordRestored>());
    CHECK(record->verify().damages.isEmpty());
}
