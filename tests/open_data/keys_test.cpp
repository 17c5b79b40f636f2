// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "tests/open_data/a_folder.h"
#include "tests/support/a_family.h"

using namespace tepu;

/// The user of a record does not hold the keys of an audience any more.
static void lose(AFamily& family, const char* audience)
{
    const UserId user = family.record->user();
    family.record.close();
    Database(family.record.folder() + QStringLiteral("/journal.db"))
        .run(QStringLiteral("DELETE FROM audience_box WHERE audience = ? AND user = ?"), values(QString::fromLatin1(audience), user.uuid().bytes()));
    family.record.reopen();
}

TEST_CASE("whoever holds every key may export", "[open-data][keys]")
{
    AFamily family;
    CHECK(open_data::mustReadAll(family.record->journal(), family.tables()));
}

TEST_CASE("an export that cannot read everything names what, and stops", "[open-data][keys]")
{
    AFamily family;
    family.said("police", "attended twice");
    lose(family, "coordination-safety");
    const auto may = open_data::mustReadAll(family.record->journal(), family.tables());
    REQUIRE_FALSE(may);
    const QString sentence = may.error().sentence;
    CHECK(sentence.contains("needs every key"));
    for (const char* name : {"plan W18-0001", "episode P180509-0001", "Mere Kōwhai", "James Totara"}) {
        INFO(name);
        CHECK(sentence.contains(QString::fromUtf8(name)));
    }
    CHECK_FALSE(sentence.contains("Tama Kōwhai")); // of whom nothing is sealed for safety
}
