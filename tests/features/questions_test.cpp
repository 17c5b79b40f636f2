// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/answer_question.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/site/own_question.h"
#include "core/commands/site/switch_question.h"
#include "core/queries/plan/questions_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

/// What the foot of the screen shows: three sentences at most.
QStringList atTheFoot(const AFamily& family)
{
    QStringList shown;
    for (const OpenQuestion& open : questionsOf(family.tables(), family.kowhai, family.meeting, family.clock).mid(0, shownAtOnce))
        shown.append(open.sentence);
    return shown;
}

DismissalRow countOf(const AFamily& family, const QString& sentence)
{
    for (const DismissalRow& row : dismissals(family.tables()))
        if (row.sentence == sentence)
            return row;
    FAIL("that question is not counted");
    return {};
}

} // namespace

/// A table works down its questions; a question of immediate safety stops it, the others go with one key; the site looks at what was
/// dismissed, drops one and asks one of its own.
TEST_CASE("feature: the questions to the table, and what a site makes of them", "[features][questions][R-M15]")
{
    AFamily family;
    CHECK(atTheFoot(family) == QStringList{"Are the tamariki safe tonight, who has seen them?", "Which level does the table set?",
                                           "Who contacts the family, by when, or why nobody?"});
    CHECK(family.refused(PassQuestion{family.kowhai, "tamariki_safe", {}}).rule == "R-M15");
    family.done(AnswerQuestion{family.kowhai, "tamariki_safe", family.words("with their nan, OT saw them today")});

    ChangeRisk high;
    high.plan = family.kowhai;
    high.to = RiskLevel::High;
    high.because = {RiskReason::SeriousNatureOfMostRecentAssault};
    family.done(high);
    family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(atTheFoot(family) == QStringList{"Who keeps them safe until the ICM?", "Is it safe to contact the victim, and how?",
                                           "When does this family come back to the table?"});
    family.done(AnswerQuestion{family.kowhai, "kept_safe", family.words("her brother stays in the house")});
    family.done(PassQuestion{family.kowhai, "safe_to_contact", {}});
    family.done(PassQuestion{family.kowhai, "review_set", {}});
    CHECK(atTheFoot(family).first() == "What do they and the tamariki want, and who speaks for them?");
    family.done(SayWishes{family.kowhai, family.words("to stay in the house"), family.words("IVS")});
    family.done(SayFollowingUp{family.kowhai, family.words("nobody yet")});
    CHECK(atTheFoot(family).first().startsWith("Who tells the school, DHB and GP"));

    const QString review = QStringLiteral("When does this family come back to the table?");
    CHECK(countOf(family, review).passed == 1);
    CHECK(countOf(family, review).answered == 0);
    family.done(SwitchOffQuestion{"notices_asked", family.words("Education rings the schools of every family itself")});
    AddQuestion own;
    own.condition = QuestionCondition::LevelHigh;
    own.sentence = family.words("Has the marae been asked?");
    own.immediate = true;
    family.done(own);
    CHECK(atTheFoot(family) == QStringList{"Has the marae been asked?", "Has each child, and each adult who was exposed, been offered support?",
                                           "Not every agency has answered: what does each hold, or nothing?"});
    family.done(AnswerQuestion{family.kowhai, own.question.toString(), family.words("Nan rings them tonight")});
    CHECK(countOf(family, "Has the marae been asked?").answered == 1);
}

/// R-R9: the family comes again after it was decided; another table is asked whether the level holds.
TEST_CASE("feature: a new episode asks whether the level still holds", "[features][questions][R-R9]")
{
    AFamily family;
    ChangeRisk high;
    high.plan = family.kowhai;
    high.to = RiskLevel::High;
    high.because = {RiskReason::SeriousNatureOfMostRecentAssault};
    family.done(high);
    family.takeIn(AFamily::episode("P180510-0002"));
    const auto nextTable = [&] { return questionsOf(family.tables(), family.kowhai, MeetingId::fresh(), family.clock); };
    REQUIRE(nextTable().size() > 2);
    CHECK(nextTable()[1].sentence == "A new episode, or a change, since the level was set: does it still hold?");
    CHECK(nextTable()[1].rule == "R-R9");
    family.done(high);
    CHECK(nextTable()[1].sentence == "Which level does the table set?");
}
