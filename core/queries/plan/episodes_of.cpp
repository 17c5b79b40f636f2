// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/episodes_of.h"

#include "core/queries/plan/plan_people.h"
#include "core/rules/alerts/orders.h"
#include "core/rules/who/standing.h"

namespace tepu {

static QVector<EpisodePersonView> peopleIn(const EpisodeView& episode, const QVector<PlanPerson>& people)
{
    QVector<EpisodePersonView> views;
    for (const PlanPerson& person : people)
        for (const PartRow& part : person.parts)
            if (part.matter == episode.episode.toString())
                views.append({person.person, person.fullName(), ageOn(person.dateOfBirth, dateAt(episode.occurredAt)), part.role,
                              part.relationship});
    return views;
}

static void markNew(QVector<EpisodeView>& episodes, const QVector<EpisodeId>& attachedLast)
{
    for (EpisodeView& episode : episodes)
        episode.isNew = attachedLast.contains(episode.episode);
}

namespace {

struct Attached {
    EpisodeId episode;
    Instant at;
    static constexpr auto fields() { return Fields{field("episode", &Attached::episode), field("at", &Attached::at)}; }
};

} // namespace

QVector<EpisodeId> newEpisodes(const Tables& tables, const PlanId& plan)
{
    const auto all = tables.ask<Attached>(
        QStringLiteral("SELECT episode, attached_at FROM plan_episode WHERE plan = ? ORDER BY attached_at DESC"), values(plan));
    QVector<EpisodeId> latest;
    for (const Attached& each : all)
        if (dateAt(each.at) == dateAt(all.first().at))
            latest.append(each.episode);
    return latest;
}

QVector<EpisodeView> episodesOf(const Tables& tables, const PlanId& plan)
{
    auto episodes = tables.ask<EpisodeView>(
        QStringLiteral("SELECT e.id, e.ref, e.location, e.reported_at, e.occurred_at, e.offence, e.harms, e.strangulation, "
                       "nullif(e.weapon, ''), e.firearms_present, e.protection_order_breached, e.bail_breached, "
                       "e.police_actions, e.pso_days, e.pso_served_at, NULL, e.children_present, e.police_risk, e.roc_made, "
                       "e.incomplete_lines, e.address, nullif(e.suburb, ''), e.narrative, 0, '[]' "
                       "FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? "
                       "ORDER BY e.occurred_at DESC, e.ref"),
        values(plan));
    markNew(episodes, newEpisodes(tables, plan));
    const auto people = planPeople(tables, plan, {});
    for (EpisodeView& episode : episodes) {
        episode.people = peopleIn(episode, people);
        episode.psoEndsAt = psoEnd(episode.psoDays, episode.psoServedAt);
    }
    return episodes;
}

QVector<EpisodeDate> episodeDates(const Tables& tables, const PlanId& plan)
{
    auto dates = tables.ask<EpisodeDate>(
        QStringLiteral("SELECT e.id, e.occurred_at, e.offence, NULL FROM plan_episode pe JOIN episode e ON e.id = pe.episode "
                       "WHERE pe.plan = ? ORDER BY e.occurred_at, e.ref"),
        values(plan));
    for (qsizetype i = 1; i < dates.size(); ++i)
        dates[i].daysSince =
            static_cast<int>(dateAt(dates[i - 1].occurredAt).daysTo(dateAt(dates[i].occurredAt)));
    return dates;
}

} // namespace tepu
