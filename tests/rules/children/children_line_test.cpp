// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/children/children_line.h"
#include "core/rules/releases/hearing_line.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

const PersonId hana = PersonId::fresh();
const PersonId tama = PersonId::fresh();
const PersonId james = PersonId::fresh();

QVector<PersonOnCase> family()
{
    return {{hana, "Hana Kowhai", {}, Role::ChildExposed, true}, {tama, "Tama Kowhai", {}, Role::ChildExposed, true}, {james, "James Totara", {}, Role::Perpetrator, false}};
}

Instant thursday()
{
    return parseInstant("2018-05-10T10:00:00+12:00").value();
}

UnderstoodChildren understood(const char* text)
{
    Agency police;
    police.code = "police";
    police.mark = "POL";
    police.typedAs = {"pol", "police"};
    return understandChildren(QString::fromUtf8(text), family(), {police}, thursday());
}

} // namespace

TEST_CASE("a Report of Concern is typed as it is said", "[rules][lines][R-K1]")
{
    const auto raised = understood("roc raised by pol hana, tama: seen hurt at school");
    CHECK(raised.act == ChildrenAct::Raise);
    CHECK(raised.people == QVector<PersonId>{hana, tama});
    CHECK(raised.agency == QStringLiteral("police"));
    CHECK(raised.words == "seen hurt at school");
    CHECK(raised.missing.isEmpty());
    const auto sent = understood("ROC sent yesterday cyras CY-4471");
    CHECK(sent.act == ChildrenAct::Send);
    CHECK(sent.on == QDate(2018, 5, 9));
    CHECK(sent.cyras == "CY-4471");
    CHECK(understood("roc not submitted: she asked for time").act == ChildrenAct::NotSubmitted);
}

TEST_CASE("what Oranga Tamariki answered is typed with its reason, or its own category", "[rules][lines][R-K1]")
{
    CHECK(understood("roc closed threshold").outcome == ConcernOutcome::ClosedDidNotMeetThreshold);
    CHECK(understood("roc closed moved out").because == ConcernClosedBecause::NoLongerLivesWithThem);
    CHECK(understood("roc closed other").missing.contains("after a colon"));
    CHECK(understood("roc closed other: cannot be found").missing.isEmpty());
    const auto open = understood("roc open 9 may partnered response");
    CHECK(open.on == QDate(2018, 5, 9));
    CHECK(open.words == "partnered response");
}

TEST_CASE("a disagreement is typed with who took it where", "[rules][lines][R-K1]")
{
    CHECK(understood("roc supervisor by pol: the bruises").step == ConcernStep::TakenToSupervisor);
    CHECK(understood("roc stands by pol").step == ConcernStep::DecisionStands);
    CHECK(understood("roc disagree by nobody").missing.contains("no agency"));
}

TEST_CASE("a notice answers three questions and names who receives it", "[rules][lines][R-K2]")
{
    const auto told = understood("tell school hana no yes ? to Ms Pene because the school asked");
    CHECK(told.couldReach == QVector<CouldReach>{CouldReach::No, CouldReach::Yes, CouldReach::NotKnown});
    CHECK(told.safeRecipient == "Ms Pene");
    CHECK(told.words == "the school asked");
    CHECK(told.missing.isEmpty());
    CHECK(understood("tell school hana to Ms Pene").missing.contains("three answers"));
    CHECK(understood("tell school no no no to Ms Pene").missing.contains("Whose school"));
    CHECK(understood("tell gp no no no to Dr Rua").recipient == NoticeTo::Gp);
}

TEST_CASE("a line about the tamariki that is not understood says what it lacks", "[rules][lines]")
{
    CHECK(understood("roc").missing.contains("Begin with"));
    CHECK(understood("roc raised pukeko").missing.contains("pukeko"));
    CHECK(understood("team referred hana").act == ChildrenAct::Refer);
    CHECK(understood("team declined 1 may").on == QDate(2018, 5, 1));
    CHECK(isChildrenLine("tell GP"));
    CHECK_FALSE(isChildrenLine("rocket"));
}

TEST_CASE("a hearing is typed on the case of somebody", "[rules][lines][R-P1]")
{
    CHECK(isHearingLine("bail hearing james 18 may"));
    CHECK_FALSE(isHearingLine("bail until 18 may"));
    const auto named = understandHearing("hearing james 18 may", family(), thursday());
    CHECK(named.person == james);
    CHECK(named.release.nextOn == QDate(2018, 5, 18));
    CHECK(understandHearing("sentence ends 3 jun", family(), thursday()).person == james);
    CHECK(understandHearing("hearing 18 may", {}, thursday()).missing.contains("Whose"));
    CHECK(understandHearing("hearing james", family(), thursday()).missing.contains("On which day"));
}
