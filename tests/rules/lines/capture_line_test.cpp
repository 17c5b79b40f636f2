// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static UnderstoodLine read(const char* text, const CaptureContext& context = table())
{
    return understandLine(QString::fromUtf8(text), context);
}

static QString who(const char* text)
{
    return read(text).agency.value_or(QStringLiteral("nobody"));
}

static QString source(const char* text)
{
    const auto line = read(text);
    return (line.source ? code(*line.source) : QStringLiteral("none")) + u' ' + code(line.side)
           + (line.fromVictimOnly ? QStringLiteral(" only") : QString());
}

TEST_CASE("pol at a line's start is Police; the words are what follows", "[rules][lines]")
{
    const auto line = read("pol he left before we arrived");
    CHECK(line.agency == QStringLiteral("police"));
    CHECK(line.words == "he left before we arrived");
    CHECK(line.hearing == Hearing::Heard);
    CHECK(spansOf(QStringLiteral("pol he left before we arrived"), line.spans) == QStringList{"agency: pol"});
}

TEST_CASE("an agency stands at the start alone, whatever its capitals, before a space or a colon", "[rules][lines]")
{
    CHECK(who("POL he left") == "police");
    CHECK(who("pol: he left") == "police");
    CHECK(who("pol : he left") == "police");
    CHECK(who("Hlth ED 2 May") == "health");
    CHECK(who("winz benefit stopped") == "work_and_income");
    CHECK(who("pol, he left") == "nobody");
    CHECK(who("polite as ever") == "nobody");
    CHECK(who("then pol came") == "nobody");
    CHECK(who("pol") == "nobody");
    CHECK(who("pol ") == "police");
    CHECK(who("") == "nobody");
    CHECK(read("pol : he left").words == "he left");
}

TEST_CASE("a line without an agency is nobody's; a leading space or Tab repeats the last agency", "[rules][lines]")
{
    CaptureContext context = table();
    context.lastAgency = QStringLiteral("oranga_tamariki");
    CHECK_FALSE(read("file open since March", context).agency);
    CHECK(read(" file open since March", context).agency == QStringLiteral("oranga_tamariki"));
    CHECK(read("\tfile open since March", context).agency == QStringLiteral("oranga_tamariki"));
    CHECK(read(" pol attended", context).agency == QStringLiteral("police"));
    CHECK(read(" file open", context).words == "file open");
    CHECK_FALSE(read("   ", context).agency);
    CHECK_FALSE(read(" file open").agency);
}

TEST_CASE("a nobody's line has no source, no side and no answer", "[rules][lines]")
{
    const auto line = read("file open since March");
    CHECK_FALSE(line.source);
    CHECK(line.side == Side::Other);
    CHECK_FALSE(line.fromVictimOnly);
    CHECK_FALSE(line.hearing);
}

TEST_CASE("the source and side of a line are its agency's", "[rules][lines]")
{
    CHECK(source("pol he left") == "police statutory");
    CHECK(source("ot file open") == "agency statutory");
    CHECK(source("pos he came twice") == "agency person_using_violence");
    CHECK(source("wsw met the children") == "agency both");
}

TEST_CASE("what an agency on the victim's side says is from the victim only", "[rules][lines][R-S3]")
{
    CHECK(source("refuge she is staying with her sister") == "victim victim only");
    CHECK(source("ivs he rang her work") == "victim victim only");
    CHECK(source("ivs perp says he is sorry") == "victim victim only");
    CHECK(source("pos he is sorry") == "agency person_using_violence");
}

TEST_CASE("what is said to come from her or a child is from the victim only, whoever says it", "[rules][lines][R-S3]")
{
    CHECK(source("pol vic says he has a gun") == "victim victim only");
    CHECK(source("pol from vic: he has a gun") == "victim victim only");
    CHECK(source("hlth attended ED, mere says she fell") == "victim victim only");
    CHECK(source("moe hana says dad shouts") == "child victim only");
    CHECK(source("moe from child he shouts") == "child victim only");
    CHECK(source("from vic he has a gun") == "victim victim only");
    CHECK(source("pos vic says he came back") == "victim victim only");
}

TEST_CASE("what the person using violence says is theirs, unless she is heard in the same line", "[rules][lines][R-S3]")
{
    CHECK(source("cor perp says he will move") == "perpetrator person_using_violence");
    CHECK(source("cor James says he will move") == "perpetrator person_using_violence");
    CHECK(source("pol perp said no, vic says he did") == "victim victim only");
}

TEST_CASE("what somebody told another, or where somebody came from, is no statement of theirs", "[rules][lines][R-S3]")
{
    CHECK(source("pol perp told vic he would kill her") == "police statutory");
    CHECK(source("pol he moved away from vic") == "police statutory");
    CHECK(source("pol victim's mother says he left") == "police statutory");
    CHECK(source("ot vic, says file") == "agency statutory");
}

TEST_CASE("the typist's key stands above the rule, both ways", "[rules][lines][R-S3]")
{
    CaptureContext context = table();
    context.victimOnlyByKey = false;
    CHECK_FALSE(read("refuge she lives in Hamilton", context).fromVictimOnly);
    CHECK_FALSE(read("pol vic says he left", context).fromVictimOnly);
    context.victimOnlyByKey = true;
    CHECK(read("pol he left", context).fromVictimOnly);
}

TEST_CASE("a site may keep only what is said to come from her", "[rules][lines][R-S3]")
{
    CaptureContext context = table();
    context.victimOnly = VictimOnlyRule::OnlyWhenSaid;
    CHECK_FALSE(read("refuge group on Tuesdays", context).fromVictimOnly);
    CHECK(read("refuge group on Tuesdays", context).source == Source::Agency);
    CHECK(read("refuge group on Tuesdays", context).side == Side::Victim);
    CHECK(read("refuge vic says he rang", context).fromVictimOnly);
}

TEST_CASE("nothing held is an answer", "[rules][lines][R-I5]")
{
    for (const char* text : {"acc nothing held", "acc nothing", "acc nil", "ACC: Nothing held.", "acc no records", "acc kāore"}) {
        CHECK(read(text).hearing == Hearing::NothingHeld);
        CHECK(read(text).source == Source::Agency);
    }
    CHECK(read("acc nothing new since March").hearing == Hearing::Heard);
    CHECK(read("acc nothing held for him, claim for her").hearing == Hearing::Heard);
    CHECK_FALSE(read("nothing held").hearing);
    CHECK_FALSE(read("acc ").hearing);
    CHECK(read("refuge nothing held").fromVictimOnly);
    CHECK(spansOf(QStringLiteral("acc nothing held"), read("acc nothing held").spans)
          == QStringList{"agency: acc", "hearing: nothing held"});
}

TEST_CASE("the words are kept as typed, statement marks and all", "[rules][lines]")
{
    CHECK(read("pol from vic: he has a GUN ").words == "from vic: he has a GUN");
    const QString text = QStringLiteral("pol vic says he left");
    CHECK(spansOf(text, understandLine(text, table()).spans) == QStringList{"agency: pol", "source: vic says"});
}

TEST_CASE("under the line stands what was understood, as on the meeting screen", "[rules][lines]")
{
    const auto shown = [](const char* text) { return understoodWords(read(text), table()); };
    CHECK(shown("refuge she is staying with her sister until Satu") == "Women’s Refuge · from the victim only");
    CHECK(shown("he left") == "nobody named");
    CHECK(shown("acc nothing held") == "Accident Compensation Corporation · nothing held");
    CHECK(shown(">kar pol he left") == "New Zealand Police · to family Karaka (W18-0407)");
}
