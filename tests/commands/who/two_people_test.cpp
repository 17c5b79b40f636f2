// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/strike_out.h"
#include "core/commands/who/join_people.h"
#include "core/commands/who/keep_people_apart.h"
#include "core/queries/who/doubtful.h"
#include "tests/support/property.h"
#include "tests/support/two_jameses.h"

using namespace tepu;

TEST_CASE("two are joined whichever of them is named first, and the fact is of the one who became known later", "[who]")
{
    TwoJameses two;
    const Receipt receipt = two.family.done(JoinPeople{two.james, two.other, {}});
    CHECK(receipt.facts.statements().first().scope == Scope::of(two.other));
    const auto fact = receipt.facts.find<PeopleJoined>();
    REQUIRE(fact);
    CHECK(fact->person == two.other);
    CHECK(fact->other == two.james);
}

TEST_CASE("who is one already, unknown, or the same person cannot be joined", "[who]")
{
    TwoJameses two;
    CHECK(two.family.refused(JoinPeople{two.james, two.james, {}}).sentence.contains("name two"));
    CHECK(two.family.refused(JoinPeople{two.james, PersonId::fresh(), {}}).sentence.contains("no such person"));
    two.join();
    CHECK(two.family.refused(JoinPeople{two.other, two.james, {}}).sentence.contains("one person already"));
}

TEST_CASE("two who were kept apart are joined only for a reason", "[who]")
{
    TwoJameses two;
    two.keepApart();
    const Refusal refusal = two.family.refused(JoinPeople{two.james, two.other, {}});
    CHECK(refusal.sentence.contains("10 May"));
    CHECK(refusal.sentence.contains("Say why"));
    two.family.done(JoinPeople{two.james, two.other, two.family.words("his mother knows only one James")});
    CHECK(joinedPeople(two.family.tables()).size() == 1);
    CHECK(keptApart(two.family.tables()).isEmpty());
}

TEST_CASE("two who were joined are kept apart only for a reason, and are parted by it", "[who]")
{
    TwoJameses two;
    two.join();
    CHECK(two.family.refused(KeepPeopleApart{two.james, two.other, {}}).sentence.contains("Say why"));
    two.family.done(KeepPeopleApart{two.james, two.other, two.family.words("father and son")});
    CHECK(joinedPeople(two.family.tables()).isEmpty());
    CHECK(keptApart(two.family.tables()).first().because == "father and son");
    CHECK(two.family.refused(KeepPeopleApart{two.other, two.james, {}}).sentence.contains("kept apart already"));
}

TEST_CASE("only those who are one can be parted", "[who]")
{
    TwoJameses two;
    CHECK(two.family.refused(PartPeople{two.james, two.other, two.family.words("no")}).sentence.contains("two people already"));
}

TEST_CASE("who are one over a third are parted where the chain is weakest to them", "[who]")
{
    const TwoPeople ab = TwoPeople::of(PersonId::fresh(), PersonId::fresh());
    const PersonId third = PersonId::fresh();
    const TwoPeople bc = TwoPeople::of(ab.later, third);
    const TwoPeople ca = TwoPeople::of(third, ab.earlier);
    CHECK(joiningsBetween({bc}, ab).isEmpty());
    CHECK(joiningsBetween({ab, bc}, ab) == QVector<TwoPeople>{ab});
    CHECK(joiningsBetween({bc, ca}, ab).size() == 1);
    CHECK(joiningsBetween({ab, bc, ca}, ab).size() == 2);
}

TEST_CASE("joining can be taken back as any other act", "[who][undo]")
{
    TwoJameses two;
    const Receipt joined = two.family.done(JoinPeople{two.james, two.other, {}});
    REQUIRE(two.family.record->perform(StrikeOut{joined.stamp.command}, {two.family.record->user(), two.family.clock, {}}));
    CHECK(joinedPeople(two.family.tables()).isEmpty());
    CHECK(two.family.tables().column<QString>("SELECT person FROM who").isEmpty());
}

namespace {

/// Who is one with whom, worked out from the joinings by another way: labels spread until nothing changes.
QMap<QString, QString> spread(const Tables& tables)
{
    QMap<QString, QString> one;
    const auto joined = joinedPeople(tables);
    for (const auto& row : joined)
        for (const PersonId& person : {row.person, row.other})
            one.insert(person.toString(), person.toString());
    for (bool changed = true; std::exchange(changed, false);)
        for (const auto& row : joined) {
            QString& mine = one[row.person.toString()];
            QString& others = one[row.other.toString()];
            changed = changed || mine != others;
            mine = others = std::min(mine, others);
        }
    return one;
}

QMap<QString, QString> held(const Tables& tables)
{
    QMap<QString, QString> one;
    for (const QString& person : tables.column<QString>("SELECT person FROM who"))
        one.insert(person, *tables.one<QString>("SELECT one FROM who WHERE person = ?", values(person)));
    return one;
}

} // namespace

TEST_CASE("whatever is joined and parted in whatever order, who is one with whom follows from what is joined now", "[who][property]")
{
    property("joinings and partings", {30, 200}, [] {
        AFamily family;
        const QVector<PersonId> people{family.mere, family.hana, family.tama, family.james};
        for (const auto& [a, b, joins] : *rc::gen::container<std::vector<std::tuple<int, int, bool>>>(
                 rc::gen::tuple(rc::gen::inRange(0, 4), rc::gen::inRange(0, 4), rc::gen::arbitrary<bool>()))) {
            const Context context{family.record->user(), family.clock, {}};
            if (joins)
                (void)family.record->perform(JoinPeople{people[a], people[b], AFamily::words("so it is")}, context);
            else
                (void)family.record->perform(PartPeople{people[a], people[b], AFamily::words("it is not")}, context);
            RC_ASSERT(held(family.tables()) == spread(family.tables()));
        }
    });
}
