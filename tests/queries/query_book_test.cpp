// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/query_book.h"
#include "core/queries/record/acts.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

using namespace tepu;

static Result<QCborValue> asked(ARecord& record, const char* name, const QMap<QString, QString>& given = {})
{
    return QueryBook::all().ask(record->tables(), QString::fromLatin1(name), given, Instant());
}

TEST_CASE("the record says what it is", "[queries]")
{
    ARecord record(Site::Christchurch);
    const auto row = recordRow(record->tables());
    REQUIRE(row);
    CHECK(row->site == "christchurch");
    CHECK(row->training);
    CHECK(asked(record, "record")->toMap().value("site").toString() == "christchurch");
}

TEST_CASE("an unknown query and an unknown parameter are refused by name", "[queries]")
{
    ARecord record;
    CHECK(asked(record, "agendas").error().sentence.contains("agendas"));
    CHECK(asked(record, "acts", {{"meting", "x"}}).error().sentence.contains("this query takes: meeting"));
    CHECK(asked(record, "acts", {{"meeting", "x"}}).error().sentence.contains("no id"));
}

TEST_CASE("twenty agencies sit at a site’s tables, Police first", "[queries]")
{
    ARecord record;
    const auto agencies = asked(record, "agencies")->toArray();
    CHECK(agencies.size() == 20);
    CHECK(agencies.first().toMap().value("mark").toString() == "POL");
}

TEST_CASE("the acts of a record tell its founding", "[queries]")
{
    ARecord record;
    const auto rows = acts(record->tables(), {});
    CHECK(rows.first().sentence == "A training record was begun.");
    CHECK(rows.first().actor == "Coordinator");
    CHECK_FALSE(lastAct(record->tables(), MeetingId::fresh()));
}
