// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/start_plan.h"
#include "core/queries/meeting/conflicts.h"
#include "core/queries/meeting/meetings.h"
#include "tests/ui/a_session.h"
#include "ui/list/list_page.h"
#include "ui/list/list_rows.h"
#include "ui/widgets/prose.h"

#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

/// A list of three families, drafted.
class AList {
public:
    AList() : page(at.session)
    {
        page.show();
        for (const char* name : {"Karaka", "Rātā", "Kōwhai"})
            at.session.act(StartPlan{PlanId::fresh(), {}, QString::fromUtf8(name), Location::WaikatoCity});
        page.goOn();
        REQUIRE(becomes([&] { return meeting().has_value(); }));
        for (const char* name : {"karaka", "rata", "kowhai"})
            type(LineFor::Add, QString::fromLatin1(name) + QStringLiteral(", asked for by Police"));
        REQUIRE(becomes([&] { return names().size() == 3; }));
    }

    void type(LineFor line, const QString& words)
    {
        page.begin(line);
        auto* text = page.findChild<QPlainTextEdit*>();
        QTest::keyClicks(text, words);
        QTest::keyClick(text, Qt::Key_Return);
        becomes([&] { return text->toPlainText().isEmpty(); });
    }
    std::optional<MeetingRow> meeting() { return meetingNow(at.session.tables()); }
    QStringList names()
    {
        QStringList all;
        for (const AgendaRow& row : agenda(at.session.tables(), meeting()->meeting))
            all.append(row.familyName);
        return all;
    }
    void choose(int row) { list().setCurrentIndex(list().model()->index(row, 0)); }
    QListView& list() { return *page.findChild<QListView*>(); }

    ASession at;
    ListPage page;
};

} // namespace

TEST_CASE("a family is added by its name, macrons or none, and for a reason", "[ui][list]")
{
    AList list;
    CHECK(list.names() == QStringList{"Karaka", "Rātā", "Kōwhai"});
}

TEST_CASE("without a reason a family stays in the line and off the list", "[ui][list]")
{
    AList list;
    CHECK_FALSE(understood(LineFor::Add, QStringLiteral("karaka"), list.at.session.tables()).words);
    CHECK(understood(LineFor::Add, QStringLiteral("karaka, court"), list.at.session.tables()).plan);
    CHECK_FALSE(understood(LineFor::Add, QStringLiteral("nobody, court"), list.at.session.tables()).plan);
}

TEST_CASE("Alt Down hears a family later, Alt Up earlier, and neither leaves the list", "[ui][list]")
{
    AList list;
    list.choose(0);
    QTest::keyClick(&list.list(), Qt::Key_Down, Qt::AltModifier);
    REQUIRE(becomes([&] { return list.names() == QStringList{"Rātā", "Karaka", "Kōwhai"}; }));
    CHECK(list.list().currentIndex().row() == 1); // the hands stay on the family
    QTest::keyClick(&list.list(), Qt::Key_Up, Qt::AltModifier);
    REQUIRE(becomes([&] { return list.names() == QStringList{"Karaka", "Rātā", "Kōwhai"}; }));
    const QSignalSpy refused(&list.at.session, &Session::refused);
    QTest::keyClick(&list.list(), Qt::Key_Up, Qt::AltModifier);
    CHECK(refused.isEmpty());
}

TEST_CASE("a family dropped between two others is heard there", "[ui][list]")
{
    AList list;
    auto& rows = static_cast<ListRows&>(*list.list().model());
    const QSignalSpy wanted(&rows, &ListRows::moveWanted);
    const std::unique_ptr<QMimeData> first(rows.mimeData({rows.index(0)}));
    const std::unique_ptr<QMimeData> last(rows.mimeData({rows.index(2)}));
    rows.dropMimeData(first.get(), Qt::MoveAction, 0, 0, {});
    rows.dropMimeData(first.get(), Qt::MoveAction, 1, 0, {});
    CHECK(wanted.isEmpty()); // it stands there already
    rows.dropMimeData(first.get(), Qt::MoveAction, 3, 0, {});
    REQUIRE(becomes([&] { return list.names() == QStringList{"Rātā", "Kōwhai", "Karaka"}; }));
    rows.dropMimeData(last.get(), Qt::MoveAction, 0, 0, {});
    CHECK(becomes([&] { return list.names() == QStringList{"Kōwhai", "Rātā", "Karaka"}; }));
}

TEST_CASE("a family is left off for a reason, and Delete asks for it", "[ui][list]")
{
    AList list;
    list.choose(1);
    QTest::keyClick(&list.list(), Qt::Key_Delete);
    CHECK(list.names().size() == 3);
    list.type(LineFor::LeaveOff, QStringLiteral("heard yesterday"));
    CHECK(becomes([&] { return list.names() == QStringList{"Karaka", "Kōwhai"}; }));
}

TEST_CASE("a note for tomorrow stands on the family it was written for", "[ui][list]")
{
    AList list;
    list.choose(2);
    list.type(LineFor::Note, QStringLiteral("ask Health first"));
    const auto noteOf = [&] { return agenda(list.at.session.tables(), list.meeting()->meeting).last().note; };
    CHECK(becomes([&] { return noteOf() == QString("ask Health first"); }));
}

TEST_CASE("conflicts are checked before the list is sent", "[ui][list][R-M11]")
{
    AList list;
    list.page.goOn();
    QTest::qWait(50);
    CHECK(list.meeting()->state == MeetingState::Drafted);
    list.choose(0);
    list.type(LineFor::Conflict, QStringLiteral("pol Sgt Ngata"));
    REQUIRE(becomes([&] { return conflicts(list.at.session.tables(), list.meeting()->meeting).size() == 1; }));
    list.page.goOn();
    CHECK(becomes([&] { return list.meeting()->state == MeetingState::ListSent; }));
}

TEST_CASE("once it is sent the same key leads to the meeting", "[ui][list]")
{
    AList list;
    const QSignalSpy wanted(&list.page, &ListPage::meetingWanted);
    list.page.goOn();
    list.page.goOn();
    REQUIRE(becomes([&] { return list.meeting()->state == MeetingState::ListSent; }));
    QTest::keyClick(&list.page, Qt::Key_Return, Qt::ControlModifier);
    CHECK(wanted.count() == 1);
}
