// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/entered_address.h"

#include "tests/support/test.h"

using namespace tepu;

static EnteredAddress read(const char* typed)
{
    return enteredAddress(QString::fromUtf8(typed));
}

TEST_CASE("an address is a house, a street, a suburb and a town", "[rules][safety][R-S6]")
{
    const EnteredAddress address = read("12A Rātā Crescent, Hamilton East, Hamilton 3216, New Zealand");
    CHECK(address.kind == EnteredAddress::Kind::Place);
    CHECK(address.firstNumber == 12);
    CHECK(address.street == "rata");
    CHECK(address.streetType == "cres");
    CHECK(address.localities == QStringList{"hamilton east", "hamilton"});
}

TEST_CASE("macrons, doubled vowels, capitals, commas and short forms make no other street", "[rules][safety][R-S6]")
{
    for (const char* typed : {"12 Kōwhai Street, Hamilton East", "12 KOWHAI ST. HAMILTON EAST", "12, Koowhai St, Hamilton East", "12 kowhai str hamilton east",
                              "No. 12 Kōwhai Street; Hamilton East", "  12   Kōwhai Street\n Hamilton  East "}) {
        INFO(typed);
        const EnteredAddress address = read(typed);
        CHECK(address.firstNumber == 12);
        CHECK(address.street == "kowhai");
        CHECK(address.streetType == "st");
        CHECK(address.localities == QStringList{"hamilton east"});
    }
}

TEST_CASE("flats are of a house", "[rules][safety][R-S6]")
{
    for (const char* typed : {"2/12 Kōwhai Street, Millstream", "Flat 2, 12 Kōwhai Street, Millstream", "Flat 2 12 Kōwhai St, Millstream", "unit 2/12 Kowhai St, Millstream",
                              "2 / 12 Kōwhai Street, Millstream"}) {
        INFO(typed);
        const EnteredAddress address = read(typed);
        CHECK(address.unit == "2");
        CHECK(address.firstNumber == 12);
        CHECK(address.street == "kowhai");
        CHECK(address.localities == QStringList{"millstream"});
    }
    CHECK(read("12-14 Kōwhai Street").firstNumber == 12);
    CHECK(read("12-14 Kōwhai Street").lastNumber == 14);
}

TEST_CASE("a street may be named like a saint, a garden or a highway", "[rules][safety][R-S6]")
{
    CHECK(read("7 St Johns Road, Millstream").street == "st johns");
    CHECK(read("7 St Johns Road, Millstream").streetType == "rd");
    CHECK(read("7 Rose Gardens Road, Millstream").street == "rose gardens");
    CHECK(read("1210 State Highway 1, Millstream").street == read("1210 SH1, Millstream").street);
    CHECK(read("7 Broadway, Millstream").street == "broadway");
    CHECK(read("7 Ash Road East, Millstream").street == "ash");
    CHECK(read("7 Ash Road East, Millstream").localities == QStringList{"millstream"});
}

TEST_CASE("a building's name before the street is no suburb", "[rules][safety][R-S6]")
{
    CHECK(read("Kererū Lodge, 7 Ash Road, Millstream").localities == QStringList{"millstream"});
    CHECK(read("c/- his mother, 7 Ash Road, Millstream").street == "ash");
    CHECK(read("c/o 7 Ash Road, Millstream").firstNumber == 7);
}

TEST_CASE("rural delivery, boxes and no place at all are told apart", "[rules][safety][R-S6]")
{
    using Kind = EnteredAddress::Kind;
    CHECK(read("RD 2, Millstream").kind == Kind::RuralDelivery);
    CHECK(read("RD 2, Millstream").rural == "2");
    CHECK(read("812 Back Road, RD 2, Millstream").kind == Kind::Place);
    CHECK(read("812 Back Road, RD 2, Millstream").rural == "2");
    CHECK(read("812 Back Road, RD 2, Millstream").localities == QStringList{"millstream"});
    CHECK(read("PO Box 12, Millstream").kind == Kind::Box);
    CHECK(read("P.O. Box 12, Millstream").kind == Kind::Box);
    CHECK(read("Private Bag 3001, Hamilton 3240").kind == Kind::Box);
    CHECK(read("").kind == Kind::Nothing);
    CHECK(read(" , ; ").kind == Kind::Nothing);
    for (const char* none : {"no fixed abode", "NFA", "unknown", "to be confirmed", "Withheld"})
        CHECK(read(none).kind == Kind::NoFixedPlace);
}
