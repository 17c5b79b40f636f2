// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/people_words.h"
#include "core/rules/lines/task_line.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static QString names(const QVector<PersonId>& ids, const LineContext& context)
{
    QStringList all;
    for (const PersonId id : ids)
        all.append(personById(context.people, id)->called());
    return all.join(u' ');
}

static QString about(const char* text, const LineContext& context = kowhai())
{
    return names(understandTask(QString::fromUtf8(text), context).people, context);
}

static QString reached(const char* text, const LineContext& context = kowhai())
{
    return names(understandTask(QString::fromUtf8(text), context).reached, context);
}

TEST_CASE("people are named by their part: victim, perp, children, both", "[rules][lines]")
{
    CHECK(about("refuge contact victim") == "Mere");
    CHECK(about("refuge contact vic") == "Mere");
    CHECK(about("pos contact perp") == "James");
    CHECK(about("pos contact person using violence") == "James");
    CHECK(about("ot roc children") == "Hana Tama");
    CHECK(about("ot roc tamariki") == "Hana Tama");
    CHECK(about("ot roc both children") == "Hana Tama");
    CHECK(about("acc injury claims both") == "Mere James");
    CHECK(about("hlth ed alert") == "");
    CHECK(about("moe tell both schools") == "");
    CHECK(about("ivs contact victim support") == "");
    CHECK(about("pol file both mon 1200") == "Mere James");
}

TEST_CASE("names are understood without capitals, macrons or their ends", "[rules][lines]")
{
    CHECK(about("ivs contact Mere") == "Mere");
    CHECK(about("ivs contact mere kowhai") == "Mere");
    CHECK(about("ivs contact mer") == "Mere");
    CHECK(about("ivs contact me") == "");
    CHECK(about("ivs contact @me") == "Mere");
    CHECK(about("pos contact tot") == "James");
    LineContext context = kowhai();
    person(context, mere()).name = QStringLiteral("Mārama Kōwhai");
    CHECK(about("ivs contact marama", context) == QStringLiteral("Mārama"));
    CHECK(about("ivs contact mār", context) == QStringLiteral("Mārama"));
}

TEST_CASE("the preferred name is understood and used", "[rules][lines]")
{
    LineContext context = kowhai();
    person(context, james()).preferred = QStringLiteral("Jimmy");
    CHECK(about("pos contact jimmy", context) == "Jimmy");
    CHECK(about("pos contact james", context) == "Jimmy");
}

TEST_CASE("a surname that several bear is asked about, and all of them count as reached", "[rules][lines][R-C6]")
{
    const auto task = understandTask(QStringLiteral("refuge contact kowhai"), kowhai());
    CHECK(task.people.isEmpty());
    CHECK(names(task.reached, kowhai()) == "Mere Hana Tama");
    REQUIRE_FALSE(task.problems.isEmpty());
    CHECK(task.problems[0].sentence == QStringLiteral("“kowhai” may be Mere Kōwhai, Hana Kōwhai, Tama Kōwhai. Write more of the name."));
    CHECK(about("refuge contact hana kowhai") == "Hana");
}

TEST_CASE("common words are nobody's name", "[rules][lines]")
{
    LineContext context = kowhai();
    person(context, tama()).name = QStringLiteral("Theo Kōwhai");
    CHECK(about("ivs contact the victim", context) == "Mere");
    CHECK(about("ot see theo", context) == "Theo");
    person(context, tama()).name = QStringLiteral("Callum Kōwhai");
    CHECK(about("ivs call victim", context) == "Mere");
    CHECK(about("ot see callum", context) == "Callum");
}

TEST_CASE("him and her are the one adult who is called so, where nothing of theirs is meant", "[rules][lines]")
{
    CHECK(about("cor ask him about work") == "James");
    CHECK(about("ivs contact her today 1500") == "Mere");
    CHECK(about("ivs contact her sister") == "");
    LineContext context = kowhai();
    person(context, mere()).pronoun = QStringLiteral("him");
    CHECK(about("cor contact him", context) == "");
}

TEST_CASE("contacting reaches whom it names, not whom it is about", "[rules][lines][R-C6]")
{
    CHECK(reached("ivs contact Mere about James") == "Mere");
    CHECK(reached("ivs contact Mere re James") == "Mere");
    CHECK(reached("ivs contact Mere and James") == "Mere James");
    CHECK(reached("cor discuss episode with James") == "James");
    CHECK(reached("pol offer alarm to victim") == "Mere");
    CHECK(reached("pol contact James's sister") == "");
    CHECK(reached("pol check welfare of victim") == "");
    CHECK(reached("acc injury claims both") == "");
}

TEST_CASE("telling reaches whom one tells", "[rules][lines][R-C6]")
{
    CHECK(reached("pol tell James he is bailed") == "James");
    CHECK(reached("pol tell ot James is bailed") == "");
    CHECK(reached("pol advise moj not to bail James") == "");
    CHECK(reached("pol give copy of order to james") == "James");
}

TEST_CASE("a route's and a worker's name is not whom the task reaches", "[rules][lines][R-C6]")
{
    CHECK(reached("refuge contact victim via James") == "Mere");
    CHECK(reached("ivs contact Mere by Hana Rewi") == "Mere");
    CHECK(about("ivs contact Mere by Hana Rewi") == "Mere");
}

TEST_CASE("who is contacted without a name is the person of the agency's side", "[rules][lines][R-C6]")
{
    CHECK(reached("pos first visit tomorrow") == "James");
    CHECK(reached("pos make contact and complete assessment") == "James");
    CHECK(reached("ivs contact, after 1500") == "Mere");
    CHECK(reached("probation with pos first visit") == "James");
    CHECK(reached("pos joint visit with ot") == "James");
    CHECK(reached("pos talk with winz re benefit") == "");
    CHECK(reached("pos call his employer") == "");
    CHECK(reached("pol home visit") == "");
    CHECK(understandTask(QStringLiteral("pos first visit"), kowhai()).peopleImplied);
    CHECK_FALSE(understandTask(QStringLiteral("pos visit James"), kowhai()).peopleImplied);
}

TEST_CASE("an alarm without a name is the victim's; offering it reaches her", "[rules][lines][R-C6]")
{
    CHECK(about("refuge door locks") == "Mere");
    CHECK(reached("refuge door locks") == "");
    CHECK(reached("police offer alarm before release") == "Mere");
}

TEST_CASE("a mention of everybody in a long line stays quick", "[rules][lines]")
{
    QString text = QStringLiteral("ivs contact");
    for (int i = 0; i < 2000; ++i)
        text += QStringLiteral(" mere and james");
    CHECK(understandTask(text, kowhai()).people.size() == 2);
}
