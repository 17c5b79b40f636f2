// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sqlite/database.h"
#include "tests/support/test.h"

#include <sqlite3.h>

using namespace tepu;

namespace {

/// A table of whole numbers, none of them twice.
class Numbers {
public:
    Numbers() { database.runAll("CREATE TABLE number(n INTEGER PRIMARY KEY) STRICT;\nCREATE TABLE other(n INTEGER) STRICT;\n"); }

    void add(int n) { database.run("INSERT INTO number VALUES(?)", values(n)); }
    QVector<int> all()
    {
        QVector<int> found;
        database.each("SELECT n FROM number ORDER BY n", {}, [&](const Cells& cells) { found.append(cells.get<int>(0)); });
        return found;
    }
    int faultOfAdding(int n)
    {
        try {
            add(n);
            return SQLITE_OK;
        } catch (const StoreFault& fault) {
            return fault.code();
        }
    }

    Database database{QStringLiteral(":memory:")};
};

} // namespace

TEST_CASE("a statement is asked again and again with other values", "[sqlite]")
{
    Numbers numbers;
    for (const int n : {3, 1, 2})
        numbers.add(n);
    CHECK(numbers.all() == QVector<int>{1, 2, 3});
    CHECK(numbers.database.one<int>("SELECT n FROM number WHERE n > ?", values(2)) == 3);
    CHECK_FALSE(numbers.database.one<int>("SELECT n FROM number WHERE n > ?", values(3)).has_value());
}

TEST_CASE("a statement that failed says SQLite's own code and works the next time", "[sqlite]")
{
    Numbers numbers;
    numbers.add(1);
    CHECK(numbers.faultOfAdding(1) == SQLITE_CONSTRAINT_PRIMARYKEY);
    CHECK(numbers.faultOfAdding(2) == SQLITE_OK);
    CHECK(numbers.all() == QVector<int>{1, 2});
}

TEST_CASE("SQL that is none is said to be none, and nothing of it is kept", "[sqlite]")
{
    Numbers numbers;
    CHECK_THROWS_WITH(numbers.database.run("SELEKT 1"), Catch::Matchers::Contains("near \"SELEKT\""));
    CHECK_THROWS_AS(numbers.database.run("SELEKT 1"), StoreFault);
    CHECK(numbers.all().isEmpty());
}

TEST_CASE("who stops reading half-way leaves the statement free for the next", "[sqlite]")
{
    Numbers numbers;
    for (const int n : {1, 2})
        numbers.add(n);
    const auto stops = [](const Cells&) { throw std::runtime_error("enough"); };
    CHECK_THROWS_AS(numbers.database.each("SELECT n FROM number ORDER BY n", {}, stops), std::runtime_error);
    CHECK(numbers.all() == QVector<int>{1, 2});
}

TEST_CASE("what is not committed is not there", "[sqlite]")
{
    Numbers numbers;
    {
        Transaction given(numbers.database);
        numbers.add(1);
        given.commit();
    }
    {
        Transaction leftOff(numbers.database);
        numbers.add(2);
    }
    CHECK(numbers.all() == QVector<int>{1});
}

TEST_CASE("a schema is carried out to its last statement, or says where it fails", "[sqlite]")
{
    Numbers numbers;
    numbers.database.run("INSERT INTO other VALUES(?)", values(7));
    CHECK(numbers.database.one<int>("SELECT n FROM other") == 7);
    CHECK_THROWS_WITH(numbers.database.runAll("CREATE TABLE third(n);\nCREATE TABLE number(n);\n"), Catch::Matchers::Contains("already exists"));
}

TEST_CASE("a folder that is not there is told when the store is opened", "[sqlite]")
{
    CHECK_THROWS_AS(Database(QStringLiteral("/no/such/folder/journal.db")), StoreFault);
}
