// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/edit_agency.h"
#include "core/commands/task/allocate_task.h"
#include "tests/queries/search/looking.h"
#include "tests/support/a_week.h"

using namespace tepu;

static QStringList families(const QVector<FoundRow>& rows)
{
    QStringList names;
    for (const FoundRow& row : rows)
        names.append(row.familyName);
    return names;
}

TEST_CASE("people of today's list come first, then the newest", "[queries][search]")
{
    AWeek week;
    for (const char* name : {"Karaka", "Rimu", "Miro", "Nikau"})
        week.episode(name);
    week.list();
    Looking before(week.tables());
    REQUIRE(before.rows("mere", FoundKind::Person).size() == 4);
    week.at(11);
    for (const char* name : {"Hinau", "Maire"})
        week.episode(name);
    Looking looking(week.tables());
    const auto rows = looking.rows("mere", FoundKind::Person);
    REQUIRE(rows.size() >= 5);
    for (int i = 0; i < 4; ++i)
        CHECK(rows[i].isToday);
    CHECK_FALSE(rows[4].isToday);
}

TEST_CASE("when a new list is made its families come first, and those of the old one no longer", "[queries][search]")
{
    AWeek week;
    week.episode("Karaka");
    week.list();
    week.open();
    week.decide(week.tables().one<PlanId>("SELECT id FROM plan").value(), RiskLevel::Low);
    Looking looking(week.tables());
    CHECK(looking.rows("karaka", FoundKind::Plan).value(0).isToday);
    week.close();
    week.at(11);
    week.episode("Rimu");
    week.list();
    Looking fresh(week.tables());
    CHECK_FALSE(fresh.rows("karaka", FoundKind::Plan).value(0).isToday);
    CHECK(fresh.rows("rimu", FoundKind::Plan).value(0).isToday);
    CHECK(families(fresh.rows("mere", FoundKind::Person)) == QStringList{"Rimu", "Karaka"});
}

TEST_CASE("whole words come before begun ones", "[queries][search]")
{
    AWeek week;
    week.episode("Ana");
    week.at(11);
    week.episode("Anaru");
    Looking looking(week.tables());
    CHECK(families(looking.rows("ana", FoundKind::Plan)) == QStringList{"Ana", "Anaru"});
    CHECK(families(looking.rows("an", FoundKind::Plan)) == QStringList{"Anaru", "Ana"});
}

TEST_CASE("no more than asked for of each group, and the last says that there are more", "[queries][search]")
{
    AWeek week;
    for (const char* name : {"Karaka", "Rimu", "Miro", "Nikau"})
        week.episode(name);
    SearchIndex index(week.tables());
    index.complete();
    const auto few = search(week.tables(), index, "mere", 3);
    CHECK(few.size() == 3);
    CHECK(few.last().hasMore);
    CHECK_FALSE(few.first().hasMore);
    const auto all = search(week.tables(), index, "mere", 4);
    CHECK(all.size() == 4);
    CHECK_FALSE(all.last().hasMore);
}

TEST_CASE("an index that is being read answers with what it has, a few rows at a time", "[queries][search]")
{
    AWeek week;
    for (const char* name : {"Karaka", "Rimu"})
        week.episode(name);
    SearchIndex index(week.tables());
    CHECK(index.percentRead() == 0);
    CHECK(search(week.tables(), index, "mere").isEmpty());
    int steps = 0;
    while (index.goOn(1))
        ++steps;
    CHECK(steps > 5);
    CHECK(index.isWhole());
    CHECK(index.percentRead() == 100);
    CHECK(search(week.tables(), index, "mere").size() == 2);
}

TEST_CASE("tasks are found by the name that their agency has now", "[queries][search]")
{
    AWeek week;
    const PlanId plan = week.episode("Karaka");
    week.list();
    week.open();
    week.done([&] {
        AllocateTask task;
        task.plan = plan;
        task.category = TaskCategory::OtherActions;
        task.agency = "police";
        task.words = week.words("look at the fence");
        task.due = week.may(12, "12:00");
        return task;
    }());
    Looking looking(week.tables());
    CHECK(looking.rows("police fence", FoundKind::Task).size() == 1);
    Agency agency = week.tables().askOne<Agency>("SELECT code, name, mark, typed_as, side, class, core_sam, core_icm FROM agency WHERE code = 'police'").value();
    agency.name = QString::fromUtf8("Ngā Pirihimana");
    looking.follow(week.done(EditAgency{agency}));
    CHECK(looking.rows("police fence", FoundKind::Task).isEmpty());
    CHECK(looking.rows("pirihimana fence", FoundKind::Task).size() == 1);
}
