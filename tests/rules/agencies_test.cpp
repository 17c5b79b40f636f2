// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agencies.h"
#include "tests/support/test.h"

using namespace tepu;

static const QDate may2018(2018, 5, 10);

static Agency agency(const char* code, QDate asOf = may2018)
{
    for (const Agency& each : shippedAgencies(asOf))
        if (each.code == QLatin1String(code))
            return each;
    return {};
}

TEST_CASE("twenty agencies are shipped, Police first, each typed in its own way", "[rules][agencies]")
{
    QSet<QString> codes, forms, marks;
    int allForms = 0;
    for (const Agency& each : shippedAgencies(may2018)) {
        codes.insert(each.code);
        marks.insert(each.mark);
        forms.unite(QSet<QString>(each.typedAs.cbegin(), each.typedAs.cend()));
        allForms += int(each.typedAs.size());
        CHECK_FALSE(each.name.isEmpty());
    }
    CHECK(codes.size() == 20);
    CHECK(marks.size() == 20);
    CHECK(forms.size() == allForms);
    CHECK(shippedAgencies(may2018).first().code == "police");
}

TEST_CASE("agencies are typed as the table types them and marked as the screen marks them", "[rules][agencies]")
{
    CHECK(agency("police").typedAs == QVector<QString>{"pol", "police"});
    CHECK(agency("corrections").typedAs == QVector<QString>{"cor", "probation"});
    CHECK(agency("health").typedAs == QVector<QString>{"hlth", "health", "dhb"});
    CHECK(agency("work_and_income").typedAs == QVector<QString>{"wi", "winz"});
    CHECK(agency("health").mark == "HLTH");
    CHECK(agency("womens_refuge").mark == "REFUGE");
    CHECK(agency("womens_refuge").name == "Women’s Refuge");
}

TEST_CASE("a page about 2018 says the name of 2018", "[rules][agencies]")
{
    CHECK(agency("health", QDate(2022, 6, 30)).name == "District Health Board");
    CHECK(agency("health", QDate(2022, 7, 1)).name == "Health New Zealand, Te Whatu Ora");
    CHECK(agency("health", QDate(2022, 7, 2)).name == "Health New Zealand, Te Whatu Ora");
    CHECK(agency("housing", QDate(2019, 9, 30)).name == "Housing New Zealand");
    CHECK(agency("housing", QDate(2019, 10, 1)).name == QStringLiteral("Kāinga Ora"));
    CHECK(agency("police", QDate(1990, 1, 1)).name == "New Zealand Police");
}

TEST_CASE("the sides and classes are those of the table of codes", "[rules][agencies][R-I2]")
{
    QStringList victims, violence, both;
    for (const Agency& each : shippedAgencies(may2018)) {
        if (each.side == Side::Victim)
            victims.append(each.code);
        if (each.side == Side::Violence)
            violence.append(each.code);
        if (each.side == Side::Both)
            both.append(each.code);
    }
    CHECK(victims == QStringList{"womens_refuge", "ivs_provider"});
    CHECK(violence == QStringList{"stopping_violence", "pos_provider"});
    CHECK(both == QStringList{"kaupapa_maori", "wsw_provider", "lrr_provider", "isr_coordinator"});
    CHECK(agency("lrr_provider").kind == AgencyClass::SocialServicesPractitioner);
    CHECK(agency("housing").kind == AgencyClass::Other);
    CHECK(agency("spca").kind == AgencyClass::Neither);
    CHECK(agency("spca").side == Side::Other);
    CHECK(agency("police").kind == AgencyClass::FamilyViolenceAgency);
}

TEST_CASE("the core agencies of SAM are five, those of ICM these and seven more; the site's own team is always there",
          "[rules][agencies][R-M6]")
{
    QStringList sam, icm;
    for (const Agency& each : shippedAgencies(may2018)) {
        if (each.coreAtSam)
            sam.append(each.code);
        if (each.coreAtIcm)
            icm.append(each.code);
    }
    CHECK(sam == QStringList{"police", "oranga_tamariki", "corrections", "health", "mental_health", "isr_coordinator"});
    CHECK(icm.size() == 13);
    CHECK(icm.contains("acc"));
    CHECK_FALSE(icm.contains("ivs_provider"));
}
