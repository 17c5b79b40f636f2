// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_urgent_case.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/sharing/disclosures.h"
#include "tests/paper/pdf_text.h"
#include "tests/ui/a_session.h"
#include "ui/list/list_page.h"
#include "ui/paper/paper_desk.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/stream_input.h"
#include "ui/wrap_up/wrap_up_page.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A page with a desk for papers, at a meeting with one family on its list.
template <class Page>
class AtADesk {
public:
    AtADesk() : page(at.session)
    {
        page.show();
        list.meeting = MeetingId::fresh();
        list.date = QDate(2018, 5, 10);
        at.session.act(list);
        at.session.act(OpenMeeting{list.meeting});
        AddUrgentCase urgent;
        urgent.meeting = list.meeting;
        urgent.familyName = QStringLiteral("Karaka");
        at.session.act(urgent);
        at.session.settle();
    }

    PaperDesk& desk() { return *page.template findChild<PaperDesk*>(); }
    QPlainTextEdit& line() { return *desk().template findChild<QPlainTextEdit*>(); }
    void enter(const QString& place)
    {
        line().setPlainText(place);
        QTest::keyClick(&line(), Qt::Key_Return);
        at.session.settle();
    }
    void press(Qt::Key key)
    {
        page.activateWindow();
        page.setFocus();
        REQUIRE(becomes([&] { return page.isAncestorOf(QApplication::focusWidget()) || page.hasFocus(); }));
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    }
    bool says(const QString& words)
    {
        for (Prose* prose : desk().template findChildren<Prose*>())
            if (plain(prose->runs()).contains(words))
                return true;
        return false;
    }
    QString inFolder(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

private:
    QTemporaryDir m_folder;

public:
    ASession at;
    Page page;
    MakeList list;
};

} // namespace

TEST_CASE("Ctrl P on the list asks where the printed list goes; Enter writes it and the record knows", "[paper][ui][R-I1]")
{
    AtADesk<ListPage> at;
    at.press(Qt::Key_P);
    REQUIRE(at.desk().isAsking());
    CHECK(at.line().toPlainText().endsWith("list-sam-2018-05-10.pdf"));
    at.enter(at.inFolder("list.pdf"));
    CHECK_FALSE(at.desk().isAsking());
    CHECK(at.says("Written: "));
    QFile file(at.inFolder("list.pdf"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(pdfWords(file.readAll()).contains("Karaka"));
    CHECK(disclosures(at.at.session.tables(), at.list.meeting).size() == 6);
}

TEST_CASE("at the wrap-up Ctrl M asks where the minutes go, and says that they are a draft", "[paper][ui][R-M9]")
{
    AtADesk<WrapUpPage> at;
    at.press(Qt::Key_M);
    REQUIRE(at.desk().isAsking());
    CHECK(at.says("A draft: the meeting is not closed."));
    at.enter(at.inFolder("minutes.pdf"));
    CHECK(at.says("Written: "));
    CHECK(QFile::exists(at.inFolder("minutes.pdf")));
    CHECK(disclosures(at.at.session.tables(), at.list.meeting).isEmpty()); // they stay with the coordinator
}

TEST_CASE("without a task there is no action sheet, and that is said", "[paper][ui][C49]")
{
    AtADesk<WrapUpPage> at;
    QSignalSpy refused(&at.at.session, &Session::refused);
    at.press(Qt::Key_T);
    at.enter(at.inFolder("sheets"));
    REQUIRE(refused.size() == 1);
    CHECK(refused.first().first().value<Refusal>().sentence.contains("No agency has a task"));
    CHECK(at.desk().isAsking()); // another place may be typed
    CHECK_FALSE(QFile::exists(at.inFolder("sheets")));
}

TEST_CASE("a place that cannot be written is said, and the line stays", "[paper][ui][faults]")
{
    AtADesk<WrapUpPage> at;
    QSignalSpy refused(&at.at.session, &Session::refused);
    at.page.makePaper(PaperKind::Minutes);
    at.enter("/proc/tepu/minutes.pdf");
    CHECK(refused.size() == 1);
    CHECK(at.desk().isAsking());
}

TEST_CASE("Escape leaves the line and writes nothing", "[paper][ui]")
{
    AtADesk<WrapUpPage> at;
    at.page.makePaper(PaperKind::Minutes);
    QTest::keyClick(&at.line(), Qt::Key_Escape);
    CHECK_FALSE(at.desk().isAsking());
}
