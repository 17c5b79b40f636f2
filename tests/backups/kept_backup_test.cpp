// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/kept_backup.h"
#include "core/sqlite/database.h"
#include "tests/support/a_family.h"

#include <QDir>
#include <QFile>

using namespace tepu;

namespace {

class AKeptBackup {
public:
    Result<KeptBackup> keep(const QString& second = {}) { return keepBackup(family.record->journal(), second, family.clock); }
    BackupShelves shelves(const QString& second = {}) { return shelvesOf(family.record->journal(), second); }
    QStringList ownFiles() const { return QDir(family.record.folder() + "/backups").entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

    AFamily family;
    QTemporaryDir elsewhere;
};

} // namespace

TEST_CASE("a kept backup lies in the record's folder, proven, and nothing else with it", "[backups]")
{
    AKeptBackup backup;
    const auto kept = backup.keep();
    REQUIRE(kept);
    CHECK(kept->verification.damages.isEmpty());
    CHECK_FALSE(kept->notOnSecond);
    CHECK(backup.ownFiles().size() == 1);
    CHECK(backup.shelves().own.newest() == std::chrono::floor<std::chrono::seconds>(backup.family.clock));
}

TEST_CASE("a kept backup is the record of its moment", "[backups]")
{
    AKeptBackup backup;
    const QString before = backup.family.tables().dump();
    REQUIRE(backup.keep());
    backup.family.said("police", "said after the backup");
    const Unlocking there{backup.elsewhere.filePath("b.tepu"), ARecord::passphrase, {}};
    REQUIRE(restore(backup.shelves().own.fileAt(*backup.shelves().own.newest()), there));
    CHECK(Record::open(there).value()->tables().dump() == before);
}

TEST_CASE("a second folder gets the same bytes, in a folder of this record's own", "[backups]")
{
    AKeptBackup backup;
    const auto kept = backup.keep(backup.elsewhere.path());
    REQUIRE(kept);
    CHECK_FALSE(kept->notOnSecond);
    const BackupShelves shelves = backup.shelves(backup.elsewhere.path());
    QFile own(shelves.own.fileAt(kept->at));
    QFile second(shelves.second->fileAt(kept->at));
    REQUIRE((own.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly)));
    CHECK(own.readAll() == second.readAll());
    CHECK(second.fileName().contains(backup.family.record->journal().record().toString()));
}

TEST_CASE("a second folder that is not there is said, and the backup in the first stands", "[backups]")
{
    AKeptBackup backup;
    QFile inTheWay(backup.elsewhere.filePath("stick"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto kept = backup.keep(backup.elsewhere.filePath("stick"));
    REQUIRE(kept);
    REQUIRE(kept->notOnSecond);
    CHECK(backup.ownFiles().size() == 1);
}

TEST_CASE("a record whose journal was damaged on the disk gets no backup that counts", "[backups]")
{
    AKeptBackup backup;
    backup.family.record->journal().thread().run([](JournalStore&) {}).get();
    backup.family.record.close();
    {
        Database journal(backup.family.record.folder() + "/journal.db");
        journal.run(QStringLiteral("UPDATE event SET body = zeroblob(length(body)) WHERE rowid = 30"));
    }
    const auto journal = Journal::open({backup.family.record.folder(), ARecord::passphrase, {}, Purpose::Inspect});
    REQUIRE(journal);
    const auto kept = keepBackup(**journal, {}, backup.family.clock);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().sentence.contains("damaged"));
    CHECK(backup.ownFiles().isEmpty());
}

TEST_CASE("two backups in one second both stand", "[backups]")
{
    AKeptBackup backup;
    const auto first = backup.keep();
    const auto second = backup.keep();
    REQUIRE((first && second));
    CHECK(second->at == first->at + 1s);
}

TEST_CASE("work goes on while a backup is proven, and is not in it", "[backups]")
{
    AKeptBackup backup;
    const BackupShelves shelves = backup.shelves();
    auto begun = beginKept(backup.family.record->journal(), shelves, backup.family.clock);
    REQUIRE(begun);
    const QString before = backup.family.tables().dump();
    backup.family.said("police", "said while it was being written");
    const auto kept = finishKept(std::move(*begun), shelves, backup.family.clock);
    REQUIRE(kept);
    const Unlocking there{backup.elsewhere.filePath("b.tepu"), ARecord::passphrase, {}};
    REQUIRE(restore(shelves.own.fileAt(*shelves.own.newest()), there));
    CHECK(Record::open(there).value()->tables().dump() == before);
}

TEST_CASE("a backup that is given up leaves nothing behind", "[backups]")
{
    AKeptBackup backup;
    {
        const auto begun = beginKept(backup.family.record->journal(), backup.shelves(), backup.family.clock);
        REQUIRE(begun);
    }
    CHECK(backup.ownFiles().isEmpty());
}
