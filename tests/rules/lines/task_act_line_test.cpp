// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_act_line.h"
#include "tests/rules/lines/family.h"
#include "tests/support/property.h"

using namespace tepu;

static UnderstoodTaskAct act(const char* text)
{
    return understandTaskAct(QString::fromUtf8(text), family::kowhai());
}

TEST_CASE("what came of a task is typed in one line", "[rules][lines][R-T2][R-T4]")
{
    CHECK(act("done she is at her sister’s").deed == TaskDeed::End);
    CHECK(act("done she is at her sister’s").words == QString::fromUtf8("she is at her sister’s"));
    CHECK(act("done").missing.isEmpty());
    CHECK(act("changed she has moved").state == TaskState::NotDoneCircumstancesChanged);
    CHECK(act("not nobody went").state == TaskState::NotDoneNotUndertaken);
    CHECK(act("not").missing == "Say why it could not be done.");
    CHECK(act("passed Hine Rua").words == "Hine Rua");
    CHECK(act("passed").missing == "Who? Write the name.");
}

TEST_CASE("an agency’s answer is typed in one line", "[rules][lines][C45]")
{
    CHECK(act("accepted Moana").deed == TaskDeed::Accept);
    CHECK(act("declined nobody on shift").words == "nobody on shift");
    CHECK_FALSE(act("declined").missing.isEmpty());
    const UnderstoodTaskAct from = act("from mon nobody before");
    CHECK(from.deed == TaskDeed::CanFrom);
    REQUIRE(from.at);
    CHECK(dateAt(*from.at).dayOfWeek() == 1);
    CHECK(from.words == "nobody before");
    CHECK(act("can from mon").at == from.at);
    CHECK(act("from when").missing.startsWith("From when?"));
}

TEST_CASE("another time and another hand are typed with their reason", "[rules][lines][R-D3][R-T3]")
{
    const UnderstoodTaskAct by = act("by fri 1700 because the court sits");
    REQUIRE(by.at);
    CHECK(timeAt(*by.at) == QTime(17, 0));
    CHECK(by.words == "the court sits");
    const UnderstoodTaskAct to = act("to ivs Kiri Waaka because Aroha has left");
    CHECK(to.agency == QString("ivs_provider"));
    CHECK(to.worker == "Kiri Waaka");
    CHECK(to.words == "Aroha has left");
    CHECK_FALSE(to.all);
    CHECK(act("all to Kiri Waaka because Aroha has left").all);
    CHECK_FALSE(act("all to Kiri Waaka because Aroha has left").agency);
    CHECK(act("to ivs").missing.startsWith("And why?"));
    CHECK(act("to").missing.startsWith("To whom?"));
    CHECK(act("all done").missing.startsWith("All of them go to others"));
}

TEST_CASE("a line about a task that is nonsense says how one begins", "[rules][lines]")
{
    for (const char* text : {"", " ", "???", "perhaps", "ﷺ"})
        CHECK(act(text).missing.startsWith("Begin with"));
    CHECK(understandTaskAct(QString(10'000, u'x'), family::kowhai()).missing.startsWith("Begin with"));
}

TEST_CASE("any line about a task is answered", "[rules][lines][property]")
{
    const LineContext context = family::kowhai();
    rc::prop("a line is whole, or says what is missing", [&] {
        const QString opening = *rc::gen::element<QString>("done ", "not ", "from ", "by ", "to ", "all to ", "gone ", "", "passed ");
        const auto letters = *rc::gen::container<std::vector<ushort>>(rc::gen::inRange<ushort>(0x20, 0x2ff));
        QString text = opening;
        for (const ushort letter : letters)
            text += QChar(letter);
        const UnderstoodTaskAct line = understandTaskAct(text, context);
        RC_ASSERT((line.deed.has_value() || !line.missing.isEmpty()));
    });
}
