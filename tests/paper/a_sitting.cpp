// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/paper/a_sitting.h"

#include "core/commands/meeting/read_confidentiality.h"
#include "core/commands/plan/answer_question.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/plan/tell_danger.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/said/edit_line.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/task/mark_not_yet_told.h"
#include "core/commands/task/set_review.h"

using namespace tepu;

void ASitting::hold()
{
    done(ReadConfidentiality{meeting});
    const LineId first = said("police", "attended twise this month");
    done(EditLine{first, words("attended twice this month")});
    CaptureLine hers;
    hers.plan = kowhai;
    hers.agency = "womens_refuge";
    hers.words = words("she is staying with her sister until Saturday");
    hers.source = Source::Victim;
    hers.side = Side::Victim;
    hers.victimOnly = true;
    done(hers);
    done(HoldNothing{kowhai, "oranga_tamariki"});
    done(WarnWorkers{kowhai, words("two dogs, loose at night"), Source::Victim});
    done(SayWishes{kowhai, words("that he gets help and the tamariki keep their school"), words("Refuge")});
    done(SayFollowingUp{kowhai, words("nobody yet")});
    done(TellDanger{kowhai, DangerTo::Police111, "Aroha Pene", words("he was seen at the gate")});
    done(PassQuestion{kowhai, "tamariki_safe", words("Police see them at noon")});
    ChangeRisk level;
    level.plan = kowhai;
    level.to = RiskLevel::High;
    level.because = {RiskReason::SeriousNatureOfMostRecentAssault};
    level.text = words("he held her by the throat");
    level.proposedBy = "police";
    level.atRisk = {mere};
    level.fromWhom = {james};
    level.dissent = words("Oranga Tamariki would have said Medium");
    level.dissentFor = RiskLevel::Medium;
    done(level);
    AllocateTask refuge = contact("womens_refuge", {mere});
    refuge.words = words("contact her through her sister");
    refuge.worker = words("Huia Rangi");
    refuge.agreedBy = "Aroha Pene";
    done(refuge);
    AllocateTask visit = task("police", "welfare check at the address");
    visit.notAlone = true;
    visit.agreedBy = "Sgt Ngata";
    done(visit);
    const TaskId programme = allocated(task("stopping_violence", "begin the programme on Monday"));
    done(MarkNotYetTold{programme});
    done(SetReview{ReviewId::fresh(), kowhai, TableKind::Icm, QDate(2018, 5, 16), {}});
    done(AssignLead{kowhai, QString("womens_refuge")});
}

void ASitting::decideAndClose(std::optional<RiskLevel> level)
{
    if (level) {
        ChangeRisk change;
        change.plan = kowhai;
        change.to = *level;
        change.text = words("the table agrees");
        done(change);
    }
    done(DecideCase{caseOf(kowhai), CaseOutcome::Decided, words("as set out")});
    done(CloseMeeting{meeting, {}});
}
