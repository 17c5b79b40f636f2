// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/thorough_check.h"
#include "core/queries/record/scope_in_words.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

QStringList found(Journal& journal)
{
    QStringList lines;
    for (const Damage& damage : thoroughlyChecked(journal).damages)
        lines.append(QStringLiteral("%1: %2 (%3)").arg(damage.place, damage.what, damage.affects));
    return lines;
}

/// As if another program had written it: no command decides such a fact.
template <class F>
void written(AFamily& family, const F& fact)
{
    Statement statement = Facts(fact).statements().first();
    statement.stamp = {CommandId::fresh(), family.record->user(), family.clock, {}};
    QVector<Statement> facts{statement};
    auto& journal = family.record->journal();
    REQUIRE(journal.settle(journal.append(facts, family.clock, {})));
}

QStringList foundIn(const AFamily& family)
{
    Unlocking looking = family.record.unlocking();
    looking.purpose = Purpose::Inspect;
    const auto journal = Journal::open(looking);
    REQUIRE(journal);
    return found(**journal);
}

} // namespace

TEST_CASE("in a sound record every fact stands on facts that are there", "[record][verify]")
{
    AFamily family;
    family.allocated(family.task("police", "visit"));
    family.settle();
    CHECK(found(family.record->journal()).isEmpty());
}

TEST_CASE("a fact that names what no fact has made is found", "[record][verify]")
{
    AFamily family;
    const auto given = family.done(family.task("police", "visit"));
    TaskAllocated task = *Facts::readFact<TaskAllocated>(given.facts.statements().first());
    task.task = TaskId::fresh();
    task.plan = PlanId::fresh();
    written(family, task);
    CHECK(found(family.record->journal()) == QStringList{"table task: its plan names a plan that no fact of the record has made ()"});
}

TEST_CASE("for a damaged event it is said whom it concerns", "[record][verify]")
{
    AFamily family;
    family.said("police", "attended twice");
    const auto head = family.record->journal().head().content.sequence;
    family.said("police", "and a third time");
    family.record.close();
    const auto at = values(static_cast<qint64>(head));
    const QString journal = family.record.folder() + "/journal.db";
    SECTION("sealed words that do not open")
    {
        Database(journal).run("UPDATE event SET body = zeroblob(length(body)) WHERE chain = 0 AND sequence = ?", at);
        const QStringList lines = foundIn(family);
        REQUIRE(lines.size() == 2);
        CHECK(lines[0].contains("(the plan of the Kōwhai family)"));
        CHECK(lines[1].contains("it does not continue"));
        CHECK(lines[1].contains("(the plan of the Kōwhai family)"));
    }
    SECTION("an event that is gone is told of by the one after it, and nobody can say whom it concerned")
    {
        Database(journal).run("DELETE FROM event WHERE chain = 0 AND sequence = ?", at);
        const QStringList lines = foundIn(family);
        CHECK(lines.first().contains("number"));
        CHECK(lines.first().endsWith("()"));
    }
    SECTION("a header that cannot be read is told of by the one after it")
    {
        Database(journal).run("UPDATE event SET header = x'00' WHERE chain = 0 AND sequence = ?", at);
        CHECK(foundIn(family).join(u'\n').contains("(the plan of the Kōwhai family)"));
    }
}

TEST_CASE("each kind of scope has a name in words", "[record][verify]")
{
    const AFamily family;
    const auto& tables = family.tables();
    CHECK(scopeInWords(tables, family.kowhai.toString()) == "the plan of the Kōwhai family");
    CHECK(scopeInWords(tables, family.mere.toString()) == "Mere Kōwhai");
    CHECK(scopeInWords(tables, family.meeting.toString()) == "the SAM of 2018-05-10");
    CHECK(scopeInWords(tables, family.record->journal().record().toString()) == "the site: its agencies, settings and users");
    CHECK(scopeInWords(tables, PlanId::fresh().toString()) == "");
}
