// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/case_marks.h"

#include "app/demonstration/phrases.h"
#include "app/demonstration/story.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/answer_question.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/task/end_task.h"
#include "core/commands/task/reach_review.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/questions_of.h"
#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/tasks_of.h"

namespace tepu::demonstration {
namespace {

bool mayBeHeld(const CaseFacts& facts)
{
    return facts.personId && facts.victimId && facts.shows(Trait::Partner) && !facts.shows(Trait::Young)
           && (facts.shows(Trait::Release) || facts.shows(Trait::Strangulation) || facts.shows(Trait::SexualViolence));
}

QString occasionOf(const QString& question, Chance& chance)
{
    return question != u"tamariki_safe" ? QString() : chance.oneIn(3) ? QStringLiteral("not_seen") : QStringLiteral("seen");
}

} // namespace

void settleWhatIsDue(Acting& acting, const PlanId& plan)
{
    const QDate today = dateAt(acting.now());
    for (const ReviewRow& review : reviewsOf(acting.tables(), plan))
        if (review.state == ReviewState::Set && review.on && *review.on <= today)
            acting.act(ReachReview{review.review});
    for (const TaskRow& task : tasksOf(acting.tables(), plan, acting.now()))
        if (task.lateness == Lateness::Overdue)
            acting.mayAct(EndTask{task.task, TaskState::Done, Words::of(QStringLiteral("Done late; said so at the table."))});
}

void sayWhoIsWho(Acting& acting, const PlanId& plan)
{
    for (const PersonCard& person : people(acting.tables(), plan, acting.now())) {
        if (!person.whoIsWho)
            continue;
        const auto wasVictim = std::count_if(person.parts.begin(), person.parts.end(),
                                             [](const PartRow& part) { return part.role == Role::Victim; });
        const bool mostly = 2 * wasVictim > person.parts.size();
        const TableView view = 2 * wasVictim == person.parts.size() ? TableView::Unclear
                               : mostly                              ? TableView::PrimaryVictim
                                                                     : TableView::PredominantAggressor;
        acting.act(SetTableView{plan, person.person, view, {}});
    }
}

void markDangers(Acting& acting, const PlanId& plan, const CaseFacts& facts)
{
    Chance chance(facts.seed + QStringLiteral("dangers"));
    if (mustNotKnow(facts) || (mayBeHeld(facts) && chance.oneIn(3)))
        if (const auto words = fitting({"holds"}, facts, chance)) {
            const QString asked = facts.forRefuge ? QStringLiteral("womens_refuge") : QStringLiteral("ivs_provider");
            acting.act(HoldContact{AlertId::fresh(), *facts.personId, *words, asked, Source::Victim, asked, true, facts.victimId});
        }
    if ((facts.shows(Trait::Firearms) || chance.oneIn(15)) && !facts.shows(Trait::VerbalAbuse))
        if (const auto words = fitting({"warnings"}, facts, chance))
            acting.act(WarnWorkers{plan, *words, Source::Police});
}

void answerQuestions(Acting& acting, const PlanId& plan, const MeetingId& meeting, const CaseFacts& facts)
{
    Chance chance(facts.seed + QStringLiteral("answers"));
    for (const OpenQuestion& open : questionsOf(acting.tables(), plan, meeting, acting.now())) {
        const QString occasion = occasionOf(open.question, chance);
        const QStringList names{QStringLiteral("answers"), open.question};
        const auto words = fitting(occasion.isEmpty() ? names : names + QStringList{occasion}, facts, chance);
        if (!words)
            continue;
        acting.wait(std::chrono::seconds(20));
        if (open.immediate || chance.oneIn(2))
            acting.act(AnswerQuestion{plan, open.question, *words});
    }
}

} // namespace tepu::demonstration
