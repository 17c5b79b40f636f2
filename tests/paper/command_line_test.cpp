// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/sharing/disclosures.h"
#include "tests/app_cli/desk.h"
#include "tests/paper/a_sitting.h"
#include "tests/paper/pdf_text.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;
using namespace tepu::cli;

namespace {

/// A meeting that was held and closed, its record closed too: the program may open it.
class AHeldMeeting : public ASitting {
public:
    explicit AHeldMeeting(bool closed = true)
    {
        hold();
        if (closed)
            decideAndClose();
        record.close();
        desk.write("pass", ARecord::passphrase + '\n');
    }

    Ran run(const QStringList& words) const
    {
        return runTepu(QStringList{words.first(), record.folder()} + words.mid(1)
                       + QStringList{"--passphrase-file", desk.path("pass"), "--clock", "2018-05-10T16:00:00+12:00"});
    }
    QString id() const { return meeting.toString(); }

    Desk desk;
};

QByteArray readFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("tepu minutes writes the minutes, and verify knows the head on them", "[paper][cli][R-M9]")
{
    AHeldMeeting at;
    const QString path = at.desk.path("out/minutes.pdf");
    const Ran ran = at.run({"minutes", at.id(), "-o", path, "--json"});
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    const QJsonObject told = QJsonDocument::fromJson(ran.out).object();
    const QString head = told["head"].toString();
    CHECK(head.size() == 64);
    CHECK(told["file"].toString() == path);
    const QString words = pdfWords(readFile(path));
    CHECK(words.contains(QStringLiteral("page 1 of %1").arg(told["pages"].toInt())));
    CHECK(QString(words).remove(u' ').contains(head));
    CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    CHECK(at.run({"verify", "--head", head}).status == 0);
    CHECK(at.run({"verify", "--head", QString(head).replace(0, 2, head.startsWith("00") ? "11" : "00")}).status == 4);
}

TEST_CASE("tepu minutes takes the day for the meeting's name", "[paper][cli]")
{
    AHeldMeeting at;
    CHECK(at.run({"minutes", "2018-05-10", "-o", at.desk.path("m.pdf")}).status == 0);
    const Ran none = at.run({"minutes", "2018-05-12", "-o", at.desk.path("n.pdf")});
    CHECK(none.status == 1);
    CHECK(none.err.contains("has no meeting"));
    CHECK_FALSE(QFile::exists(at.desk.path("n.pdf")));
}

TEST_CASE("minutes of a meeting that is not closed are a draft", "[paper][cli][R-M9]")
{
    AHeldMeeting at(false);
    const Ran ran = at.run({"minutes", at.id(), "-o", at.desk.path("m.pdf")});
    CHECK(ran.status == 0);
    CHECK(ran.err.contains("a draft"));
    CHECK(pdfWords(readFile(at.desk.path("m.pdf"))).contains("Draft minutes"));
}

TEST_CASE("tepu sheets writes one sheet per agency and says so to the record", "[paper][cli][C49][R-I1]")
{
    AHeldMeeting at;
    const QString folder = at.desk.path("sheets");
    const Ran ran = at.run({"sheets", at.id(), "-o", folder, "--json"});
    INFO(ran.err.toStdString());
    REQUIRE(ran.status == 0);
    CHECK(QDir(folder).entryList(QDir::Files)
          == QStringList{"sheet-sam-2018-05-10-police.pdf", "sheet-sam-2018-05-10-stopping_violence.pdf", "sheet-sam-2018-05-10-womens_refuge.pdf"});
    CHECK(QJsonDocument::fromJson(ran.out).array().size() == 3);
    at.record.reopen();
    CHECK(disclosures(at.tables(), at.meeting).size() == 3);
}

TEST_CASE("what is wrong with a paper is said, and nothing is written", "[paper][cli]")
{
    AHeldMeeting at;
    CHECK(at.run({"minutes", at.id()}).status == 2); // nowhere to go
    CHECK(at.run({"sheets", "-o", at.desk.path("s")}).status == 2);
    const Ran noWord = at.run({"minutes", "yesterday", "-o", at.desk.path("m.pdf")});
    CHECK(noWord.status == 1);
    CHECK(noWord.err.contains("is no meeting"));
    const Ran noPlace = at.run({"minutes", at.id(), "-o", "/proc/tepu/m.pdf"});
    CHECK(noPlace.status == 5);
    CHECK(noPlace.err.contains("cannot be made"));
    const Ran noFolder = at.run({"sheets", at.id(), "-o", at.desk.path("pass")});
    CHECK(noFolder.status == 5);
    at.record.reopen();
    CHECK(disclosures(at.tables(), at.meeting).isEmpty());
}

TEST_CASE("a wrong passphrase opens nothing", "[paper][cli]")
{
    AHeldMeeting at;
    at.desk.write("pass", "not the passphrase\n");
    CHECK(at.run({"minutes", at.id(), "-o", at.desk.path("m.pdf")}).status == 4);
    CHECK(at.run({"sheets", at.id(), "-o", at.desk.path("s")}).status == 4);
    CHECK_FALSE(QFile::exists(at.desk.path("m.pdf")));
}
