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
