// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/episodes_of.h"

#include "core/queries/plan/plan_people.h"
#include "core/rules/orders/pso.h"
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

static void markNew(QVector<EpisodeView>& episodes, const QVector<EpisodeId>& unsettled)
{
    for (EpisodeView& episode : episodes)
        episode.isNew = unsettled.contains(episode.episode);
}

QVector<EpisodeId> newEpisodes(const Tables& tables, const PlanId& plan)
{
    return tables.column<EpisodeId>(
        QStringLiteral("SELECT pe.episode FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? "
                       "AND NOT coalesce(e.recounted, 0) AND NOT EXISTS(SELECT 1 FROM case_matter m JOIN agenda_case c ON c.id = m.case_id "
                       "JOIN meeting ON meeting.id = c.meeting WHERE m.matter = pe.episode AND c.left_off_at IS NULL "
                       "AND meeting.state = 'closed' AND c.state = 'decided') ORDER BY e.occurred_at DESC, e.ref"),
        values(plan));
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
    const auto people = planPeople(tables, plan, episodes.isEmpty() ? QDate() : dateAt(episodes.first().occurredAt));
    for (EpisodeView& episode : episodes) {
        episode.people = peopleIn(episode, people);
        episode.psoEndsAt = psoEnd(inHours(episode.psoDays), episode.psoServedAt);
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
