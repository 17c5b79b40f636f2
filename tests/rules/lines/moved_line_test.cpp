// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static UnderstoodLine read(const char* text)
{
    return understandLine(QString::fromUtf8(text), table());
}

static QString to(const char* text)
{
    const auto line = read(text);
    for (const FamilyToday& family : table().families)
        if (family.id == line.movedTo)
            return family.planNumber;
    return line.problems.isEmpty() ? QStringLiteral("here") : line.problems[0].sentence;
}

TEST_CASE("a line is moved by a plan's number or its end", "[rules][lines]")
{
    CHECK(to(">0412 he was seen there") == "W18-0412");
    CHECK(to(">412 he was seen there") == "W18-0412");
    CHECK(to(">12 he was seen there") == "W18-0412");
    CHECK(to(">W18-0412 he was seen there") == "W18-0412");
    CHECK(to("> 0407 he was seen there") == "W18-0407");
    CHECK(to(" >0407 he was seen there") == "W18-0407");
    CHECK(to(">1204 x") == "W17-1204");
    CHECK(to("he was seen at >0412") == "here");
}

TEST_CASE("a line is moved by a family's name or its beginning, macrons left out", "[rules][lines]")
{
    CHECK(to(">kōwhai he was seen") == "W18-0412");
    CHECK(to(">kowhai he was seen") == "W18-0412");
    CHECK(to(">KOW he was seen") == "W18-0412");
    CHECK(to(">rata he was seen") == "W17-1204");
    CHECK(to(">te kanawa he was seen") == "W18-0388");
}

TEST_CASE("a target that is not clear is said, and the line stays where it is, whole", "[rules][lines]")
{
    CHECK(to(">ka he was seen") == QStringLiteral("“ka” may be Karaka (W18-0407) or Kahikatea (W18-0419). Write more of it, or the number. Until "
                                    "then the line stays with this family."));
    CHECK(to(">nikau he was seen").contains("Nīkau (W18-0420) or Nīkau (W18-0421)"));
    CHECK(to(">te he was seen").contains("Te Kanawa (W18-0388) or Te Kani (W18-0391)"));
    CHECK(to(">rimu he was seen").contains("No family of today is “rimu”"));
    CHECK(to(">k he was seen").contains("No family of today"));
    CHECK(to(">9999 he was seen").contains("No family of today"));
    CHECK(to(">").contains("Which family?"));
    CHECK(read(">rimu pol he was seen").words == ">rimu pol he was seen");
    CHECK_FALSE(read(">rimu pol he was seen").agency);
    CHECK(read(">rimu x").problems[0].gravity == Gravity::Asks);
}

TEST_CASE("the moved line is attributed and its words are what follows", "[rules][lines]")
{
    const auto line = read(">0407 pol: he was seen");
    CHECK(line.agency == QStringLiteral("police"));
    CHECK(line.words == "he was seen");
    CHECK(spansOf(QStringLiteral(">0407 pol: he was seen"), line.spans) == QStringList{"family: >0407", "agency: pol"});
    CaptureContext context = table();
    context.lastAgency = QStringLiteral("acc");
    CHECK_FALSE(understandLine(QStringLiteral(">0407 he was seen"), context).agency);
}
