// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/tasks_of.h"
#include "tests/history/a_history.h"
#include "tests/support/property.h"

using namespace tepu;

namespace {

/// Everybody who must not be contacted, under every id of theirs: worked out anew, not as the program does it.
QSet<QString> heldPeople(const Tables& tables)
{
    const auto held = tables.column<QString>("SELECT person FROM contact_hold WHERE lifted_at IS NULL");
    QSet<QString> all(held.cbegin(), held.cend());
    const auto into = tables.column<QString>("SELECT person FROM who ORDER BY rowid"), one = tables.column<QString>("SELECT one FROM who ORDER BY rowid");
    for (qsizetype i = 0; i < into.size(); ++i)
        for (qsizetype j = 0; j < into.size(); ++j)
            if (one[i] == one[j] && held.contains(into[i]))
                all.insert(into[j]);
    return all;
}

/// Whom a contact task reaches; one that names nobody is for the whole family.
QVector<QString> reachedBy(const Tables& tables, const TaskRow& task)
{
    const auto named = tables.column<QString>("SELECT person FROM task_person WHERE task = ?", values(task.task));
    return named.isEmpty() ? tables.column<QString>("SELECT DISTINCT person FROM plan_told WHERE plan = ?", values(task.plan)) : named;
}

int checkTasks(const Tables& tables, Instant now)
{
    const QSet<QString> held = heldPeople(tables);
    int found = 0;
    for (const PlanId& plan : tables.column<PlanId>("SELECT id FROM plan"))
        for (const TaskRow& task : tasksOf(tables, plan, now)) {
            if (!isOpen(task.state) || task.category != TaskCategory::MakeContactWithFamily)
                continue;
            const auto reached = reachedBy(tables, task);
            const bool isHeld = std::any_of(reached.cbegin(), reached.cend(), [&](const QString& person) { return held.contains(person); });
            found += isHeld ? 1 : 0;
            RC_ASSERT(task.unsafe == isHeld);
            RC_ASSERT((!isHeld || task.dueWords == QStringLiteral("held: unsafe")));
            RC_ASSERT((!isHeld || (task.lateness == Lateness::InTime && task.climbed == ClimbedTo::Nobody)));
        }
    return found;
}

/// Acts from which a contact task or a hold may arise, or by which two people become one.
const QVector<QString> dangerous{"AllocateTask", "AllocateTask", "HoldContact", "LiftContactHold", "LetTaskGo",       "StaggerContacts", "JoinPeople",
                                 "PartPeople",   "StrikeOut",    "AddPersonToPlan", "AgreeTask",   "TakeUpAgain", "ChangeRisk",      "DecideCase"};

} // namespace

TEST_CASE("whatever is done, an open contact task for a held person is held, and none for anybody else", "[history][R-C6][property]")
{
    int found = 0;
    property("held", {25, 100}, [&] {
        AHistory history;
        for (const quint64 seed : *seedsOfCommands(80)) {
            history.act(seed, dangerous);
            found += checkTasks(history.record().tables(), history.family.clock + std::chrono::hours(24 * 30)); // long overdue
        }
    });
    CHECK(found > 20);
}
