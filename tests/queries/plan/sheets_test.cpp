// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/warn_workers.h"
#include "core/commands/task/withdraw_task.h"
#include "core/queries/plan/tasks_by_agency.h"
#include "tests/support/a_family.h"

using namespace tepu;

static const AgencySheet* sheet(const QVector<AgencySheet>& sheets, const char* agency)
{
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [&](const AgencySheet& each) { return each.agency == QLatin1String(agency); });
    return found == sheets.end() ? nullptr : &*found;
}

TEST_CASE("each agency's sheet holds its own tasks and those it shares, in the site's order", "[queries][C49]")
{
    AFamily family;
    AllocateTask shared = family.task("corrections", "first visit together with POS");
    shared.secondAgency = "pos_provider";
    family.done(family.contact("womens_refuge", {family.mere}));
    family.done(shared);
    const auto sheets = tasksByAgency(family.tables(), family.meeting, family.clock);
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[0].mark == "COR");
    CHECK(sheets[1].mark == "REFUGE");
    CHECK(sheets[2].mark == "POS");
    CHECK(sheets[2].tasks.first().asSecond);
    CHECK(sheets[2].tasks.first().withMark == "COR");
    CHECK(sheets[0].tasks.first().withMark == "POS");
    CHECK(sheets[1].tasks.first().number == "W18-0001");
}

TEST_CASE("a withdrawn task stands on no sheet", "[queries][R-T2]")
{
    AFamily family;
    const TaskId task = family.allocated(family.task("police", "welfare check"));
    family.done(WithdrawTask{task, family.words("done last night")});
    CHECK(tasksByAgency(family.tables(), family.meeting, family.clock).isEmpty());
}

TEST_CASE("words that rest on the victim alone do not stand on the sheet of his side", "[queries][R-S3]")
{
    AFamily family;
    AllocateTask task = family.task("pos_provider", "she says that he drinks at the club, ask him about it");
    task.victimOnly = true;
    task.secondAgency = "womens_refuge";
    family.done(task);
    const auto sheets = tasksByAgency(family.tables(), family.meeting, family.clock);
    CHECK(sheet(sheets, "pos_provider")->tasks.first().words == "held: ask the coordinator");
    CHECK(sheet(sheets, "womens_refuge")->tasks.first().words.startsWith("she says"));
}

TEST_CASE("her address, her number and her worker never stand on the sheet of his side", "[queries][R-S1]")
{
    AFamily family;
    AllocateTask hers = family.contact("womens_refuge", {family.mere});
    hers.worker = family.words("Aroha Pene");
    family.done(hers);
    for (const char* words : {"he is not to go near 12a Rata Crescent", "her number is 0215550123", "ring +64 21 555 0123",
                              "Aroha Pene will ring him"}) {
        AllocateTask task = family.task("stopping_violence", words);
        family.done(task);
    }
    family.done(family.task("stopping_violence", "begin the programme on Monday"));
    const auto sheets = tasksByAgency(family.tables(), family.meeting, family.clock);
    const auto tasks = sheet(sheets, "stopping_violence")->tasks;
    REQUIRE(tasks.size() == 5);
    CHECK(std::count_if(tasks.begin(), tasks.end(), [](const SheetTask& task) { return task.words == "held: ask the coordinator"; }) == 4);
    CHECK(std::count_if(tasks.begin(), tasks.end(), [](const SheetTask& task) { return task.words.startsWith("begin"); }) == 1);
}

TEST_CASE("his side does not read whose word a task waits for", "[queries][R-S1]")
{
    AFamily family;
    AllocateTask task = family.contact("pos_provider", {family.james});
    task.afterAgency = "womens_refuge";
    task.secondAgency = "corrections";
    family.done(task);
    const auto sheets = tasksByAgency(family.tables(), family.meeting, family.clock);
    CHECK(sheet(sheets, "pos_provider")->tasks.first().waitWords == "held: wait until the coordinator tells you");
    CHECK(sheet(sheets, "corrections")->tasks.first().waitWords.contains("Refuge"));
}

TEST_CASE("danger to a worker travels on every sheet, without its source", "[queries][R-S4]")
{
    AFamily family;
    family.done(WarnWorkers{family.kowhai, family.words("two dogs, do not go alone"), Source::Victim});
    family.done(family.task("stopping_violence", "begin the programme on Monday"));
    family.done(family.task("police", "welfare check"));
    for (const AgencySheet& each : tasksByAgency(family.tables(), family.meeting, family.clock)) {
        REQUIRE_FALSE(each.tasks.first().dangers.isEmpty());
        CHECK(each.tasks.first().dangers.first() == "Danger to workers: two dogs, do not go alone");
    }
}
