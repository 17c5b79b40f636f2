// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/plan_side.h"

#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/orders_of.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/releases_of.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/who/role_words.h"
#include "core/rules/code_words.h"
#include "core/rules/orders/order_words.h"
#include "core/rules/time_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

namespace {

struct LineOnSide {
    LineId line;
    Instant at;
    QString mark;
    QString words;
    static constexpr auto fields()
    {
        using L = LineOnSide;
        return Fields{field("line", &L::line), field("at", &L::at), field("mark", &L::mark), field("words", &L::words)};
    }
};

QString listed(const QStringList& words)
{
    return words.join(QStringLiteral(", "));
}

void addEpisodes(PlanSide& side, const Tables& tables, const PlanId& plan)
{
    for (const EpisodeView& episode : episodesOf(tables, plan)) {
        QStringList names;
        for (const EpisodePersonView& person : episode.people)
            names.append(person.name);
        side.things.append({ThingOfPlan::Episode, episode.episode.toString(),
                            QStringLiteral("%1, %2").arg(fullDayWords(dateAt(episode.occurredAt)), episode.ref), listed(names)});
    }
}

void addReleases(PlanSide& side, const Tables& tables, const PlanId& plan)
{
    for (const ReleaseView& release : releasesOf(tables, plan))
        side.things.append({ThingOfPlan::Release, release.release.toString(), release.name,
                            release.expectedOn ? QStringLiteral("expected %1").arg(fullDayWords(*release.expectedOn)) : QString()});
}

void addPeople(PlanSide& side, const Tables& tables, const PlanId& plan, Instant now)
{
    const SiteSettings words = siteSettings(tables);
    for (const PlanPerson& person : planPeople(tables, plan, dateAt(now))) {
        QStringList roles;
        bool isOfPlanAlone = true;
        for (const PartRow& part : person.parts) {
            if (const QString role = roleWords(part.role, person.isChild, words); !roles.contains(role))
                roles.append(role);
            isOfPlanAlone = isOfPlanAlone && part.matter == plan.toString();
        }
        side.things.append({ThingOfPlan::Person, person.person.toString(), person.fullName(), listed(roles), isOfPlanAlone});
    }
}

void addTasks(PlanSide& side, const Tables& tables, const PlanId& plan, Instant now)
{
    for (const TaskRow& task : tasksOf(tables, plan, now))
        if (isOpen(task.state))
            side.things.append({ThingOfPlan::Task, task.task.toString(), task.words.isEmpty() ? codeWords(task.category) : task.words,
                                listed({task.mark, QStringLiteral("due %1").arg(momentInWords(task.due))})});
}

void addOrders(PlanSide& side, const Tables& tables, const PlanId& plan, Instant now)
{
    for (const OrderView& order : ordersOf(tables, plan, now))
        if (order.order)
            side.things.append({ThingOfPlan::Order, order.order->toString(), orderOn(order.kind, order.respondentCalled), order.stateWords});
}

void addLines(PlanSide& side, const Tables& tables, const PlanId& plan)
{
    for (const LineOnSide& line : tables.ask<LineOnSide>(
             QStringLiteral("SELECT l.id, l.at, coalesce(a.mark, l.agency, ''), l.words FROM line l LEFT JOIN agency a ON a.code = l.agency "
                            "WHERE l.plan = ? AND l.moved_to IS NULL ORDER BY l.at DESC, l.id DESC"),
             values(plan)))
        side.things.append({ThingOfPlan::Line, line.line.toString(), line.words,
                            line.mark.isEmpty() ? momentInWords(line.at) : listed({line.mark, momentInWords(line.at)})});
}

StaysWithPlan staysWith(const Tables& tables, const PlanId& plan)
{
    return tables
        .askOne<StaysWithPlan>(QStringLiteral("SELECT (SELECT count(*) FROM risk_decision WHERE plan = ?1), "
                                              "(SELECT count(*) FROM task WHERE plan = ?1 AND ended_at IS NOT NULL), "
                                              "(SELECT count(*) FROM contact_attempt WHERE plan = ?1), (SELECT count(*) FROM service WHERE plan = ?1)"),
                               values(plan))
        .value_or(StaysWithPlan());
}

} // namespace

std::optional<PlanSide> planSide(const Tables& tables, const PlanId& plan, Instant now)
{
    const auto head = caseHead(tables, plan, {}, now);
    if (!head)
        return std::nullopt;
    PlanSide side{*head, {}, staysWith(tables, plan)};
    addEpisodes(side, tables, plan);
    addReleases(side, tables, plan);
    addPeople(side, tables, plan, now);
    addTasks(side, tables, plan, now);
    addOrders(side, tables, plan, now);
    addLines(side, tables, plan);
    return side;
}

} // namespace tepu
