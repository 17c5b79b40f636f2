// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/task/mark_not_yet_told.h"
#include "core/commands/task/withdraw_task.h"
#include "tests/paper/a_sitting.h"
#include "tests/paper/pdf_text.h"

#include <QRegularExpression>

using namespace tepu;
using namespace tepu::ui;

namespace {

QStringList agenciesWithSheets(ASitting& at)
{
    QStringList codes;
    for (const auto& sheet : sheetsOf(at.tables(), at.meeting, at.clock))
        codes.append(sheet.agency);
    return codes;
}

} // namespace

TEST_CASE("there is one sheet for each agency with a task, and none for the others", "[paper][sheets][C49]")
{
    ASitting at;
    at.hold();
    AllocateTask shared = at.task("corrections", "first visit together");
    shared.secondAgency = "pos_provider";
    at.done(shared);
    const TaskId gone = at.allocated(at.task("health", "ring the ward"));
    at.done(WithdrawTask{gone, at.words("done last night")});
    CHECK(agenciesWithSheets(at) == QStringList{"police", "corrections", "womens_refuge", "stopping_violence", "pos_provider"});
}

TEST_CASE("a sheet holds that agency's tasks alone", "[paper][sheets][C49]")
{
    ASitting at;
    at.hold();
    const QString police = at.sheetWords("police"), refuge = at.sheetWords("womens_refuge");
    CHECK(police.contains("welfare check at the address"));
    CHECK_FALSE(police.contains("contact her through her sister"));
    CHECK_FALSE(police.contains("begin the programme"));
    CHECK(refuge.contains("contact her through her sister"));
    CHECK(refuge.contains("worker Huia Rangi"));
    CHECK_FALSE(refuge.contains("welfare check"));
    CHECK_FALSE(police.contains("attended twice")); // nothing of what was said
}

TEST_CASE("danger and not alone come before the words of a task", "[paper][sheets][R-S4]")
{
    ASitting at;
    at.hold();
    const QString words = at.sheetWords("police");
    const qsizetype danger = words.indexOf("Danger to workers: two dogs, loose at night");
    const qsizetype alone = words.indexOf("Do not visit alone.");
    const qsizetype task = words.indexOf("welfare check");
    CHECK(danger >= 0);
    CHECK(danger < alone);
    CHECK(alone < task);
    CHECK_FALSE(words.contains("victim", Qt::CaseInsensitive)); // not who told of the dogs
}

TEST_CASE("a sheet says by when, in what kind, whether it was agreed, and what it waits for", "[paper][sheets][R-T2][R-T6]")
{
    ASitting at;
    at.hold();
    AllocateTask waits = at.contact("corrections", {at.james});
    waits.afterAgency = "womens_refuge";
    at.done(waits);
    const QString corrections = at.sheetWords("corrections");
    CHECK(corrections.contains("says that it is safe"));
    CHECK(corrections.contains("make contact with family"));
    CHECK(corrections.contains("for James"));
    CHECK(at.sheetWords("police").contains("Fri 11 May"));
    CHECK(at.sheetWords("police").contains("12:00"));
    CHECK(at.sheetWords("police").contains("agreed aloud by Sgt Ngata"));
    CHECK(at.sheetWords("stopping_violence").contains("not yet told"));
}

TEST_CASE("contact that is held says so to everybody, and why to nobody", "[paper][sheets][R-C6]")
{
    ASitting at;
    at.done(at.contact("womens_refuge", {at.mere}));
    HoldContact hold;
    hold.person = at.mere;
    hold.words = at.words("he reads her telephone");
    hold.askFirst = "womens_refuge";
    at.done(hold);
    const QString words = at.sheetWords("womens_refuge");
    CHECK(words.contains("held"));
    CHECK_FALSE(words.contains("reads her telephone"));
}

TEST_CASE("an agency of both sides has pages of their own for each worker", "[paper][sheets][R-S2]")
{
    ASitting at;
    AllocateTask hers = at.contact("wsw_provider", {at.mere});
    hers.words = at.words("ask her about Monday");
    at.done(hers);
    AllocateTask his = at.task("wsw_provider", "go with him to the hearing");
    his.people = {at.james};
    at.done(his);
    for (const auto& sheet : sheetsOf(at.tables(), at.meeting, at.clock)) {
        REQUIRE(sheet.agency == "wsw_provider");
        REQUIRE(sheet.paper.pages() == 2);
        const QStringList pages = pdfText(pdfOf(sheet.paper)).split(u'\f', Qt::SkipEmptyParts);
        CHECK(pages[0].contains("For whoever works with the victim"));
        CHECK(pages[0].contains("ask her about Monday"));
        CHECK_FALSE(pages[0].contains("hearing"));
        CHECK(pages[1].contains("For whoever works with the person using violence"));
        CHECK(pages[1].contains("go with him to the hearing"));
        CHECK_FALSE(pages[1].contains("Monday"));
    }
}

TEST_CASE("an agency that is neither carries the warning on its sheet", "[paper][sheets][R-I2]")
{
    ASitting at;
    at.done(at.task("spca", "fetch the dogs"));
    CHECK(at.sheetWords("spca").contains("neither a family violence agency nor a social services practitioner"));
    CHECK(warningsBeforeSheets(at.tables(), at.meeting, at.clock).size() == 1);
}

TEST_CASE("ninety-two tasks of one plan stand on a sheet, each whole on its page", "[paper][sheets][R-T5]")
{
    ASitting at;
    for (int i = 0; i < 92; ++i) {
        AllocateTask task = at.task("police", "x");
        task.words = *Words::of(QStringLiteral("task number %1. ").arg(i) + QStringLiteral("They were asked to look again at what was said on the day. ").repeated(i % 4));
        at.done(task);
    }
    for (const auto& sheet : sheetsOf(at.tables(), at.meeting, at.clock)) {
        const QString pdf = pdfText(pdfOf(sheet.paper));
        for (int i = 0; i < 92; ++i) {
            INFO(i);
            CHECK(pdf.count(QStringLiteral("task number %1.").arg(i)) == 1);
        }
        for (const QString& page : pdf.split(u'\f', Qt::SkipEmptyParts)) {
            CHECK(page.contains("WHAT CAME OF IT", Qt::CaseInsensitive)); // the head of the table, on every page
            CHECK(page.contains("In confidence"));
        }
    }
}

TEST_CASE("the first deadline is said with its day, on the day itself too", "[paper][sheets]")
{
    ASitting at;
    at.hold();
    const QString words = at.sheetWords("police");
    const QString first = words.mid(words.indexOf("First due") + 9, 30).simplified();
    CHECK(first.contains(QRegularExpression("^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \\d+ \\w+ \\d\\d:\\d\\d")));
}
