// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sharing/for_his_side.h"
#include "tests/support/test.h"

using namespace tepu;

static ForHisSide ofRewi()
{
    return ForHisSide({{"Rewi", "Hebe"}, {"7 Quarry Rise", "Stopbank"}, {"021 555 0999"}, {"New Zealand Police", "POL", "pol", "Probation"}, {"Will Marchbank", "June"}});
}

TEST_CASE("plain words of the work, times and that side's own stand", "[rules][R-S1]")
{
    const ForHisSide his = ofRewi();
    for (const char* words : {"see Rewi on Friday", "ring him on +64 21 555 0999", "visit at 7 Quarry Rise, Stopbank", "POL: bail check at 1500",
                              "court on 10 May 2018 at 18:00", "two dogs, loose at night", "2 weeks", "Rewi’s first session", ""}) {
        INFO(words);
        CHECK(his.mayStand(QString::fromUtf8(words)));
    }
}

TEST_CASE("what nobody has listed as secret is held all the same", "[rules][R-S1]")
{
    const ForHisSide his = ofRewi();
    for (const char* words : {"see Marama", "12 Court", "12A", "at the Lantern bakery", "ring 021 555 0123", "0 2 1 5 5 5 0 1 2 3", "her sister",
                              "meet at Court Short", "Refuge says yes", "7 Quarry", "Quarry Rise 7", "021 555 099", "ⓜarama", "see him​ there",
                              "see him @home", "Märama", "八", "٣ visits"}) {
        INFO(words);
        CHECK_FALSE(his.mayStand(QString::fromUtf8(words)));
        CHECK(his.orHeld(QString::fromUtf8(words)) == "held: ask the coordinator");
    }
}

TEST_CASE("a worker whose name is a plain word does not pass as one", "[rules][R-S1]")
{
    const ForHisSide his = ofRewi();
    CHECK_FALSE(his.mayStand("tell will first"));
    CHECK_FALSE(his.mayStand("Will rings first"));
    CHECK_FALSE(his.mayStand("see June"));
    CHECK(his.mayStand("see him in July"));
}
