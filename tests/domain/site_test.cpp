// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/site.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("a site is read as the record writes it and as calendar files do", "[domain][codes]")
{
    CHECK(siteFromText("south_canterbury") == Site::SouthCanterbury);
    CHECK(siteFromText("south-canterbury") == Site::SouthCanterbury);
    CHECK(siteFromText("waikato") == Site::Waikato);
    CHECK(siteFromText("christchurch") == Site::Christchurch);
}

TEST_CASE("a site that is none is none", "[domain][codes]")
{
    for (const char* none : {"", "Waikato", "south canterbury", "auckland", "waikato_city"})
        CHECK_FALSE(siteFromText(QString::fromLatin1(none)));
}

TEST_CASE("town and country of Waikato are two locations of one site", "[domain][codes]")
{
    CHECK(codes<Location>() == QStringList{"waikato_city", "waikato_rural", "christchurch", "south_canterbury"});
    CHECK(codes<TableKind>() == QStringList{"sam", "icm"});
}
