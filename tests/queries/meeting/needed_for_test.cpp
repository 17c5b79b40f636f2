// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/move_on_list.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/end_task.h"
#include "core/queries/meeting/needed_for.h"
#include "core/queries/meeting/proposed_order.h"
#include "tests/support/a_week.h"

using namespace tepu;

namespace {

/// Four new families, a table that is open.
struct FourFamilies : AWeek {
    FourFamilies()
    {
        for (const char* name : {"Akeake", "Hebe", "Karaka", "Rātā"})
            plans.append(episode(name));
        list();
        open();
    }

    TaskId give(int family, const char* agency, std::optional<QString> second = {})
    {
        AllocateTask task;
        task.plan = plans[family];
        task.category = TaskCategory::InformationSourcing;
        task.agency = QString::fromLatin1(agency);
        task.secondAgency = second;
        task.words = words("ask the ward");
        task.due = may(12, "12:00");
        done(task);
        return task.task;
    }

    QStringList needing(const char* agency) const
    {
        QStringList names;
        for (const NeededForRow& row : neededFor(tables(), meeting, QString::fromLatin1(agency)))
            names.append(QStringLiteral("%1 %2").arg(row.position).arg(row.familyName));
        return names;
    }

    QStringList proposed() const
    {
        QStringList moves;
        for (const ProposedPlace& row : proposedOrder(tables(), meeting))
            moves.append(QStringLiteral("%1: %2 → %3").arg(row.familyName).arg(row.position).arg(row.proposed));
        return moves;
    }

    QVector<PlanId> plans;
};

} // namespace

TEST_CASE("an agency with an open task for a family is needed when it is heard", "[queries][needed][R-M13]")
{
    FourFamilies at;
    CHECK(at.needing("health").isEmpty());
    const TaskId task = at.give(2, "health");
    CHECK(at.needing("health") == QStringList{"3 Karaka"});
    CHECK(neededFor(at.tables(), at.meeting, "health").first().openTasks == 1);
    at.give(2, "health");
    CHECK(neededFor(at.tables(), at.meeting, "health").first().openTasks == 2);
    at.done(EndTask{task, TaskState::Done, {}});
    CHECK(neededFor(at.tables(), at.meeting, "health").first().openTasks == 1);
    CHECK(at.needing("police").isEmpty());
}

TEST_CASE("the second agency of a task is needed as the first is", "[queries][needed][R-T6]")
{
    FourFamilies at;
    at.give(1, "corrections", "pos_provider");
    CHECK(at.needing("pos_provider") == QStringList{"2 Hebe"});
    CHECK(at.needing("corrections") == QStringList{"2 Hebe"});
}

TEST_CASE("an agency that has answered that it knows something is needed; one that holds nothing is not", "[queries][needed][R-I5]")
{
    FourFamilies at;
    at.done(HoldNothing{at.plans[0], "health"});
    CHECK(at.needing("health").isEmpty());
    CaptureLine line;
    line.plan = at.plans[3];
    line.agency = "health";
    line.words = at.words("seen at the emergency department");
    at.done(line);
    const auto rows = neededFor(at.tables(), at.meeting, "health");
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().position == 4);
    CHECK(rows.first().holds);
    CHECK(rows.first().openTasks == 0);
}

TEST_CASE("what is settled needs nobody any more", "[queries][needed][R-M13]")
{
    FourFamilies at;
    at.give(0, "health");
    at.give(1, "health");
    at.give(2, "health");
    at.decide(at.plans[0], RiskLevel::Medium);
    at.carryOver(at.plans[1]);
    CHECK(at.needing("health") == QStringList{"3 Karaka"});
}

TEST_CASE("nobody leaves: no other order is proposed", "[queries][needed][R-M4]")
{
    FourFamilies at;
    at.give(3, "health");
    CHECK(at.proposed().isEmpty());
    at.done(Arrive{at.meeting, "health", at.words("Ana Wirihana"), false, {}});
    CHECK(at.proposed().isEmpty());
}

TEST_CASE("an agency that must leave brings its families forward", "[queries][needed][R-M4]")
{
    FourFamilies at;
    at.give(3, "health");
    at.done(Arrive{at.meeting, "health", at.words("Ana Wirihana"), false, at.may(10, "12:00")});
    const auto moves = proposedOrder(at.tables(), at.meeting);
    REQUIRE(moves.size() == 1);
    CHECK(at.proposed() == QStringList{QString::fromUtf8("Rātā: 4 → 1")});
    CHECK(moves.first().agency == "health");
    CHECK(moves.first().leavesAt == at.may(10, "12:00"));
    at.done(MoveOnList{moves.first().caseId, moves.first().proposed});
    CHECK(at.proposed().isEmpty());
}

TEST_CASE("who leaves first is heard first", "[queries][needed][R-M4]")
{
    FourFamilies at;
    at.give(2, "health");
    at.give(3, "police");
    at.done(Arrive{at.meeting, "health", at.words("Ana Wirihana"), false, at.may(10, "12:00")});
    at.done(Arrive{at.meeting, "police", at.words("Sgt Ngata"), false, at.may(10, "11:00")});
    CHECK(at.proposed() == QStringList{QString::fromUtf8("Rātā: 4 → 1"), "Karaka: 3 → 2"});
}

TEST_CASE("a family that needs two agencies goes by the one that leaves first", "[queries][needed][R-M4]")
{
    FourFamilies at;
    at.give(3, "health");
    at.give(3, "police");
    at.done(Arrive{at.meeting, "health", at.words("Ana Wirihana"), false, at.may(10, "12:00")});
    at.done(Arrive{at.meeting, "police", at.words("Sgt Ngata"), false, at.may(10, "11:00")});
    CHECK(proposedOrder(at.tables(), at.meeting).first().agency == "police");
}

TEST_CASE("an agency of which somebody stays leaves nobody waiting", "[queries][needed][R-M4]")
{
    FourFamilies at;
    at.give(3, "health");
    at.done(Arrive{at.meeting, "health", at.words("Ana Wirihana"), false, at.may(10, "12:00")});
    at.done(Arrive{at.meeting, "health", at.words("Dr Rua"), false, {}});
    CHECK(at.proposed().isEmpty());
    at.done(Leave{at.meeting, "health", at.words("Dr Rua")});
    CHECK(at.proposed().size() == 1);
}

TEST_CASE("of two who leave the later one counts, and an observer does not", "[queries][needed][R-M4]")
{
    FourFamilies at;
    at.give(3, "health");
    at.done(Arrive{at.meeting, "health", at.words("Ana Wirihana"), false, at.may(10, "11:00")});
    at.done(Arrive{at.meeting, "health", at.words("Dr Rua"), false, at.may(10, "12:00")});
    at.done(Arrive{at.meeting, "health", at.words("a student nurse"), true, {}});
    CHECK(proposedOrder(at.tables(), at.meeting).first().leavesAt == at.may(10, "12:00"));
}

TEST_CASE("what was heard keeps its place when another order is proposed", "[queries][needed][R-M4]")
{
    FourFamilies at;
    at.give(3, "health");
    at.decide(at.plans[0], RiskLevel::Low);
    at.done(Arrive{at.meeting, "health", at.words("Ana Wirihana"), false, at.may(10, "12:00")});
    CHECK(at.proposed() == QStringList{QString::fromUtf8("Rātā: 4 → 2")});
}
