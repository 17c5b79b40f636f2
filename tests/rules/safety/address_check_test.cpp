// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/address_check.h"

#include "tests/support/test.h"

using namespace tepu;

static Near between(const char* one, const char* other)
{
    return nearnessOf({QString::fromUtf8(one)}, {QString::fromUtf8(other)}, 500);
}

static Nearness nearness(const char* one, const char* other)
{
    return between(one, other).nearness;
}

static constexpr auto hers = "12A Rātā Crescent, Hamilton East";

TEST_CASE("one house is one house, however it is spelt", "[rules][safety][R-S6]")
{
    for (const char* his : {"12A Rata Cres, Hamilton East", "12a RATA CRESCENT HAMILTON EAST", "12 Raataa Crescent, Hamilton East, Hamilton", "Flat 2, 12 Rātā Cr, Hamilton East",
                            "3/12 Rātā Crescent, Hamilton East 3216"}) {
        INFO(his);
        CHECK(nearness(hers, his) == Nearness::SameHouse);
    }
    CHECK(between(hers, "3/12 Rātā Crescent, Hamilton East").why == "another flat");
    CHECK(nearness("12-16 Rātā Crescent, Hamilton East", "14 Rātā Crescent, Hamilton East") == Nearness::SameHouse);
}

TEST_CASE("one street is told by its name, with or without its kind", "[rules][safety][R-S6]")
{
    CHECK(nearness(hers, "40 Rātā Crescent, Hamilton East") == Nearness::SameStreet);
    CHECK(nearness(hers, "Rātā Crescent, Hamilton East") == Nearness::SameStreet);
    CHECK(nearness(hers, "40 Rata, Hamilton East") == Nearness::SameStreet);
    CHECK(nearness(hers, "40 Rātā Street, Hamilton East") == Nearness::SameSuburb);
    CHECK(nearness("7 Ash Road, Millstream", "90 Ash Road East, Millstream") == Nearness::SameStreet);
}

TEST_CASE("a missing suburb leaves one street one street, and says so", "[rules][safety][R-S6]")
{
    const Near near = between(hers, "40 Rātā Crescent");
    CHECK(near.nearness == Nearness::SameStreet);
    CHECK(near.why.contains("suburb of one of the two is not known"));
    CHECK(nearness(hers, "40 Rātā Crescent, Hamilton") == Nearness::SameStreet);
    CHECK(nearness(hers, "7 Ash Road") == Nearness::CannotTell);
    CHECK(nearness(hers, "7 Ash Road, Hamilton") == Nearness::CannotTell);
    CHECK(nearness("12 Rātā Crescent, Hamilton East, Hamilton", "7 Ash Road, Hamilton") == Nearness::CannotTell);
}

TEST_CASE("one suburb is one suburb, unless it is of another town", "[rules][safety][R-S6]")
{
    CHECK(nearness(hers, "7 Ash Road, Hamilton East") == Nearness::SameSuburb);
    CHECK(nearness("7 Ash Road, Central, Millstream", "9 Bell Street, Central, Rotomā") == Nearness::OtherSuburb);
    CHECK(nearness("7 Ash Road, Central, Millstream", "7 Ash Road, Central, Rotomā") == Nearness::OtherSuburb);
}

TEST_CASE("another suburb by name is no distance", "[rules][safety][R-S6]")
{
    const Near near = between(hers, "89 Shingle Pit Road, Millstream");
    CHECK(near.nearness == Nearness::OtherSuburb);
    CHECK(near.why.contains("not known without coordinates"));
    CHECK_FALSE(isNear(near.nearness));
    CHECK(nearness(hers, "40 Rātā Crescent, Millstream") == Nearness::CannotTell); // one street may go through two suburbs
}

TEST_CASE("what is no place cannot be told, and it is said why", "[rules][safety][R-S6]")
{
    const auto why = [](const char* his) {
        const Near near = between(hers, his);
        CHECK(near.nearness == Nearness::CannotTell);
        return near.why;
    };
    CHECK(why("").contains("not in the record"));
    CHECK(why("no fixed abode").contains("no fixed address"));
    CHECK(why("PO Box 12, Hamilton East").contains("box number"));
    CHECK(why("RD 2, Millstream").contains("rural delivery"));
    CHECK(why("Millstream").contains("no street"));
    CHECK(why("his mother's").contains("no street"));
    CHECK(why("his mother's place").contains("suburb"));
    CHECK(why("RD 2").contains("suburb"));
    CHECK(nearness("RD 2, Millstream", "812 Back Road, RD 2, Millstream") == Nearness::SameSuburb);
}

TEST_CASE("coordinates tell the distance: before, on and after the site's 500 metres", "[rules][safety][R-S6]")
{
    const Coordinates home{-37.7870, 175.2793};
    const auto north = [&](double metres) { return Coordinates{home.latitude + metres / 111'194.93, home.longitude}; };
    const auto at = [&](double metres) {
        return nearnessOf({QString::fromUtf8(hers), home}, {QStringLiteral("7 Ash Road, Millstream"), north(metres)}, 500);
    };
    CHECK(at(499).nearness == Nearness::WithinDistance);
    CHECK(at(500).nearness == Nearness::WithinDistance);
    CHECK(at(501).nearness == Nearness::Apart);
    CHECK(at(500).metres == 500);
    CHECK(nearnessOf({QString(), home}, {QString(), north(30)}, 500).nearness == Nearness::WithinDistance);
    CHECK(nearnessOf({QString::fromUtf8(hers), home}, {QStringLiteral("7 Ash Road, Hamilton East"), north(2100)}, 500).nearness == Nearness::SameSuburb);
    CHECK(nearnessOf({QString::fromUtf8(hers), home}, {QStringLiteral("7 Ash Road, Millstream")}, 500).nearness == Nearness::OtherSuburb);
}

TEST_CASE("known distances come out right", "[rules][safety][R-S6]")
{
    CHECK(metresBetween({-37.7870, 175.2793}, {-37.7870, 175.2793}) == 0);
    CHECK(std::abs(metresBetween({-36.8485, 174.7633}, {-41.2866, 174.7756}) - 493'500) < 500); // from Auckland to Wellington
    CHECK(std::abs(metresBetween({-44.0, 179.99}, {-44.0, -179.99}) - 1600) < 5);               // across the date line
    CHECK(isInNewZealand({-43.95, -176.55}));                                                   // the Chathams
    CHECK_FALSE(isInNewZealand({175.2793, -37.7870}));
    CHECK_FALSE(isInNewZealand({0, 0}));
    CHECK_FALSE(isInNewZealand({37.7870, 175.2793}));
}

TEST_CASE("the words say how near, never where", "[rules][safety][R-S6]")
{
    CHECK(nearInWords({Nearness::SameStreet, {}, {}}, "Mere’s home") == QString::fromUtf8("in the same street as Mere’s home"));
    CHECK(nearInWords({Nearness::SameStreet, 214, {}}, "Mere’s home") == QString::fromUtf8("in the same street as Mere’s home, about 210 m apart"));
    CHECK(nearInWords({Nearness::WithinDistance, 3, {}}, "Hana’s school") == QString::fromUtf8("about 10 m from Hana’s school"));
    CHECK(nearInWords({Nearness::Apart, 5230, {}}, "Hana’s school") == QString::fromUtf8("about 5.2 km from Hana’s school"));
    CHECK(nearInWords({Nearness::CannotTell, {}, "there is no fixed address"}, "Mere’s home")
          == QString::fromUtf8("cannot tell how near to Mere’s home: there is no fixed address"));
}

static QString someAddress()
{
    static const QVector<QString> units{"", "Flat 2, ", "3/", "c/- Rua, "}, numbers{"", "12 ", "12A ", "12-16 ", "140 "},
        streets{"", "Rātā Crescent", "Rata Cres", "Rātā Street", "Ash Road", "Broadway", "St Johns Road", "SH 1"},
        places{"", ", Hamilton East", ", Hamilton", ", Hamilton East, Hamilton 3216", ", RD 2, Millstream", ", Millstream", ", PO Box 3, Millstream", " NFA"};
    const auto one = [](const QVector<QString>& of) { return of[*rc::gen::inRange<qsizetype>(0, of.size())]; };
    return one(units) + one(numbers) + one(streets) + one(places);
}

static std::optional<Coordinates> somewhere()
{
    if (*rc::gen::arbitrary<bool>())
        return std::nullopt;
    return Coordinates{-37.7 - *rc::gen::inRange(0, 100) / 5000.0, 175.2 + *rc::gen::inRange(0, 100) / 5000.0};
}

TEST_CASE("one is as near to the other as the other to the one", "[rules][safety][R-S6][property]")
{
    rc::prop("symmetric", [] {
        const EnteredPlace one{someAddress(), somewhere()}, other{someAddress(), somewhere()};
        const int metres = *rc::gen::inRange(0, 3000);
        RC_ASSERT(nearnessOf(one, other, metres) == nearnessOf(other, one, metres));
    });
    rc::prop("whatever was typed", [] {
        const EnteredPlace one{QString::fromStdString(*rc::gen::string<std::string>())}, other{someAddress()};
        RC_ASSERT(nearnessOf(one, other, 500) == nearnessOf(other, one, 500));
    });
}

TEST_CASE("a street with a house is never further from itself than its suburb", "[rules][safety][R-S6][property]")
{
    rc::prop("same", [] {
        const QString address = someAddress();
        const Near near = nearnessOf({address}, {address}, 500);
        RC_ASSERT((near.nearness <= Nearness::SameSuburb || near.nearness == Nearness::CannotTell));
    });
}
