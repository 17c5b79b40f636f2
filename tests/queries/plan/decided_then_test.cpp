// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/end_task.h"
#include "core/queries/plan/decided_then.h"
#include "core/queries/plan/heard.h"
#include "tests/support/a_week.h"

using namespace tepu;

namespace {

/// A family that Thursday's SAM set to High, and that comes to the ICM of the Wednesday after.
class FromSamToIcm {
public:
    FromSamToIcm()
    {
        kowhai = week.episode("Kōwhai");
        sam = week.list();
        week.open();
        alarm = task("womens_refuge", "an alarm at her door");
        reading = task("corrections", "reads what is held of him");
        week.decide(kowhai, RiskLevel::High);
        week.close();
        week.at(16);
        icm = week.list(TableKind::Icm);
        week.open();
    }

    TaskId task(const char* agency, const char* words)
    {
        AllocateTask allocate;
        allocate.plan = kowhai;
        allocate.agency = QString::fromUtf8(agency);
        allocate.category = TaskCategory::OtherActions;
        allocate.words = week.words(words);
        allocate.due = week.clock + std::chrono::hours(24);
        week.done(allocate);
        return allocate.task;
    }

    std::optional<DecidedThen> then(std::optional<MeetingId> at, std::optional<MeetingId> since = {}) const
    {
        return decidedThen(week.tables(), kowhai, lastMet(week.tables(), kowhai, at, since), week.clock);
    }

    AWeek week;
    PlanId kowhai;
    MeetingId sam, icm;
    TaskId alarm, reading;
};

QStringList wordsOf(const QVector<TaskRow>& tasks)
{
    QStringList words;
    for (const TaskRow& task : tasks)
        words.append(task.words);
    words.sort();
    return words;
}

} // namespace

TEST_CASE("at the ICM stands what the SAM decided, with its tasks and what became of them", "[queries][icm][R-R6]")
{
    FromSamToIcm at;
    at.week.done(EndTask{at.alarm, TaskState::Done, at.week.words("it hangs")});
    const auto then = at.then(at.icm);
    REQUIRE(then);
    CHECK(then->met.meeting == at.sam);
    CHECK(then->outcome == CaseOutcome::Decided);
    REQUIRE(then->levels.size() == 1);
    CHECK(then->levels.first().to == RiskLevel::High);
    CHECK(wordsOf(then->tasks) == QStringList{"an alarm at her door", "reads what is held of him"});
    CHECK(then->tasks.first().words == u"reads what is held of him"); // open ones first
    CHECK(then->tasks.last().outcome == u"it hangs");
    CHECK(then->stillOpen.isEmpty());
}

TEST_CASE("what an earlier table gave and nobody has done stands under the latest, what is done does not", "[queries][icm]")
{
    FromSamToIcm at;
    at.task("police", "looks at her locks");
    at.week.decide(at.kowhai, RiskLevel::High);
    const auto then = at.then({});
    REQUIRE(then);
    CHECK(then->met.meeting == at.icm);
    CHECK(wordsOf(then->tasks) == QStringList{"looks at her locks"});
    CHECK(wordsOf(then->stillOpen) == QStringList{"an alarm at her door", "reads what is held of him"});
    at.week.done(EndTask{at.alarm, TaskState::Done, at.week.words("it hangs")});
    CHECK(wordsOf(at.then({})->stillOpen) == QStringList{"reads what is held of him"});
    CHECK(at.then({}, at.sam)->met.meeting == at.sam); // an earlier one can be looked at
}

TEST_CASE("an ICM begins with what was decided, a SAM with what happened, as does a family that no table heard", "[queries][icm]")
{
    FromSamToIcm at;
    CHECK(beginsWithDecisions(at.week.tables(), at.kowhai, at.icm));
    CHECK_FALSE(beginsWithDecisions(at.week.tables(), at.kowhai, at.sam));
    CHECK_FALSE(beginsWithDecisions(at.week.tables(), at.kowhai, {}));
    const PlanId fresh = at.week.episode("Tōtara");
    CHECK_FALSE(beginsWithDecisions(at.week.tables(), fresh, at.icm));
    CHECK_FALSE(decidedThen(at.week.tables(), fresh, {}, at.week.clock));
}

TEST_CASE("at the ICM an agency at work with the family stands in the strip, at the SAM only who is core or came", "[queries][icm][heard]")
{
    FromSamToIcm at;
    const auto stands = [&](const MeetingId& meeting, const char* agency) {
        const auto rows = heard(at.week.tables(), at.kowhai, meeting);
        return std::any_of(rows.cbegin(), rows.cend(), [&](const HeardRow& row) { return row.agency == QLatin1String(agency); });
    };
    at.task("lrr_provider", "rings her");
    CHECK(stands(at.icm, "lrr_provider"));
    CHECK_FALSE(stands(at.sam, "lrr_provider"));
    CHECK_FALSE(stands(at.icm, "ivs_provider")); // no task is its
}
