// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/proven_backup.h"
#include "core/commands/record/record_restored.h"
#include "core/commands/record/strike_out.h"
#include "core/sqlite/database.h"
#include "tests/support/a_line.h"

#include <QDir>
#include <QFile>

using namespace tepu;

namespace {

/// A family's record and a backup of it.
class ABackup {
public:
    ABackup()
    {
        family.said("police", "attended twice this month");
        before = family.record->tables().dump();
        const auto taken = take(file);
        if (!taken)
            FAIL(taken.error().sentence.toStdString());
    }

    Result<Verification> take(const QString& path) { return backUp(family.record->journal(), path); }
    Unlocking unlocking() const { return {folder.filePath("b.tepu"), ARecord::passphrase, {}}; }
    Result<Verification> restored() const { return restore(file, unlocking()); }
    std::unique_ptr<Record> opened() const { return std::move(Record::open(unlocking()).value()); }
    QStringList leftBehind() const { return QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

    QTemporaryDir folder;
    QString file = folder.filePath("monday.backup");
    AFamily family;
    QString before;
};

} // namespace

TEST_CASE("a backup holds the whole record, and is proven before it counts", "[record][backup]")
{
    ABackup backup;
    CHECK(backup.leftBehind() == QStringList{"monday.backup"}); // nothing half-done lies beside it
    REQUIRE(backup.restored());
    CHECK(backup.opened()->tables().dump() == backup.before);
}

TEST_CASE("what was typed and not entered comes back with a backup", "[record][backup]")
{
    ABackup backup;
    backup.family.record->saveDraft("line", "she wants him to get h");
    REQUIRE(backup.family.record->settleDrafts());
    backup.file = backup.folder.filePath("second.backup");
    REQUIRE(backup.take(backup.file));
    REQUIRE(backup.restored());
    CHECK(backup.opened()->draft("line") == "she wants him to get h");
}

TEST_CASE("a backup is never written over something else", "[record][backup]")
{
    ABackup backup;
    const auto again = backup.take(backup.file);
    REQUIRE_FALSE(again);
    CHECK(again.error().sentence.contains("is there already"));
    const auto nowhere = backup.take(backup.folder.filePath("no/such/folder/b"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().sentence.contains("Make it first"));
}

TEST_CASE("a record goes on after its backup, and the backup stays as it was", "[record][backup]")
{
    ABackup backup;
    backup.family.said("police", "said after the backup");
    REQUIRE(backup.restored());
    CHECK(backup.opened()->tables().dump() == backup.before);
    CHECK(backup.family.record->verify().damages.isEmpty());
}

TEST_CASE("nothing is restored over a record that is there", "[record][backup]")
{
    ABackup backup;
    REQUIRE(backup.restored());
    const auto again = backup.restored();
    REQUIRE_FALSE(again);
    CHECK(again.error().sentence.contains("not empty"));
}

TEST_CASE("a backup opens with the passphrase of its record alone", "[record][backup]")
{
    ABackup backup;
    Unlocking wrong = backup.unlocking();
    wrong.secret = "kereru on the wire at dawn";
    CHECK_FALSE(restore(backup.file, wrong));
    CHECK_FALSE(QDir(wrong.folder).exists());
}

TEST_CASE("the first act in a restored record says that it was restored, and begins a seat of its own", "[record][backup]")
{
    ABackup backup;
    const SeatId seatBefore = backup.family.record->journal().seat().id;
    REQUIRE(backup.restored());
    const auto record = backup.opened();
    CHECK(record->journal().seat().id != seatBefore);
    const auto said = record->perform(aLine(backup.family, "said in the restored record"), {record->user(), backup.family.clock, {}});
    REQUIRE(said);
    const auto restored = said->facts.find<RecordRestored>();
    REQUIRE(restored);
    CHECK(restored->seatBefore == seatBefore);
    CHECK(restored->sequence > 0);
    CHECK(record->verify().damages.isEmpty());
    CHECK_FALSE(record->perform(aLine(backup.family, "and more"), {record->user(), backup.family.clock, {}})->facts.find<RecordRestored>());
}

TEST_CASE("a restored record opens again and again in its own seat", "[record][backup]")
{
    ABackup backup;
    REQUIRE(backup.restored());
    SeatId seat;
    {
        const auto record = backup.opened();
        seat = record->journal().seat().id;
        REQUIRE(record->perform(aLine(backup.family, "said"), {record->user(), backup.family.clock, {}}));
    }
    const auto record = backup.opened();
    CHECK(record->journal().seat().id == seat);
    CHECK(record->verify().damages.isEmpty());
}

TEST_CASE("who only looks at a restored record begins no seat", "[record][backup]")
{
    ABackup backup;
    REQUIRE(backup.restored());
    const QString before = backup.opened()->tables().dump();
    CHECK(backup.opened()->tables().dump() == before);
    CHECK(backup.opened()->verify().damages.isEmpty());
}

TEST_CASE("to take back the first act of a restored record does not take back that it was restored", "[record][backup]")
{
    ABackup backup;
    REQUIRE(backup.restored());
    const auto record = backup.opened();
    const Context context{record->user(), backup.family.clock, {}};
    AllocateTask task = backup.family.task("police", "ring the school");
    const auto given = record->perform(task, context);
    REQUIRE(given);
    const auto back = record->perform(StrikeOut{given->stamp.command}, context);
    REQUIRE(back);
    CHECK(record->verify().damages.isEmpty());
    CHECK(record->tables().one<int>("SELECT count(*) FROM act WHERE kind = 'RecordRestored'") == 1);
}

TEST_CASE("a backup in which one bit is another is found before it counts", "[record][backup]")
{
    ABackup backup;
    {
        Database file(backup.file);
        QByteArray body = *file.one<QByteArray>("SELECT body FROM event WHERE chain = 0 AND sequence = 3");
        body[50] = static_cast<char>(body[50] ^ 1);
        file.run("UPDATE event SET body = ? WHERE chain = 0 AND sequence = 3", values(body));
    }
    const auto restored = backup.restored();
    REQUIRE_FALSE(restored);
    CHECK(restored.error().sentence.contains("event 3"));
    CHECK_FALSE(QDir(backup.unlocking().folder).exists());
}

TEST_CASE("a backup whose end was cut off is found by its head", "[record][backup]")
{
    ABackup backup;
    {
        Database file(backup.file);
        file.run("DELETE FROM event WHERE chain = 0 AND sequence = (SELECT max(sequence) FROM event WHERE chain = 0)");
    }
    const auto restored = backup.restored();
    REQUIRE_FALSE(restored);
    CHECK(restored.error().sentence.contains("end of the journal is missing"));
}

TEST_CASE("a file that is no backup is named", "[record][backup]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("letter.txt");
    const Unlocking unlocking{folder.filePath("r.tepu"), ARecord::passphrase, {}};
    CHECK(restore(file, unlocking).error().sentence.contains("There is no file"));
    QFile letter(file);
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Tēnā koe, nothing of this is a backup.\n");
    letter.close();
    CHECK(restore(file, unlocking).error().sentence.contains("letter.txt"));
    CHECK_FALSE(QDir(unlocking.folder).exists());
}

TEST_CASE("a backup cannot write anything beside the record that it holds", "[record][backup]")
{
    ABackup backup;
    {
        Database file(backup.file);
        file.run("INSERT INTO beside VALUES('../stolen', x'00')");
        file.run("INSERT INTO beside VALUES('heads/../../stolen', x'00')");
    }
    REQUIRE(backup.restored());
    CHECK_FALSE(QFile::exists(backup.folder.filePath("stolen")));
    CHECK(backup.leftBehind() == QStringList{"b.tepu", "monday.backup"});
}
