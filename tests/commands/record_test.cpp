// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/strike_out.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace tepu;

TEST_CASE("a record that was begun opens again with the same tables", "[record]")
{
    ARecord record;
    const QString before = record->tables().dump();
    CHECK(before.contains("Oranga Tamariki"));
    record.reopen();
    CHECK(record->tables().dump() == before);
    CHECK(record->verify().damages.isEmpty());
}

TEST_CASE("a wrong passphrase opens nothing and says so", "[record]")
{
    ARecord record;
    record.close();
    const auto opened = Record::open({record.folder(), "kereru on the wire at dawn", {}});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence.contains("passphrase does not open"));
}

TEST_CASE("a record that is open elsewhere says by whom", "[record]")
{
    ARecord record;
    const auto second = Record::open(record.unlocking());
    REQUIRE_FALSE(second);
    CHECK(second.error().sentence.contains("is open by"));
}

TEST_CASE("a folder without a record is named", "[record]")
{
    CHECK(Record::open({"/nonexistent", "x", {}}).error().sentence.contains("/nonexistent"));
}

TEST_CASE("a record is never begun over something else", "[record]")
{
    ARecord record;
    record.close();
    const auto again = Record::found({record.folder(), "x", "y", true}, Site::Waikato, Instant());
    REQUIRE_FALSE(again);
    CHECK(again.error().sentence.contains("not empty"));
}

TEST_CASE("striking out what is not there is refused", "[record]")
{
    ARecord record;
    CHECK_FALSE(record->perform(StrikeOut{CommandId::fresh()}, record.at("09:00")));
}

TEST_CASE("the founding of a record cannot be taken back", "[record]")
{
    ARecord record;
    const auto founding = record->tables().one<CommandId>("SELECT command FROM act LIMIT 1");
    const auto struck = record->perform(StrikeOut{*founding}, record.at("09:00"));
    REQUIRE_FALSE(struck);
    CHECK(struck.error().rule == "R-M9");
}

TEST_CASE("a draft is there again after the next start, and only sealed on the disk", "[record][drafts]")
{
    ARecord record;
    record->journal().saveDraft("capture", QByteArray("refuge she is with her si"));
    record.reopen();
    CHECK(record->journal().draft("capture") == "refuge she is with her si");
    record.close();
    for (const char* name : {"journal.db", "slots.json"}) {
        QFile file(record.folder() + "/" + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("she is with"));
    }
}

TEST_CASE("a changed byte in the journal is found, and the record does not open as if whole", "[record][verify]")
{
    ARecord record;
    record.close();
    {
        Database database(record.folder() + "/journal.db");
        QByteArray changed = *database.one<QByteArray>("SELECT body FROM event WHERE sequence = 3 AND chain = 0");
        changed[40] = static_cast<char>(changed[40] ^ 1);
        database.run("UPDATE event SET body = ? WHERE sequence = 3 AND chain = 0", values(changed));
    }
    const auto opened = Record::open(record.unlocking());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence.contains("event 3"));
}

TEST_CASE("a journal that lost its end is found out", "[record][verify]")
{
    ARecord record;
    record.close();
    {
        Database database(record.folder() + "/journal.db");
        database.run("DELETE FROM event WHERE chain = 0 AND sequence = (SELECT max(sequence) FROM event WHERE chain = 0)");
    }
    const auto opened = Record::open(record.unlocking());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().sentence.contains("end of the journal is missing"));

    Unlocking inspecting = record.unlocking();
    inspecting.purpose = Purpose::Inspect;
    for (int look = 0; look < 2; ++look) { // looking at it does not hide the loss
        const auto journal = Journal::open(inspecting);
        REQUIRE(journal);
        CHECK((*journal)->flaw());
    }
}
