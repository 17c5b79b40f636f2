// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app_cli/run_tepu.h"
#include "tests/support/test.h"
#include "tests/support/test_data.h"

#include <QFile>

using namespace tepu;
using namespace tepu::cli;

static QByteArray workday(const QByteArray& row)
{
    const Ran ran = runTepu({"workday"}, "site,start_date,n\n" + row + '\n');
    return ran.status == 0 ? ran.out.split('\n').at(1).mid(row.size() + 1) : ran.err.trimmed();
}

TEST_CASE("the n-th working day after a date is appended", "[cli][R-D2]")
{
    const Ran ran = runTepu({"workday"}, "site,start_date,n\nchristchurch,2021-12-24,1\n");
    CHECK(ran.status == 0);
    CHECK(ran.out == "site,start_date,n,result_date\nchristchurch,2021-12-24,1,2021-12-29\n");
}

TEST_CASE("the whole file of working days comes back as it is", "[cli][R-D2]")
{
    QFile file(testData("calendar/workingdays_public.csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    const Ran ran = runTepu({"workday"}, csv);
    CHECK(ran.status == 0);
    CHECK(ran.out == csv);
}

TEST_CASE("no working days is the date itself, working day or not", "[cli][R-D2]")
{
    CHECK(workday("waikato,2022-04-16,0") == "2022-04-16");
    CHECK(workday("waikato,2022-04-16,1") == "2022-04-19");
    CHECK(workday("waikato,2022-04-16,001") == "2022-04-19");
}

TEST_CASE("the number of working days is whole and not below 0", "[cli]")
{
    for (const char* n : {"-1", "1.5", "1.0", "+1", "", "one", " 1", "0x1", "٣", "1e2", "99999999999999999999"})
        CHECK(workday("waikato,2022-04-19," + QByteArray(n))
              == "line 2, column n: “" + QByteArray(n) + "” is no whole number of working days, 0 or more.");
}

TEST_CASE("the date is a day that exists, written as 2018-05-10", "[cli]")
{
    for (const char* date : {"", "2022-02-29", "19/04/2022", "2022-4-19", "2022-04-19T00:00:00"})
        CHECK(workday("waikato," + QByteArray(date) + ",1")
                  .startsWith("line 2, column start_date: “" + QByteArray(date)));
    CHECK(workday("otago,2022-04-19,1").startsWith("line 2, column site: “otago”"));
}

TEST_CASE("a start or a result outside the table is refused, naming the column to blame", "[cli][R-D2]")
{
    CHECK(workday("waikato,2015-12-31,1").startsWith("line 2, column start_date: 2015-12-31 is outside"));
    CHECK(workday("waikato,2016-01-01,0") == "2016-01-01");
    CHECK(workday("waikato,2053-01-01,0").startsWith("line 2, column start_date: 2053-01-01 is outside"));
    CHECK(workday("waikato,2052-12-30,1") == "2052-12-31");
    CHECK(workday("waikato,2052-12-31,1").startsWith("line 2, column n: 2053-01-01 is outside"));
    CHECK(workday("waikato,2022-04-19,999999999").startsWith("line 2, column n: 2053-01-01 is outside"));
}

TEST_CASE("missing columns are wrong usage", "[cli]")
{
    CHECK(runTepu({"workday"}, "site,start_date\n").err
          == "tepu: The header lacks n; the columns site, start_date, n are needed.\n");
    CHECK(runTepu({"workday"}, "site,start_date\n").status == 2);
}
