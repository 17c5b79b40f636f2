// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/take_up_again.h"
#include "core/commands/plan/resume_tasking.h"
#include "core/commands/plan/stop_tasking.h"
#include "core/commands/record/strike_out.h"
#include "core/queries/meeting/agenda.h"
#include "core/queries/plan/case_head.h"
#include "tests/support/a_family.h"

using namespace tepu;

static std::optional<QString> noTasking(const AFamily& family)
{
    return caseHead(family.tables(), family.kowhai, {}, family.clock)->noTasking;
}

TEST_CASE("for a family out of the area nobody is tasked, and who tries is told why and what to do", "[commands][C7]")
{
    AFamily family;
    family.done(StopTasking{family.kowhai, family.words("they live in Taupō and were here on holiday")});
    const Refusal refusal = family.refused(family.task("police", "drive past"));
    CHECK(refusal.sentence.contains(QString::fromUtf8("since Thu 10 May: they live in Taupō and were here on holiday")));
    CHECK(refusal.sentence.contains("Lift that first"));
    CHECK(refusal.rule == "C7");
    CHECK(noTasking(family) == QString::fromUtf8("they live in Taupō and were here on holiday"));
}

TEST_CASE("tasks given before stay, and after it is lifted new ones can be given", "[commands][C7]")
{
    AFamily family;
    family.allocated(family.task("police", "drive past"));
    family.done(StopTasking{family.kowhai, family.words("on holiday")});
    CHECK(family.tables().one<int>("SELECT count(*) FROM task WHERE ended_at IS NULL") == 1);
    family.done(ResumeTasking{family.kowhai, family.words("they moved here")});
    CHECK_FALSE(noTasking(family));
    family.allocated(family.task("police", "drive past again"));
}

TEST_CASE("what is stopped is not stopped again, and what goes on is not lifted", "[commands][C7]")
{
    AFamily family;
    CHECK(family.refused(ResumeTasking{family.kowhai, family.words("why not")}).sentence.contains("can be tasked as it is"));
    const Receipt receipt = family.done(StopTasking{family.kowhai, family.words("on holiday")});
    CHECK(family.refused(StopTasking{family.kowhai, family.words("on holiday")}).sentence.contains("already"));
    family.done(StrikeOut{receipt.stamp.command});
    CHECK_FALSE(noTasking(family));
}

TEST_CASE("the table decides it with a reason, the list shows it, and taking the case up again lifts it", "[commands][C7][R-M13]")
{
    AFamily family;
    const CaseId caseId = agenda(family.tables(), family.meeting)[0].caseId;
    CHECK(family.refused(DecideCase{caseId, CaseOutcome::NoFurtherTasking, {}}).rule == "C7");
    family.done(DecideCase{caseId, CaseOutcome::NoFurtherTasking, family.words("they live in Taupō")});
    const AgendaRow row = agenda(family.tables(), family.meeting)[0];
    CHECK(row.outcome == CaseOutcome::NoFurtherTasking);
    CHECK(row.noTasking == QString::fromUtf8("they live in Taupō"));
    family.done(TakeUpAgain{caseId, family.words("they stay with her sister for a month")});
    CHECK_FALSE(noTasking(family));
    CHECK_FALSE(agenda(family.tables(), family.meeting)[0].noTasking);
}

TEST_CASE("taking up again a case that was decided otherwise lifts nothing", "[commands][C7][R-M13]")
{
    AFamily family;
    const CaseId caseId = agenda(family.tables(), family.meeting)[0].caseId;
    family.done(StopTasking{family.kowhai, family.words("on holiday")});
    family.done(DecideCase{caseId, CaseOutcome::NoFurtherAction, family.words("a quarrel")});
    family.done(TakeUpAgain{caseId, family.words("one thing more")});
    CHECK(noTasking(family) == QString("on holiday"));
}
