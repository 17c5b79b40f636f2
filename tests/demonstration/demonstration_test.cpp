// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/demonstration.h"
#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/plan/lines.h"
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

TEST_CASE("eight tables have sat and closed, and the list of the ninth is sent", "[demonstration]")
{
    const QVector<MeetingRow> all = meetings(tables());
    REQUIRE(all.size() == 9);
    CHECK(all.first().date == QDate(2018, 5, 10));
    CHECK(all.first().state == MeetingState::ListSent);
    for (const MeetingRow& meeting : all.mid(1)) {
        INFO(meeting.date.toString(Qt::ISODate).toStdString());
        CHECK(meeting.state == MeetingState::Closed);
        CHECK(timeAt(*meeting.closedAt) < QTime(15, 0));
        CHECK(countOf(listOf(meeting), CaseState::Decided) >= 12);
    }
}

TEST_CASE("the last list has new families, known ones, some carried over and reviews due", "[demonstration]")
{
    const QVector<AgendaRow> list = listOf(*meetingNow(tables()));
    CHECK(list.size() >= 25);
    const auto withGround = [&](Ground ground) {
        return std::count_if(list.begin(), list.end(), [&](const AgendaRow& each) { return each.grounds.contains(ground); });
    };
    CHECK(withGround(Ground::CarriedOver) >= 1);
    CHECK(withGround(Ground::ReviewDue) >= 1);
    CHECK(withGround(Ground::NewEpisode) >= 15);
    CHECK(std::any_of(list.begin(), list.end(), [](const AgendaRow& each) { return each.level.has_value(); }));
    CHECK(std::any_of(list.begin(), list.end(), [](const AgendaRow& each) { return !each.level; }));
}

TEST_CASE("every level is there, and tasks with every table", "[demonstration]")
{
    QSet<RiskLevel> levels;
    for (const MeetingRow& meeting : meetings(tables()).mid(1)) {
        for (const AgendaRow& row : listOf(meeting))
            if (row.level)
                levels.insert(*row.level);
        CHECK(tasksOfMeeting(tables(), meeting.meeting, demonstration::beginning()).size() >= 12);
    }
    CHECK(levels.size() == 3);
}
