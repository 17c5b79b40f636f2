// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_urgent_case.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/plan/answer_question.h"
#include "core/queries/meeting/meetings.h"
#include "tests/ui/a_session.h"
#include "ui/widgets/prose.h"
#include "ui/wrap_up/undone_table.h"
#include "ui/wrap_up/wrap_up_page.h"
#include "ui/wrap_up/wrap_up_words.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A meeting at which one family is being heard.
class AnEnd {
public:
    AnEnd() : page(at.session)
    {
        page.show();
        const MakeList list{MeetingId::fresh(), TableKind::Sam, QDate(2018, 5, 10)};
        at.session.act(list);
        at.session.act(OpenMeeting{list.meeting});
        urgent.meeting = list.meeting;
        urgent.familyName = QStringLiteral("Karaka");
        at.session.act(urgent);
        REQUIRE(becomes([&] { return says(QStringLiteral("Family Karaka")); }));
    }

    bool says(const QString& words)
    {
        for (Prose* prose : page.findChildren<Prose*>())
            if (plain(prose->runs()).contains(words))
                return true;
        return false;
    }
    MeetingState state() { return meetings(at.session.tables()).first().state; }

    ASession at;
    WrapUpPage page;
    AddUrgentCase urgent;
};

} // namespace

TEST_CASE("what is undone stands on the wrap-up", "[ui][wrap_up]")
{
    AnEnd end;
    CHECK(end.says(QStringLiteral("Still undone")));
    CHECK(end.says(QStringLiteral("open at the table")));
}

TEST_CASE("what the table left open of a family stands on the wrap-up, and goes with its answer", "[ui][wrap_up][R-M15]")
{
    AnEnd end;
    CHECK(end.says(QStringLiteral("Questions left open")));
    CHECK(end.says(QStringLiteral("Which level does the table set?")));
    end.at.session.sitAt(end.urgent.meeting);
    end.at.session.act(AnswerQuestion{end.urgent.plan, QStringLiteral("level_set"), *Words::of(QStringLiteral("tomorrow, when ACC is here"))});
    CHECK(becomes([&] { return !end.says(QStringLiteral("Which level does the table set?")); }));
}

TEST_CASE("a meeting with an open case is not closed, and says which", "[ui][wrap_up]")
{
    AnEnd end;
    const QSignalSpy refused(&end.at.session, &Session::refused);
    QTest::keyClick(&end.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(becomes([&] { return refused.count() == 1; }));
    CHECK(end.state() == MeetingState::Open);
}

TEST_CASE("a family is carried over for a reason, then the meeting can be closed", "[ui][wrap_up][R-M4]")
{
    AnEnd end;
    end.page.askWhy(end.urgent.caseId, QStringLiteral("Karaka"));
    auto* why = end.page.findChild<QPlainTextEdit*>();
    CHECK(end.page.focusWidget() == why);
    QTest::keyClicks(why, QStringLiteral("nobody from Health today"));
    QTest::keyClick(why, Qt::Key_Return);
    REQUIRE(becomes([&] { return end.says(QStringLiteral("nobody from Health today")); }));
    CHECK(end.says(QStringLiteral("Nothing. Every family on the list was heard")));
    end.page.closeMeeting();
    CHECK(becomes([&] { return end.state() == MeetingState::Closed; }));
    CHECK(end.says(QStringLiteral("closed 08:30")));
}

TEST_CASE("each figure of the day has its name in one line", "[ui][wrap_up]")
{
    AnEnd end;
    for (const int width : {1366, 1920}) {
        end.page.resize(width, 768);
        QTest::qWait(20);
        for (const Prose* prose : end.page.findChildren<Prose*>())
            if (plain(prose->runs()) == QStringLiteral("Agencies at the table"))
                CHECK(prose->heightForWidth(prose->width()) == prose->heightForWidth(2000));
        CHECK(end.says(QStringLiteral("Agencies at the table")));
    }
}

TEST_CASE("without a reason nothing is carried over", "[ui][wrap_up]")
{
    AnEnd end;
    end.page.askWhy(end.urgent.caseId, QStringLiteral("Karaka"));
    QTest::keyClick(end.page.findChild<QPlainTextEdit*>(), Qt::Key_Return);
    QTest::qWait(50);
    CHECK(end.says(QStringLiteral("Nothing is carried over.")));
}

TEST_CASE("a family that was carried over before needs the coordinator's word", "[ui][wrap_up][R-M4]")
{
    AgendaRow row;
    row.position = 3;
    row.familyName = QStringLiteral("Rātā");
    CHECK_FALSE(plain(undoneFact(row).value).contains(QStringLiteral("word")));
    row.carriedTimes = 1;
    CHECK(plain(undoneFact(row).value).contains(QStringLiteral("coordinator’s word")));
    CHECK(undoneFact(row).label == QStringLiteral("3 Family Rātā"));
}

TEST_CASE("what is undone stands in columns, its buttons of one width and in the middle of their rows", "[ui][wrap_up]")
{
    UndoneTable table;
    const QString longName = QStringLiteral("24 Family Gullwing-Dotterel");
    table.display({{{QStringLiteral("1 Family Rātā"), {{QStringLiteral("parked")}}}, {QStringLiteral("Carry over …"), Qt::Key_F7}, {}},
                   {{longName, {{QStringLiteral("not reached")}}}, {QStringLiteral("Carry over …")}, {}}});
    table.resize(900, table.sizeHint().height());
    table.show();
    const auto buttons = table.findChildren<ActionButton*>();
    REQUIRE(buttons.size() == 2);
    CHECK(buttons[0]->width() == buttons[1]->width());
    CHECK(buttons[0]->x() == buttons[1]->x());
    const auto words = table.findChildren<Prose*>();
    REQUIRE(words.size() == 4);
    CHECK(words[1]->x() == words[3]->x());
    CHECK(words[2]->height() == words[0]->height()); // the long name stands in one line
    CHECK(std::abs(words[0]->geometry().center().y() - buttons[0]->geometry().center().y()) <= 1);
}
