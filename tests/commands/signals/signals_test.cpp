// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_person_flag.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/signals/add_signal.h"
#include "core/commands/signals/answer_checklist.h"
#include "core/commands/signals/judge_signal.h"
#include "core/commands/site/change_setting.h"
#include "core/queries/signals/signals_of_plan.h"
#include "tests/support/a_family.h"

using namespace tepu;

static AddSignal told(const AFamily& family, SignalKind kind, const char* words)
{
    AddSignal add;
    add.plan = family.kowhai;
    add.signal = kind;
    add.words = family.words(words);
    return add;
}

static std::optional<RiskSignal> found(const AFamily& family, SignalKind kind)
{
    for (const RiskSignal& signal : signalsOfPlan(family.tables(), family.kowhai, family.clock))
        if (signal.signal == kind)
            return signal;
    return std::nullopt;
}

template <class Verdict>
static Verdict about(const AFamily& family, SignalKind kind, const char* because)
{
    Verdict verdict;
    verdict.plan = family.kowhai;
    verdict.signal = kind;
    verdict.restsOn = found(family, kind).value().restsOn;
    verdict.because = family.words(because);
    return verdict;
}

TEST_CASE("an injury claim told by ACC on 3 May is a signal with its source and its day", "[commands][signals][R-R7]")
{
    AFamily family;
    AddSignal claim = told(family, SignalKind::InjuryNotKnownToPolice, "a broken wrist");
    claim.agency = "acc";
    claim.notedOn = QDate(2018, 5, 3);
    claim.basis = Basis::Formal;
    const Receipt receipt = family.done(claim);
    CHECK(receipt.facts.statements().first().safety.contains(QStringLiteral("words"))); // sealed with the safety key
    CHECK(found(family, SignalKind::InjuryNotKnownToPolice)->told == "told by ACC on Thu 3 May, formal");
    family.done(StrikeOut{receipt.stamp.command});
    CHECK_FALSE(found(family, SignalKind::InjuryNotKnownToPolice));
}

TEST_CASE("a signal is of a day that has come, and does not lapse before it", "[commands][signals][R-R7]")
{
    AFamily family;
    AddSignal fear = told(family, SignalKind::VictimsFear, "she sleeps in the car");
    fear.notedOn = QDate(2018, 5, 11);
    CHECK(family.refused(fear).sentence.contains("still to come"));
    fear.notedOn = QDate(2018, 5, 10);
    fear.lapsesOn = QDate(2018, 5, 9);
    CHECK(family.refused(fear).rule == "R-R7");
    fear.lapsesOn = QDate(2018, 5, 10);
    family.done(fear);
    CHECK(found(family, SignalKind::VictimsFear));
    family.clock = family.at("2018-05-11T00:00:00+12:00");
    CHECK_FALSE(found(family, SignalKind::VictimsFear));
}

TEST_CASE("a need of the victim is no signal; the same of him is", "[commands][signals][R-R7]")
{
    AFamily family;
    AddSignal drinks = told(family, SignalKind::SubstanceMisuse, "drinks every night");
    drinks.person = family.mere;
    CHECK(family.refused(drinks).rule == "R-R7");
    drinks.person = family.james;
    family.done(drinks);
    CHECK(found(family, SignalKind::SubstanceMisuse)->more == "James: drinks every night");
}

TEST_CASE("a signal is told by an agency of the site, of somebody on the plan, once", "[commands][signals]")
{
    AFamily family;
    AddSignal gun = told(family, SignalKind::Firearms, "in the shed");
    gun.agency = "nobody";
    CHECK(family.refused(gun).sentence.contains("no agency"));
    gun.agency = "police";
    gun.person = PersonId::fresh();
    CHECK(family.refused(gun).sentence.contains("not on the plan"));
    gun.person = family.james;
    family.done(gun);
    CHECK(family.refused(gun).sentence.contains("already in the record"));
}

TEST_CASE("what the record shows can be contested, ended and upheld, each with a reason", "[commands][signals][R-R7]")
{
    AFamily family;
    auto contest = about<ContestSignal>(family, SignalKind::Strangulation, "the doctor found no marks");
    contest.agency = "police";
    family.done(contest);
    CHECK(found(family, SignalKind::Strangulation)->state == SignalState::Contested);
    CHECK(found(family, SignalKind::Strangulation)->by == "POL");
    const auto end = about<EndSignal>(family, SignalKind::Strangulation, "entered on the wrong file");
    const Receipt ended = family.done(end);
    CHECK(found(family, SignalKind::Strangulation)->state == SignalState::NoLongerSo);
    CHECK(family.refused(end).sentence.contains("already"));
    const auto uphold = about<UpholdSignal>(family, SignalKind::Strangulation, "the file was right");
    family.done(uphold);
    CHECK(found(family, SignalKind::Strangulation)->state == SignalState::Stands);
    CHECK(family.refused(uphold).sentence.contains("It stands"));
    family.done(StrikeOut{ended.stamp.command}); // undo leaves the later word
    CHECK(found(family, SignalKind::Strangulation)->state == SignalState::Stands);
}

TEST_CASE("what is no signal of this family today cannot be spoken of", "[commands][signals][R-R7]")
{
    AFamily family;
    auto contest = about<ContestSignal>(family, SignalKind::Strangulation, "no marks");
    contest.signal = SignalKind::Firearms;
    CHECK(family.refused(contest).rule == "R-R7");
    contest.signal = SignalKind::Strangulation;
    contest.restsOn = Uuid::fresh();
    CHECK(family.refused(contest).rule == "R-R7");
}

TEST_CASE("a yes to a point is a signal until it is answered otherwise; another no leaves the record's own", "[commands][signals][checklist][R-R7]")
{
    AFamily family;
    const auto answered = [&](SignalKind point, PointAnswer answer) {
        family.done(AnswerChecklist{family.kowhai, code(point), answer, "police", family.words("as Police have it")});
    };
    answered(SignalKind::AssaultOfStrangers, PointAnswer::Yes);
    CHECK(found(family, SignalKind::AssaultOfStrangers)->source == "POL, checklist");
    answered(SignalKind::AssaultOfStrangers, PointAnswer::NotKnown);
    CHECK_FALSE(found(family, SignalKind::AssaultOfStrangers));
    answered(SignalKind::AssaultOfPartner, PointAnswer::No);
    CHECK(found(family, SignalKind::AssaultOfPartner));
}

TEST_CASE("the site's own points are answered like the fourteen", "[commands][signals][checklist]")
{
    AFamily family;
    const QString point = "Does she have a car?";
    AnswerChecklist answer{family.kowhai, point, PointAnswer::No, {}, {}};
    CHECK(family.refused(answer).rule == "R-R7");
    family.done(ChangeSetting{"checklist", "[\"Does she have a car?\"]"});
    family.done(answer);
    const ChecklistPoint last = checklistOfPlan(family.tables(), family.kowhai, family.clock).last();
    CHECK(last.point == point);
    CHECK(last.answer == PointAnswer::No);
}

TEST_CASE("signals, words on them and answers are the same after the journal is read again", "[commands][signals]")
{
    AFamily family;
    family.done(told(family, SignalKind::ThreatOfSuicide, "he wrote it to her"));
    family.done(about<ContestSignal>(family, SignalKind::ThreatOfSuicide, "he denies it"));
    family.done(AnswerChecklist{family.kowhai, "condones_abuse", PointAnswer::Yes, {}, {}});
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}
