// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_contact.h"
#include "core/commands/family/note_bond.h"
#include "core/commands/outcome/record_service.h"
#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_code_word.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/signals/add_signal.h"
#include "core/commands/task/end_task.h"
#include "core/queries/signals/signals_of_plan.h"
#include "tests/support/a_family.h"

using namespace tepu;

static QVector<RiskSignal> all(const AFamily& family)
{
    return signalsOfPlan(family.tables(), family.kowhai, family.clock);
}

static std::optional<RiskSignal> found(const AFamily& family, SignalKind kind)
{
    for (const RiskSignal& signal : all(family))
        if (signal.signal == kind)
            return signal;
    return std::nullopt;
}

TEST_CASE("the file of one night shows its signals in order of danger, then what protects", "[queries][signals][R-R7]")
{
    AFamily family;
    QVector<SignalKind> kinds;
    for (const RiskSignal& signal : all(family)) {
        kinds.append(signal.signal);
        CHECK_FALSE(signal.told.isEmpty());
    }
    using enum SignalKind;
    CHECK(kinds == QVector<SignalKind>{Strangulation, Separation, ChildHarmedOrPresent, Gang, AssaultOfPartner, OrderInForce});
    CHECK(found(family, Strangulation)->told == "Police, Wed 9 May, formal");
    CHECK(found(family, Gang)->more == "James: Stopbank Boys");
    CHECK(found(family, OrderInForce)->until == QDate(2018, 5, 13));
}

TEST_CASE("a second night repeats, and its order is another", "[queries][signals][R-R7]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180501-0002");
    other.occurredAt = family.at("2018-05-01T20:00:00+12:00");
    other.strangulation = false;
    other.harms = {Harm::VerbalAbuse};
    family.takeIn(other);
    CHECK(found(family, SignalKind::RepeatEpisodes)->more == "2 in 12 weeks, 2 in 12 months; 8 days apart");
    CHECK(found(family, SignalKind::Escalation)->more.contains("strangulation for the first time"));
    CHECK(episodeRhythm(family.tables(), family.kowhai, family.clock).daysBetween == QVector<int>{8});
}

TEST_CASE("flags of the person using violence are signals, of the victim a pregnancy alone", "[queries][signals][R-R7]")
{
    AFamily family;
    for (const auto flag : {PersonFlag::AlcoholMisuse, PersonFlag::MentalHealthCondition, PersonFlag::Pregnant}) {
        NotePersonFlag mark;
        mark.person = family.mere;
        mark.flag = flag;
        family.done(mark);
    }
    CHECK_FALSE(found(family, SignalKind::SubstanceMisuse));
    CHECK_FALSE(found(family, SignalKind::MentalIllHealth));
    CHECK(found(family, SignalKind::PregnancyOrBirth)->more == "Mere");
    NotePersonFlag drinks;
    drinks.person = family.james;
    drinks.flag = PersonFlag::AlcoholMisuse;
    drinks.source = Source::Agency;
    drinks.basis = Basis::Formal;
    family.done(drinks);
    CHECK(found(family, SignalKind::SubstanceMisuse)->told == "Agency, Thu 10 May, formal");
}

TEST_CASE("custody protects until its day, and the day is a release ahead", "[queries][signals][R-R7][R-P1]")
{
    AFamily family;
    NoteCustody custody;
    custody.person = family.james;
    custody.status = CustodyStatus::RemandedInCustody;
    custody.until = QDate(2018, 5, 20);
    family.done(custody);
    CHECK(found(family, SignalKind::InCustody)->until == QDate(2018, 5, 20));
    CHECK(found(family, SignalKind::ReleaseSoon)->more.contains("may be released on Sun 20 May"));
    family.clock = family.at("2018-05-21T09:00:00+12:00");
    CHECK_FALSE(found(family, SignalKind::InCustody));
    CHECK(found(family, SignalKind::ReleaseSoon)->more.contains("may be out since"));
}

TEST_CASE("a code word protects once Police hold it, and is not told", "[queries][signals][R-C11]")
{
    AFamily family;
    AgreeCodeWord word;
    word.person = family.mere;
    word.word = family.words("blue kettle");
    family.done(word);
    CHECK_FALSE(found(family, SignalKind::CodeWordHeld));
    ConfirmCodeWord confirm;
    confirm.codeWord = word.codeWord;
    confirm.agency = "police";
    confirm.who = family.words("Sgt Ngata");
    family.done(confirm);
    const auto held = found(family, SignalKind::CodeWordHeld);
    REQUIRE(held);
    CHECK_FALSE((held->words + held->more + held->told).contains("kettle"));
}

TEST_CASE("nobody was reached, and the plan is at High", "[queries][signals][R-R7]")
{
    AFamily family;
    ChangeRisk high;
    high.plan = family.kowhai;
    high.to = RiskLevel::High;
    high.because = {RiskReason::ImminentRiskOfSeriousHarm};
    family.done(high);
    LogContact call;
    call.plan = family.kowhai;
    call.person = family.mere;
    call.method = ContactMethod::Phone;
    call.result = ContactResult::NoAnswer;
    call.attemptedAt = family.clock;
    family.done(call);
    CHECK(found(family, SignalKind::UncontactableAtHigh)->since == QDate(2018, 5, 10));
    call.contact = ContactId::fresh();
    call.person = family.james;
    call.result = ContactResult::ContactMade;
    family.done(call);
    CHECK(found(family, SignalKind::UncontactableAtHigh)); // that he was reached does not reach her
    call.contact = ContactId::fresh();
    call.person = family.mere;
    family.done(call);
    CHECK_FALSE(found(family, SignalKind::UncontactableAtHigh));
}

TEST_CASE("the checklist fills itself from the night, and asks for the rest", "[queries][signals][checklist][R-R7]")
{
    AFamily family;
    QStringList filled;
    for (const ChecklistPoint& point : checklistOfPlan(family.tables(), family.kowhai, family.clock))
        if (!point.known.isEmpty())
            filled.append(point.point);
    CHECK(filled == QStringList{"separation", "assault_of_partner"});
}

TEST_CASE("a plan without anybody has no signals", "[queries][signals]")
{
    AFamily family;
    CHECK(signalsOfPlan(family.tables(), PlanId::fresh(), family.clock).isEmpty());
    CHECK(checklistOfPlan(family.tables(), PlanId::fresh(), family.clock).size() == 14);
}
