// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_code_word.h"
#include "tests/paper/pdf_text.h"
#include "tests/support/a_family.h"
#include "ui/paper/carry_paper.h"
#include "ui/paper/papers_of_meeting.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace tepu;
using namespace tepu::ui;

TEST_CASE("what is carried holds its lines and nothing else: no head, no title, no name of the program", "[paper][safety-plan][R-S8][leak]")
{
    const QByteArray pdf = carryPaper({"take the keys", "ring 111"});
    const QString words = pdfWords(pdf).simplified();
    CHECK(words.contains("take the keys"));
    CHECK(words.contains("ring 111"));
    CHECK(QString(words).remove("take the keys").remove("ring 111").simplified().isEmpty());
    for (const char* never : {"Tepu", "T\xC4\x93pu", "afety", "confidence", "Police", "raining"})
        CHECK_FALSE(pdf.contains(never));
}

TEST_CASE("a card that is written is its owner's alone; a place that cannot be is refused", "[paper][safety-plan]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/notes.pdf"));
    REQUIRE(writeCarryPaper({"take the keys"}, path));
    CHECK(QFileInfo(path).permissions().testFlag(QFile::ReadOther) == false);
    CHECK_FALSE(writeCarryPaper({"take the keys"}, folder.path()));
    CHECK_FALSE(writeCarryPaper({"take the keys"}, QString()));
    CHECK_FALSE(writeCarryPaper({"take the keys"}, path + QStringLiteral("/deeper.pdf")));
}

TEST_CASE("signals stand before the tasks on Police's sheet, and on no other", "[paper][sheets][C66][R-C11][R-S1][leak]")
{
    AFamily family;
    AgreeCodeWord agree;
    agree.person = family.mere;
    agree.word = family.words("blue kettle");
    agree.meaning = family.words("ring 111");
    family.done(agree);
    for (const char* agency : {"police", "oranga_tamariki", "pos_provider"})
        family.done(family.task(agency, "check the bail address"));
    const auto sheetOf = [&](const QString& agency) {
        for (const NamedPaper& sheet : sheetsOf(family.tables(), family.meeting, family.clock))
            if (sheet.agency == agency)
                return sheet.paper.words();
        return QString();
    };
    CHECK(sheetOf("police").contains("Signal NOT in place yet, of Mere"));
    family.done(ConfirmCodeWord{agree.codeWord, "police", {}, {}});
    const QString words = sheetOf("police");
    CHECK(words.contains(QString::fromUtf8("Signal in place, of Mere: “blue kettle” means ring 111")));
    CHECK(words.indexOf("Signal in place") < words.indexOf("check the bail address"));
    for (const char* other : {"oranga_tamariki", "pos_provider"}) {
        CHECK_FALSE(sheetOf(QString::fromLatin1(other)).isEmpty());
        CHECK_FALSE(sheetOf(QString::fromLatin1(other)).contains("kettle"));
    }
}
