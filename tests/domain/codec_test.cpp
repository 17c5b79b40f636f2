// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codec.h"
#include "core/domain/risk.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

struct Sample {
    PlanId plan;
    RiskLevel level = RiskLevel::Low;
    std::optional<QString> note;
    QVector<RiskReason> because;
    Words said;

    static constexpr auto fields()
    {
        return Fields{field("plan", &Sample::plan), field("level", &Sample::level), field("note", &Sample::note),
                      field("because", &Sample::because), safetyField("said", &Sample::said)};
    }
};

const Sample sample{PlanId::fresh(), RiskLevel::High, std::nullopt, {RiskReason::ConcernsForChildren},
                    *Words::of(QStringLiteral("whānau"))};

} // namespace

TEST_CASE("a struct comes back from what was written of it", "[domain]")
{
    const auto back = decode<Sample>(encode(sample));
    REQUIRE(back);
    CHECK(back->plan == sample.plan);
    CHECK(back->because == sample.because);
    CHECK(back->said == sample.said);
    CHECK_FALSE(back->note);
}

TEST_CASE("each key seals its own fields and no other", "[domain][keys]")
{
    CHECK(encodeFields(sample, Seal::Ordinary).keys().size() == 3);
    CHECK(encodeFields(sample, Seal::Safety).keys() == QVector<QCborValue>{QCborValue("said")});
    CHECK(decodeFields<Sample>(encodeFields(sample, Seal::Ordinary), Reading::WithoutSafety));
    CHECK_FALSE(decodeFields<Sample>(encodeFields(sample, Seal::Ordinary)));
}

TEST_CASE("what is wrong is named with its field", "[domain]")
{
    QCborMap map = encode(sample).toMap();
    map[QStringLiteral("level")] = QStringLiteral("hihg");
    CHECK(decode<Sample>(map).error().sentence == "“level”: “hihg” is none of low, medium, high");
    map.remove(QStringLiteral("level"));
    CHECK(decode<Sample>(map).error().sentence == "“level” is missing");
}

template <class T>
static bool comesBack(const T& value)
{
    const auto back = decode<T>(encode(value));
    return back && *back == value;
}

TEST_CASE("every kind of value comes back from what was written of it", "[domain]")
{
    CHECK(comesBack(QString::fromUtf8("Kōwhai, 12A Rātā Crescent")));
    CHECK(comesBack(QString()));
    CHECK(comesBack(true));
    CHECK(comesBack(false));
    CHECK(comesBack(-7));
    CHECK(comesBack(qint64(1) << 52));
    CHECK(comesBack(0.85));
    CHECK(comesBack(QDate(2018, 5, 10)));
    CHECK(comesBack(parseInstant("2018-05-10T08:30:00.125+12:00").value()));
    CHECK(comesBack(std::chrono::minutes(90)));
    CHECK(comesBack(PersonId::fresh()));
    CHECK(comesBack(RiskReason::VictimStatesTheyAreFine));
    CHECK(comesBack(std::optional<int>()));
    CHECK(comesBack(std::optional<int>(3)));
    CHECK(comesBack(QVector<RiskLevel>{RiskLevel::High, RiskLevel::Low}));
    CHECK(comesBack(QVector<QVector<int>>{{1, 2}, {}, {3}}));
}

TEST_CASE("any whole number comes back, and any text", "[domain]")
{
    rc::prop("numbers", [](qint64 number) { RC_ASSERT(comesBack(number)); });
    rc::prop("text", [](const std::string& text) { RC_ASSERT(comesBack(QString::fromStdString(text))); });
}

template <class T>
static QString whyNot(const QCborValue& value)
{
    const auto decoded = decode<T>(value);
    return decoded ? QString("was read") : decoded.error().sentence;
}

TEST_CASE("a value of another kind is refused in words that say what it must be", "[domain]")
{
    CHECK(whyNot<QString>(3) == "must be text");
    CHECK(whyNot<bool>("true") == "must be true or false");
    CHECK(whyNot<bool>(1) == "must be true or false");
    CHECK(whyNot<int>("3") == "must be a whole number");
    CHECK(whyNot<int>(2.5) == "must be a whole number");
    CHECK(whyNot<double>("2.5") == "must be a number");
    CHECK(whyNot<QVector<int>>(3) == "must be a list");
    CHECK(whyNot<Sample>("no") == "must be an object");
    CHECK(whyNot<Words>("  ") == "must be some words, at most 20,000 characters");
    CHECK(whyNot<PlanId>("12") == QString::fromUtf8("“12” is no id"));
    CHECK(whyNot<QDate>("2018-02-29") == QString::fromUtf8("“2018-02-29” is no date; write it as 2018-05-10"));
    CHECK(whyNot<QDate>("10/5/2018").contains("is no date"));
    CHECK(whyNot<Instant>("noon").contains("is no time"));
}

TEST_CASE("JSON knows one kind of number: a whole one is whole", "[domain]")
{
    CHECK(decode<int>(QCborValue(3.0)) == 3);
    CHECK(decode<double>(QCborValue(3)) == 3.0);
}

TEST_CASE("a number is as large as its kind, not larger", "[domain]")
{
    CHECK(decode<int>(QCborValue(qint64(2'147'483'647))) == 2'147'483'647);
    CHECK(whyNot<int>(qint64(2'147'483'648)) == "is too large");
    CHECK(decode<int>(QCborValue(qint64(-2'147'483'648))) == std::numeric_limits<int>::min());
    CHECK(whyNot<int>(qint64(-2'147'483'649)) == "is too large");
}

TEST_CASE("one wrong item refuses the list", "[domain]")
{
    QCborArray levels{QStringLiteral("low"), QStringLiteral("hihg")};
    CHECK(whyNot<QVector<RiskLevel>>(levels).contains("hihg"));
}

TEST_CASE("nothing is left out of a fact, and stands as null in an answer", "[domain]")
{
    CHECK_FALSE(encodeFields(sample, Seal::Ordinary).contains(QStringLiteral("note")));
    CHECK(encode(sample).toMap().value(QStringLiteral("note")).isNull());
    Sample nobody = sample;
    nobody.plan = PlanId();
    CHECK(encode(nobody).toMap().value(QStringLiteral("plan")).isNull());
}

TEST_CASE("a field that the reader does not know is passed over", "[domain]")
{
    QCborMap map = encode(sample).toMap();
    map.insert(QStringLiteral("written_later"), 5);
    CHECK(decode<Sample>(map));
}

TEST_CASE("a field with a default may be left out, a list may be, another may not", "[domain]")
{
    QCborMap map = encode(sample).toMap();
    map.remove(QStringLiteral("because"));
    CHECK(decode<Sample>(map)->because.isEmpty());
    map.remove(QStringLiteral("plan"));
    CHECK(decode<Sample>(map).error().sentence == QString::fromUtf8("“plan” is missing"));
}
