// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_shelf.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace tepu;

namespace {

class AShelf {
public:
    AShelf() { REQUIRE(shelf.makeReady()); }

    void put(const QString& name) const
    {
        QFile file(QDir(path).filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QStringList names() const { return QDir(path).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name); }
    static Instant at(const char* local) { return parseInstant(QString::fromLatin1(local)).value(); }

    QTemporaryDir place;
    QString path = place.filePath("backups");
    BackupShelf shelf{path};
};

} // namespace

TEST_CASE("a backup's name is the second at which it was begun, in UTC", "[backups]")
{
    const AShelf shelf;
    const Instant nine = AShelf::at("2018-05-10T09:00:07+12:00");
    CHECK(shelf.shelf.fileAt(nine) == QDir(shelf.path).filePath("2018-05-09T210007Z.backup"));
    shelf.put("2018-05-09T210007Z.backup");
    CHECK(shelf.shelf.newest() == nine);
}

TEST_CASE("an empty shelf has no newest backup", "[backups]")
{
    const AShelf shelf;
    CHECK_FALSE(shelf.shelf.newest());
    CHECK_FALSE(BackupShelf(shelf.place.filePath("nowhere")).newest());
}

TEST_CASE("what has another name is not ours: it counts for nothing and stays", "[backups]")
{
    const AShelf shelf;
    for (const char* name : {"holiday.jpg", "2018-13-09T210007Z.backup", "monday.backup", "2018-05-09T210007Z.backup.txt"})
        shelf.put(name);
    CHECK(shelf.shelf.taken().isEmpty());
    shelf.shelf.thin({0, 0, 0});
    REQUIRE(shelf.shelf.makeReady());
    CHECK(shelf.names().size() == 4);
}

TEST_CASE("what a broken-off backup left is taken away", "[backups]")
{
    const AShelf shelf;
    shelf.put("2018-05-09T210007Z.backup.new-0190");
    REQUIRE(QDir().mkpath(QDir(shelf.path).filePath("2018-05-09T210007Z.backup.proof-0190/heads")));
    shelf.put("2018-05-09T200000Z.backup");
    REQUIRE(shelf.shelf.makeReady());
    CHECK(shelf.names() == QStringList{"2018-05-09T200000Z.backup"});
}

TEST_CASE("thinning takes away what nobody needs any more, and nothing else", "[backups]")
{
    const AShelf shelf;
    for (const char* name : {"2018-05-09T200000Z.backup", "2018-05-09T203000Z.backup", "2018-05-09T213000Z.backup"})
        shelf.put(name);
    shelf.shelf.thin();
    CHECK(shelf.names() == QStringList{"2018-05-09T203000Z.backup", "2018-05-09T213000Z.backup"});
}

TEST_CASE("a shelf that cannot be made is said", "[backups]")
{
    const AShelf shelf;
    shelf.put("in-the-way");
    const auto made = BackupShelf(QDir(shelf.path).filePath("in-the-way/backups")).makeReady();
    REQUIRE_FALSE(made);
    CHECK(made.error().sentence.contains("cannot be made"));
}
