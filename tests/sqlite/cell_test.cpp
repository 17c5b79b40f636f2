// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/risk.h"
#include "core/domain/site.h"
#include "core/sqlite/database.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace std::chrono_literals;

namespace {

template <class T>
std::optional<T> throughSqlite(const T& value)
{
    Database database(QStringLiteral(":memory:"));
    return database.one<T>(QStringLiteral("SELECT ?"), values(value));
}

template <class T>
bool comesBack(const T& value)
{
    return throughSqlite(value) == std::optional<T>(value);
}

} // namespace

TEST_CASE("whatever is written to a column is read from it again", "[sqlite]")
{
    rc::prop("numbers", [](qint64 number) { RC_ASSERT(comesBack(number)); });
    rc::prop("fractions", [](int number) { RC_ASSERT(comesBack(number / 8.0)); });
    rc::prop("text", [](const std::string& text) {
        const QString all = QString::fromStdString(text).remove(QChar(u'\0'));
        RC_ASSERT(comesBack(all));
    });
    rc::prop("bytes", [](const std::vector<char>& bytes) {
        RC_ASSERT(comesBack(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()))));
    });
    rc::prop("instants", [](qint64 milliseconds) { RC_ASSERT(comesBack(Instant(std::chrono::milliseconds(milliseconds)))); });
}

TEST_CASE("ids, codes, dates, words and lists are read as they were written", "[sqlite]")
{
    CHECK(comesBack(PlanId::fresh()));
    CHECK(comesBack(RiskLevel::High));
    CHECK(comesBack(QDate(2018, 5, 10)));
    CHECK(comesBack(*Words::of(QStringLiteral("Kia tūpato; “he said nothing” – 🏠"))));
    CHECK(comesBack(QVector<RiskLevel>{RiskLevel::Low, RiskLevel::Medium}));
    CHECK(comesBack(QVector<RiskLevel>()));
    CHECK(comesBack(std::chrono::minutes(90)));
    CHECK(comesBack(true));
    CHECK(comesBack(false));
}

TEST_CASE("nothing is not the same as a text of no letters or no bytes", "[sqlite]")
{
    CHECK(comesBack(QStringLiteral("")));
    CHECK(comesBack(QByteArray("")));
    CHECK(comesBack(std::optional<QString>()));
    CHECK(comesBack(std::optional<QDate>()));
    CHECK(comesBack(std::optional<QString>("")));
}

TEST_CASE("a text that was never set is written as one of no letters", "[sqlite]")
{
    CHECK(throughSqlite(QString()) == QStringLiteral(""));
}
