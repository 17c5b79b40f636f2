// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"
#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/meeting/candidates.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/heard.h"
#include "core/queries/plan/lines.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/record/acts.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace tepu;

namespace {

/// Made once for all of these: it takes seconds.
class Made {
public:
    Made() : m_record(demonstration::made(m_folder.filePath(QStringLiteral("d.tepu")))) {}
    Record& record()
    {
        if (!m_record)
            FAIL(m_record.error().sentence.toStdString());
        return **m_record;
    }

private:
    QTemporaryDir m_folder;
    Result<std::unique_ptr<Record>> m_record;
};

Record& demonstrationRecord()
{
    static Made made;
    return made.record();
}

const Tables& tables()
{
    return demonstrationRecord().tables();
}

QVector<AgendaRow> listOf(const MeetingRow& meeting)
{
    return agenda(tables(), meeting.meeting);
}

qsizetype withGround(const QVector<AgendaRow>& rows, Ground ground)
{
    return std::count_if(rows.begin(), rows.end(), [&](const AgendaRow& each) { return each.grounds.contains(ground); });
}

/// A quarrel in words, and nothing that makes it more.
bool saysNothingElse(const EpisodeView& episode)
{
    return !episode.strangulation && !episode.firearmsPresent && !episode.protectionOrderBreached && !episode.bailBreached
           && episode.policeRisk != RiskLevel::High;
}

int countOf(const QVector<AgendaRow>& rows, CaseState state)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [&](const AgendaRow& each) { return each.state == state; }));
}

} // namespace

TEST_CASE("the demonstration is for training, and its last act is before half past eight", "[demonstration]")
{
    CHECK(demonstrationRecord().isTraining());
    CHECK(isoLocal(demonstration::beginning()) == QString("2018-05-10T08:30:00+12:00"));
    CHECK(*recordRow(tables())->lastAt < demonstration::beginning());
}

TEST_CASE("eight daily tables and a weekly one have sat and closed, and the list of the next is sent", "[demonstration]")
{
    const QVector<MeetingRow> all = meetings(tables());
    REQUIRE(all.size() == 10);
    CHECK(all.first().date == QDate(2018, 5, 10));
    CHECK(all.first().state == MeetingState::ListSent);
    for (const MeetingRow& meeting : all.mid(1)) {
        INFO(meeting.date.toString(Qt::ISODate).toStdString());
        CHECK(meeting.state == MeetingState::Closed);
        CHECK(timeAt(*meeting.closedAt) < (meeting.kind == TableKind::Sam ? QTime(14, 30) : QTime(19, 0)));
        if (meeting.kind == TableKind::Sam)
            CHECK(countOf(listOf(meeting), CaseState::Decided) >= 20);
    }
}

TEST_CASE("the last list is one that a table can hear in a day", "[demonstration]")
{
    const QVector<AgendaRow> list = listOf(*meetingNow(tables()));
    CHECK(list.size() >= 28);
    CHECK(list.size() <= 34);
    CHECK(withGround(list, Ground::NewEpisode) >= 20);
    CHECK(withGround(list, Ground::CarriedOver) >= 3);
    CHECK(withGround(list, Ground::CarriedOver) <= 6);
    CHECK(withGround(list, Ground::ReviewDue) >= 2);
    CHECK(withGround(list, Ground::Release) >= 1);
    CHECK(withGround(list, Ground::OverdueTask) >= 1);
    CHECK(std::any_of(list.begin(), list.end(), [](const AgendaRow& each) { return each.tier == Tier::OrderEnding; }));
    const auto known = std::count_if(list.begin(), list.end(), [](const AgendaRow& each) { return each.level.has_value(); });
    CHECK(known >= 5);
    CHECK(list.size() - known >= 15);
}

TEST_CASE("agencies have answered for most families before the table sits, and not for all", "[demonstration][R-M1]")
{
    const MeetingRow now = *meetingNow(tables());
    int answered = 0;
    for (const AgendaRow& row : listOf(now))
        for (const HeardRow& each : heard(tables(), row.plan, now.meeting))
            answered += each.agency == QString("oranga_tamariki") && each.hearing != Hearing::NotYetHeard ? 1 : 0;
    CHECK(answered >= listOf(now).size() / 2);
    CHECK(answered < listOf(now).size());
    CHECK_FALSE(said(tables(), listOf(now).first().plan, now.meeting).isEmpty());
}

TEST_CASE("the screens have something to show: holds, warnings, late tasks, lines that stand", "[demonstration]")
{
    int holds = 0, warnings = 0, late = 0, waiting = 0, wishes = 0, told = 0;
    for (const PlanId& plan : tables().column<PlanId>("SELECT id FROM plan")) {
        holds += static_cast<int>(holdsOn(tables(), plan).size());
        for (const Alert& alert : alertStrip(tables(), plan, demonstration::beginning()))
            warnings += alert.words.startsWith("Danger to workers") ? 1 : 0;
        for (const TaskRow& task : tasksOf(tables(), plan, demonstration::beginning())) {
            late += task.lateness == Lateness::Overdue ? 1 : 0;
            waiting += task.state == TaskState::Held ? 1 : 0;
        }
        wishes += standingLines(tables(), plan).first().words.isEmpty() ? 0 : 1;
        told += riskHistory(tables(), plan).isEmpty() || riskHistory(tables(), plan).first().dissent.isEmpty() ? 0 : 1;
    }
    CHECK(holds >= 1);
    CHECK(warnings >= 1);
    CHECK(late >= 5);
    CHECK(late <= 40);
    CHECK(waiting >= 5);
    CHECK(wishes >= 50);
    CHECK(told >= 1);
}

TEST_CASE("somebody on the last list must not be contacted", "[demonstration][R-C6]")
{
    int held = 0;
    for (const AgendaRow& row : listOf(*meetingNow(tables())))
        held += holdsOn(tables(), row.plan).isEmpty() ? 0 : 1;
    CHECK(held >= 1);
}

TEST_CASE("no table leaves a family with strangulation below High, nor one with words alone above Low", "[demonstration][R-R1]")
{
    int high = 0, low = 0;
    for (const MeetingRow& meeting : meetings(tables()).mid(1)) {
        if (meeting.kind == TableKind::Icm)
            continue;
        for (const AgendaRow& row : listOf(meeting)) {
            const auto episodes = episodesOf(tables(), row.plan);
            const bool hasLevel = row.outcome == CaseOutcome::Decided || row.outcome == CaseOutcome::LowToLrr;
            if (!hasLevel || episodes.isEmpty()) // of a release alone
                continue;
            INFO(row.number.toStdString());
            if (episodes.first().strangulation && episodes.first().reportedAt < meeting.madeAt) {
                CHECK(row.level == RiskLevel::High);
                ++high;
            }
            if (episodes.size() == 1 && episodes.first().harms == QVector{Harm::VerbalAbuse} && saysNothingElse(episodes.first())) {
                CHECK(row.level == RiskLevel::Low);
                ++low;
            }
        }
    }
    CHECK(high >= 5);
    CHECK(low >= 10);
}

TEST_CASE("every level has its reason, and every High plan its contact and its ICM", "[demonstration][R-R2][R-R6]")
{
    for (const PlanId& plan : tables().column<PlanId>("SELECT id FROM plan WHERE level IS NOT NULL")) {
        const auto decisions = riskHistory(tables(), plan);
        INFO(tables().one<QString>("SELECT number FROM plan WHERE id = ?", values(plan))->toStdString());
        CHECK_FALSE(decisions.first().words.isEmpty());
        if (decisions.first().to != RiskLevel::High)
            continue;
        const auto tasks = tasksOf(tables(), plan, demonstration::beginning());
        CHECK(std::any_of(tasks.begin(), tasks.end(), [](const TaskRow& task) { return task.initialContact; }));
        const auto reviews = reviewsOf(tables(), plan);
        CHECK(std::any_of(reviews.begin(), reviews.end(), [](const ReviewRow& review) {
            return review.kind == TableKind::Icm && review.state == ReviewState::Set;
        }));
    }
}

TEST_CASE("nobody under eighteen is given to a service for adults who used violence", "[demonstration][R-K4]")
{
    int young = 0;
    for (const PlanId& plan : tables().column<PlanId>("SELECT id FROM plan")) {
        QVector<PersonId> minors;
        for (const PersonCard& person : people(tables(), plan, demonstration::beginning()))
            if (person.youngPersonWhoUsedViolence)
                minors.append(person.person);
        young += static_cast<int>(minors.size());
        for (const TaskRow& task : tasksOf(tables(), plan, demonstration::beginning()))
            for (const PersonId& minor : minors)
                if (task.people.contains(minor)) {
                    INFO(task.words.toStdString());
                    const bool isForChildren = task.agency == QString("oranga_tamariki") || task.agency == QString("education");
                    CHECK(isForChildren);
                }
    }
    CHECK(young >= 5);
}

TEST_CASE("nobody is carried over twice", "[demonstration][R-M4]")
{
    for (const MeetingRow& meeting : meetings(tables()))
        for (const AgendaRow& row : listOf(meeting))
            CHECK(row.carriedTimes <= 1);
}

TEST_CASE("the weekly table has sat once, on a Friday, and stays for the plans that need it", "[demonstration][R-R6]")
{
    int weekly = 0;
    for (const MeetingRow& meeting : meetings(tables()))
        if (meeting.kind == TableKind::Icm) {
            ++weekly;
            CHECK(meeting.date == QDate(2018, 5, 4));
            CHECK(meeting.cases >= 3);
            CHECK(meeting.settled == meeting.cases);
        }
    CHECK(weekly == 1);
    CHECK(candidateRows(tables(), TableKind::Icm, QDate(2018, 5, 11), demonstration::beginning()).size() >= 10);
}

TEST_CASE("every level is there, and tasks with every table", "[demonstration]")
{
    QSet<RiskLevel> levels;
    for (const MeetingRow& meeting : meetings(tables()).mid(1)) {
        for (const AgendaRow& row : listOf(meeting))
            if (row.level)
                levels.insert(*row.level);
        if (meeting.kind == TableKind::Sam)
            CHECK(tasksOfMeeting(tables(), meeting.meeting, demonstration::beginning()).size() >= 12);
    }
    CHECK(levels.size() == 3);
}
