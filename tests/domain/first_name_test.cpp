// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/first_name.h"
#include "core/domain/whole_name.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("somebody is called by the first of several names", "[domain][R-C10]")
{
    CHECK(firstName("Mere Hana Kōwhai") == "Mere");
    CHECK(firstName("Mere") == "Mere");
    CHECK(firstName("").isEmpty());
}

TEST_CASE("nobody is called Te or Ngā alone", "[domain][R-C10]")
{
    CHECK(firstName("Te Ariki") == "Te Ariki");
    CHECK(firstName("Te Rāwhiti John") == "Te Rāwhiti");
    CHECK(firstName("Ngā Manu Rewi") == "Ngā Manu");
    CHECK(firstName("Tere Ana") == "Tere");
    CHECK(firstName("Te") == "Te");
}

TEST_CASE("a single name is a name, without a gap before or after it", "[domain][R-C10]")
{
    CHECK(wholeName("Mere Hana", "Kōwhai") == "Mere Hana Kōwhai");
    CHECK(wholeName("Mere", "") == "Mere");
    CHECK(wholeName("", "Kōwhai") == "Kōwhai");
    CHECK(wholeName("", "").isEmpty());
}
