// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/meeting/pages/history_page.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/task_row.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

const Instant decided = parseInstant(QStringLiteral("2018-05-03T10:52:00+12:00")).value();

HistoryRow row(HistoryKind kind, const char* sentence, Instant at, std::optional<Instant> told = {})
{
    const Instant toldAt = told.value_or(at);
    return {at, kind, QStringLiteral("POL"), QString::fromUtf8(sentence), false, {}, toldAt, false, toldAt > decided};
}

/// A family heard on Thursday 3 May and now again.
TimelineRead aPlan()
{
    TimelineRead read;
    read.met = TimeMet{MeetingId::fresh(), TableKind::Sam, QDate(2018, 5, 3), decided};
    read.times = {*read.met, {MeetingId::fresh(), TableKind::Icm, QDate(2018, 4, 25), decided - 192h}};
    read.rows = {row(HistoryKind::Episode, "shouting", decided + 24h),
                 row(HistoryKind::Hold, "must not be contacted", decided - 1h),
                 row(HistoryKind::TaskGiven, "make contact", decided - 2h),
                 row(HistoryKind::Episode, "came late", decided - 30h, decided + 2h),
                 row(HistoryKind::Order, "protection order", decided - 40h)};
    read.episodes = {{QDate(2018, 5, 2), QStringLiteral("came late")}, {QDate(2018, 5, 4), QStringLiteral("shouting")}};
    read.levels = {{QDate(2018, 4, 25), RiskLevel::High}, {QDate(2018, 5, 3), RiskLevel::Medium}};
    read.today = QDate(2018, 5, 10);
    return read;
}

/// The page in a window, as the hands find it.
class APage {
public:
    explicit APage(const TimelineRead& read)
    {
        page = new HistoryPage;
        window.setWidget(page);
        window.setWidgetResizable(true);
        window.resize(1000, 700);
        page->display(read);
        window.show();
        QApplication::setActiveWindow(&window);
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    TimelineList& list() { return *page->findChild<TimelineList*>(); }
    QList<FilterChip*> chips(int group = 1) { return page->findChildren<FilterChips*>()[group]->findChildren<FilterChip*>(); }
    /// The entries that stand there.
    QStringList entries()
    {
        QStringList words;
        for (const TimelineLine& line : list().lines())
            if (line.kind == TimelineLine::Kind::Entry)
                words.append(line.words.first().words);
        return words;
    }
    QStringList over(TimelineLine::Kind kind)
    {
        QStringList words;
        for (const TimelineLine& line : list().lines())
            if (line.kind == kind)
                words.append(plain(line.words));
        return words;
    }
    /// Whether a sentence stands on the page, outside its list.
    bool says(const QString& words)
    {
        for (const Prose* prose : page->findChildren<Prose*>())
            if (prose->isVisible() && plain(prose->runs()).contains(words))
                return true;
        return false;
    }

    QScrollArea window;
    HistoryPage* page;
};

TimelineRead longPlan()
{
    TimelineRead read;
    read.today = QDate(2018, 5, 10);
    for (int i = 0; i < 92; ++i) {
        read.rows.append(row(HistoryKind::TaskGiven, "make contact with her sister, after three, not from a number that he knows", decided - std::chrono::hours(i)));
        read.rows.append(row(HistoryKind::TaskEnded, "make contact with her sister: done", decided - std::chrono::hours(i)));
    }
    for (int i = 0; i < 40; ++i)
        read.rows.append(row(HistoryKind::Episode, "Episode, offence · physical harm", decided - std::chrono::hours(100 + 24 * i)));
    return read;
}

} // namespace

TEST_CASE("the timeline stands day by day, the newest first, with a rule where the table last met", "[ui][timeline]")
{
    APage at(aPlan());
    CHECK(at.entries() == QStringList{"shouting", "must not be contacted", "make contact", "came late", "protection order"});
    CHECK(at.over(TimelineLine::Kind::Day).first() == QString::fromUtf8("Fri 4 May 2018 · 6 days ago"));
    CHECK(at.over(TimelineLine::Kind::Met) == QStringList{"When we last met: SAM, Thu 3 May, 10:52"});
    CHECK(at.list().lines()[2].kind == TimelineLine::Kind::Met);
    CHECK(at.says(QString::fromUtf8("SAM, Thu 3 May · 7 days ago · new: episodes 2")));
    CHECK(at.says("More calls may mean that a safety plan works."));
}

TEST_CASE("what is new is marked, and what happened before says that it was told since", "[ui][timeline][C15]")
{
    APage at(aPlan());
    for (const TimelineLine& line : at.list().lines())
        if (line.kind == TimelineLine::Kind::Entry) {
            const bool late = line.words.first().words == u"came late";
            CHECK(line.isNew == (late || line.words.first().words == u"shouting"));
            CHECK(plain(line.words).contains("told since then") == late);
        }
}

TEST_CASE("a filter is pressed with the mouse: it shows one track and every danger, and counts the rest", "[ui][timeline]")
{
    APage at(aPlan());
    CHECK_FALSE(at.says("Not shown"));
    for (FilterChip* chip : at.chips())
        if (chip->accessibleName().startsWith(QStringLiteral("Orders")))
            QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(at.entries() == QStringList{"must not be contacted", "protection order"});
    CHECK(at.says(QString::fromUtf8("Not shown: episodes 2 · tasks 1. Every danger stands here.")));
}

TEST_CASE("filters are one stop of Tab; arrows go from one to the next, Space and Enter press it", "[ui][timeline][keys]")
{
    APage at(aPlan());
    const auto chips = at.chips();
    CHECK(std::count_if(chips.begin(), chips.end(), [](const FilterChip* chip) { return chip->focusPolicy() == Qt::StrongFocus; }) == 1);
    chips.first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // what is new
    CHECK(at.entries() == QStringList{"shouting", "must not be contacted", "came late"});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    CHECK(QApplication::focusWidget() == chips.first()); // the first stays the first
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // episodes
    CHECK(at.entries() == QStringList{"shouting", "must not be contacted", "came late"});
    CHECK(QApplication::focusWidget() == chips[1]);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(QApplication::focusWidget() == chips.last());
}

TEST_CASE("filters stay while the family does and go with it", "[ui][timeline]")
{
    APage at(aPlan());
    QTest::mouseClick(at.chips()[1], Qt::LeftButton);
    const QStringList filtered = at.entries();
    at.page->display(aPlan());
    CHECK(at.entries() == filtered);
    at.page->toAll();
    CHECK(at.entries().size() == 5);
    CHECK_FALSE(at.says("Not shown"));
}

TEST_CASE("another table can be chosen since which something is new", "[ui][timeline][C15]")
{
    const TimelineRead read = aPlan();
    APage at(read);
    std::optional<MeetingId> chosen;
    QObject::connect(at.page, &HistoryPage::tableChosen, [&](const MeetingId& meeting) { chosen = meeting; });
    REQUIRE(at.chips(0).size() == 2);
    CHECK(at.chips(0)[1]->accessibleName() == QStringLiteral("since ICM, Wed 25 Apr, 5"));
    QTest::mouseClick(at.chips(0)[1], Qt::LeftButton);
    CHECK(chosen == read.times[1].meeting);
}

TEST_CASE("a family that no table has heard has nothing marked and no filter for it; an empty plan says so", "[ui][timeline]")
{
    TimelineRead read = aPlan();
    read.met.reset();
    read.times.clear();
    for (HistoryRow& each : read.rows)
        each.isNew = false;
    APage at(read);
    CHECK(at.says("No table has heard this family before."));
    CHECK(at.over(TimelineLine::Kind::Met).isEmpty());
    CHECK(at.chips().first()->accessibleName().startsWith(QStringLiteral("Episodes")));
    APage empty((TimelineRead()));
    CHECK(empty.says("Nothing is recorded yet."));
    CHECK(empty.list().focusPolicy() == Qt::NoFocus);
}

TEST_CASE("arrows walk from entry to entry over days; at its ends they stay; the page follows", "[ui][timeline][keys]")
{
    APage at(longPlan());
    at.list().setFocus(Qt::TabFocusReason);
    CHECK(at.list().lines()[at.list().current()].kind == TimelineLine::Kind::Entry);
    const int first = at.list().current();
    QTest::keyClick(&at.list(), Qt::Key_Up);
    CHECK(at.list().current() == first);
    QTest::keyClick(&at.list(), Qt::Key_End);
    CHECK(at.list().current() == at.list().lines().size() - 1);
    CHECK(at.list().accessibleName().contains("Episode, offence"));
    CHECK_FALSE(at.list().visibleRegion().isEmpty());
    CHECK(at.list().visibleRegion().boundingRect().bottom() > at.list().height() - 60);
    QTest::keyClick(&at.list(), Qt::Key_Home);
    CHECK(at.list().current() == first);
}

TEST_CASE("a plan with 92 tasks and 40 episodes has all of them, and each row its height", "[ui][timeline]")
{
    APage at(longPlan());
    CHECK(at.entries().size() == 2 * 92 + 40);
    CHECK(at.list().height() >= at.list().heightForWidth(at.list().width()));
}

TEST_CASE("what the last table decided stands first, with its tasks, and a task can be pressed", "[ui][timeline][icm]")
{
    TimelineRead read = aPlan();
    const TaskId alarm = TaskId::fresh(), before = TaskId::fresh();
    read.decided = DecidedShown{QStringLiteral("Decided at the SAM of Thu 3 May"),
                                {{{QStringLiteral("Medium → High"), Voice::Strong}}},
                                QStringLiteral("Tasks given there · 1 open of 1"),
                                {{alarm, {QStringLiteral("REF"), QStringLiteral("an alarm at her door"), QStringLiteral("2 days over"), Timing::Overdue, {}}, {}}},
                                {{before, {QStringLiteral("POL"), QStringLiteral("looks at her locks"), QStringLiteral("Fri 10:42"), Timing::OnTime, {}}, {}}}};
    APage at(read);
    CHECK(at.says(QString::fromUtf8("Medium → High")));
    const auto rows = at.page->findChildren<tepu::ui::TaskRow*>();
    REQUIRE(rows.size() == 2);
    CHECK(rows.first()->mapTo(at.page, QPoint()).y() < at.list().mapTo(at.page, QPoint()).y());
    QVector<TaskId> chosen;
    QObject::connect(at.page, &HistoryPage::taskChosen, at.page, [&](const TaskId& task) { chosen.append(task); });
    QTest::mouseClick(rows.first(), Qt::LeftButton);
    rows.last()->setFocus();
    QTest::keyClick(rows.last(), Qt::Key_Return);
    CHECK(chosen == QVector{alarm, before});
    read.decided.reset();
    at.page->display(read);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(at.page->findChildren<tepu::ui::TaskRow*>().isEmpty());
    CHECK_FALSE(at.says(QString::fromUtf8("Medium → High")));
}
