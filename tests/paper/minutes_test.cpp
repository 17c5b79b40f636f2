// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/confirm_stepped_out.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/park_case.h"
#include "core/commands/meeting/take_up_again.h"
#include "core/commands/meeting/add_urgent_case.h"
#include "core/commands/task/withdraw_task.h"
#include "core/commands/plan/set_table_view.h"
#include "core/queries/meeting/meetings.h"
#include "tests/paper/a_sitting.h"
#include "tests/paper/pdf_text.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

void checkSays(const QString& words, const QStringList& parts)
{
    for (const QString& part : parts) {
        INFO(part);
        CHECK(words.contains(part));
    }
}

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

TEST_CASE("minutes tell everything of a case, in the real file too", "[paper][minutes][C27]")
{
    ASitting at;
    at.hold();
    at.decideAndClose();
    const Paper paper = at.minutes();
    const QStringList told{
        utf8("Family Kōwhai"), utf8("Mere Kōwhai, 31, victim"), utf8("Hana Kōwhai, 9, tamariki / rangatahi"),
        "James Totara, 34, person using violence", "Wed 9 May 23:56", "strangulation", "physical harm", "2 children present",
        utf8("Police safety order 3 days, ends Sun 13 May 00:50"), utf8("▲"), "High", "Because: ", "serious nature of most recent assault",
        utf8("“he held her by the throat”"), "proposed by New Zealand Police", utf8("At risk: Mere Kōwhai from James Totara"),
        utf8("Present: POL Sgt Ngata · OT Tui Marama · REFUGE Aroha Pene"), "Dissent: Oranga Tamariki would have said Medium",
        "that he gets help and the tamariki keep their school", "Refuge speaks for them", "Following up James", "nobody yet",
        "attended twice this month", utf8("before: “attended twise this month”"), "she is staying with her sister until Saturday",
        "from the victim only", "nothing held: OT", "Danger to workers: two dogs, loose at night",
        "Police 111 told by Aroha Pene: he was seen at the gate", "passed by: Police see them at noon", "contact her through her sister",
        "worker Huia Rangi", "aloud by Aroha Pene", "do not visit alone", "not yet told", "ICM Wed 16 May", utf8("lead Women’s Refuge"),
        "decided", "as set out"};
    checkSays(paper.words().simplified().replace(utf8("Women's"), utf8("Women’s")), told);
    checkSays(pdfWords(pdfOf(paper)).replace(utf8("Women's"), utf8("Women’s")), told);
}

TEST_CASE("minutes begin with the site, the meeting, who was there and who was missing", "[paper][minutes][R-M6]")
{
    ASitting at;
    at.hold();
    at.done(Arrive{at.meeting, "corrections", at.words("Moana Reid"), true, {}});
    at.done(Leave{at.meeting, "police", at.words("Sgt Ngata")});
    at.decideAndClose();
    const QString words = pdfWords(pdfOf(at.minutes()));
    checkSays(words, {"Integrated Safety Response, Waikato", "Minutes", "Safety Assessment Meeting", "Thursday 10 May 2018", "In confidence",
                      "Training: nobody here is real", "Sgt Ngata", "nobody: missing", "Moana Reid", "observes", "1 on the list, 1 heard",
                      "What is said at this table is said to keep these families safe", "Nau mai, haere mai"});
    CHECK(words.count("nobody: missing") >= 2); // Corrections only observes, Health sent nobody
}

TEST_CASE("who stepped out stands there, and why does not", "[paper][minutes][R-M11]")
{
    ASitting at;
    at.done(ParkCase{at.caseOf(at.kowhai)});
    at.done(DeclareConflict{at.caseOf(at.kowhai), "police", at.words("Sgt Ngata")});
    at.done(ConfirmSteppedOut{at.caseOf(at.kowhai), "police", at.words("Sgt Ngata")});
    const QString words = at.minutesWords();
    checkSays(words, {"Conflicts of interest", "Who stepped out", "POL Sgt Ngata"});
    CHECK_FALSE(words.contains("None was declared"));
}

TEST_CASE("a meeting that is not closed has a draft, without a seal", "[paper][minutes][R-M9]")
{
    ASitting at;
    at.hold();
    const Paper paper = at.minutes();
    checkSays(paper.words(), {"Draft minutes", "This meeting is not closed"});
    CHECK_FALSE(paper.words().contains("Seal"));
    for (const QString& page : pdfText(pdfOf(paper)).split(u'\f', Qt::SkipEmptyParts))
        CHECK(page.contains("Draft minutes"));
}

TEST_CASE("a case that was not reached is carried over in the minutes, with why", "[paper][minutes][R-M4]")
{
    ASitting at;
    AddUrgentCase walkIn;
    walkIn.meeting = at.meeting;
    walkIn.familyName = utf8("Ngāio-Whānauāpōtiki");
    at.done(walkIn);
    at.done(ParkCase{walkIn.caseId});
    at.done(OpenCase{at.caseOf(at.kowhai)});
    at.hold();
    at.decideAndClose();
    const QString words = at.minutesWords();
    checkSays(words, {utf8("Ngāio-Whānauāpōtiki"), "carried over", "begun, not decided", "1 carried over"});
}

TEST_CASE("a decision that was replaced stands there as replaced", "[paper][minutes][R-M13]")
{
    ASitting at;
    at.hold();
    at.done(DecideCase{at.caseOf(at.kowhai), CaseOutcome::Decided, at.words("first view")});
    at.done(TakeUpAgain{at.caseOf(at.kowhai), at.words("Health has come")});
    at.done(OpenCase{at.caseOf(at.kowhai)});
    at.done(DecideCase{at.caseOf(at.kowhai), CaseOutcome::Decided, at.words("second view")});
    checkSays(at.minutesWords(), {"first view", "replaced", "Health has come", "second view"});
}

TEST_CASE("a task that was taken back says so and has no deadline", "[paper][minutes][R-T2]")
{
    ASitting at;
    const TaskId task = at.allocated(at.task("police", "ring the neighbour"));
    at.done(WithdrawTask{task, at.words("done last night")});
    checkSays(at.minutesWords(), {"ring the neighbour", "withdrawn: done last night"});
}

TEST_CASE("nobody under 18 is printed as person using violence", "[paper][minutes][R-K4]")
{
    ASitting at;
    ReferredEpisode other = at.episode("P180510-0002");
    other.people[3].givenNames = "Wiremu";
    other.people[3].dateOfBirth = QDate(2003, 1, 1);
    at.takeIn(other);
    at.done(SetTableView{at.kowhai, at.person("Wiremu"), TableView::PredominantAggressor, at.words("from the pattern")});
    const QString words = at.minutesWords();
    CHECK(words.contains("Wiremu Totara, 15, young person who used violence"));
    CHECK_FALSE(words.contains("Wiremu Totara, 15, person using violence"));
    CHECK_FALSE(words.contains("perpetrator"));
    CHECK_FALSE(words.contains("offender"));
}

TEST_CASE("the words are the site's", "[paper][minutes]")
{
    ASitting at;
    at.hold();
    const QString words = at.minutesWords();
    for (const char* never : {"perpetrator", "offender", "refused", "failed"}) {
        INFO(never);
        CHECK_FALSE(words.contains(QLatin1String(never), Qt::CaseInsensitive));
    }
}

TEST_CASE("no address, no telephone number and no narrative stands in minutes", "[paper][minutes]")
{
    ASitting at;
    at.hold();
    at.decideAndClose();
    const QString words = pdfWords(pdfOf(at.minutes()));
    for (const char* text : {"Crescent", "Hamilton East", "021 555 0123", "texts only", "library", "Waimiro", "Shingle Pit", "A neighbour at"}) {
        INFO(text);
        CHECK_FALSE(words.contains(utf8(text)));
    }
}

TEST_CASE("the longest words there are break over lines and pages, and none is lost", "[paper][minutes]")
{
    ASitting at;
    QString longest;
    for (int i = 0; longest.size() < 19'900; ++i)
        longest += QStringLiteral("kupu%1 ").arg(i);
    const QString oneWord = QString(400, u'ā') + utf8("whakapapa");
    at.said("police", longest.toUtf8().constData());
    at.said("health", oneWord.toUtf8().constData());
    const QString words = pdfWords(pdfOf(at.minutes()));
    const qsizetype count = longest.simplified().split(u' ').size();
    for (qsizetype i = 0; i < count; ++i)
        if (words.count(QStringLiteral("kupu%1 ").arg(i)) != 1)
            FAIL("kupu" << i << " stands there " << words.count(QStringLiteral("kupu%1 ").arg(i)) << " times");
    CHECK(QString(words).remove(u' ').contains(oneWord));
}
