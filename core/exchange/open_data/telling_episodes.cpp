// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/recounted.h"
#include "core/commands/outcome/note_release_outcome.h"
#include "core/commands/plan/attach_episode.h"
#include "core/commands/plan/attach_release.h"
#include "core/commands/safety/note_police_step.h"
#include "core/exchange/open_data/telling.h"

namespace tepu::open_data {

Told Telling::tell(const EpisodeRow& row, int)
{
    if (const Told objection = noPlan(row.plan))
        return objection;
    HeldPlan& of = m_held.plans[row.plan];
    if (row.isIndex && of.hasIndex)
        return Objection{QStringLiteral("is_index"), QStringLiteral("1"),
                         QStringLiteral("its plan has another index episode")};
    of.hasIndex = of.hasIndex || row.isIndex;
    const EpisodeId id = EpisodeId::fresh();
    at(row.occurredAt)
        .add(EpisodeRecounted{id, row.episode, row.occurredAt, of.location, row.isIndex, row.type == EpisodeType::Offence,
                              row.firearms, row.orderBreached, row.reportedBy});
    at(of.begins ? std::max(row.occurredAt, startOf(*of.begins)) : row.occurredAt).add(EpisodeAttached{of.id, id});
    m_held.episodes.insert(row.episode, id);
    return std::nullopt;
}

EpisodeFilledIn& Telling::filledIn(const EpisodeId& episode)
{
    const auto known = m_filledInAt.constFind(episode);
    if (known != m_filledInAt.constEnd())
        return m_filledIn[*known];
    m_filledInAt.insert(episode, m_filledIn.size());
    m_filledIn.append({episode, {}, {}, {}});
    return m_filledIn.last();
}

Told Telling::tell(const EpisodePersonRow& row, int line)
{
    const Told objection = noEpisode(row.episode);
    if (const Told second = objection ? objection : noPerson("person_id", row.person))
        return second;
    filledIn(*episode(row.episode))
        .places.append({*person(row.person), roleOf(row.role), code(row.role), {}, line, row.present});
    return std::nullopt;
}

Told Telling::tell(const EpisodeHarmRow& row, int)
{
    if (const Told objection = noEpisode(row.episode))
        return objection;
    filledIn(*episode(row.episode)).harms.append(row.harm);
    return std::nullopt;
}

Told Telling::tell(const EpisodeRelationshipRow& row, int)
{
    for (const Told& objection : {noEpisode(row.episode), noPerson("perpetrator_person_id", row.perpetrator),
                                  noPerson("victim_person_id", row.victim)})
        if (objection)
            return objection;
    filledIn(*episode(row.episode)).ties.append({row.relationship, *person(row.perpetrator), *person(row.victim)});
    return std::nullopt;
}

/// "of this person to the perpetrator": a parent and child do not say which of them is which.
static std::optional<Relationship> relationshipOf(RelationshipKind kind)
{
    switch (kind) {
    case RelationshipKind::Partners:
        return Relationship::Partner;
    case RelationshipKind::ExPartners:
        return Relationship::ExPartner;
    case RelationshipKind::Siblings:
        return Relationship::Sibling;
    case RelationshipKind::Others:
        return Relationship::Other;
    case RelationshipKind::ParentChild:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void Telling::addFilledIn()
{
    for (EpisodeFilledIn& filled : m_filledIn) {
        for (EpisodePlace& place : filled.places)
            for (const EpisodeTie& tie : filled.ties)
                if (tie.victim == place.person && !place.relationship)
                    place.relationship = relationshipOf(tie.relationship);
        today().add(filled);
    }
    m_filledIn.clear();
    m_filledInAt.clear();
}

/// "Police Safety Order: 1-5 days", up to ten since 1 July 2019; any other step has no length.
static Told wrongLength(const PoliceActionRow& row)
{
    const bool order = row.step == PoliceStep::PoliceSafetyOrder;
    const int most = longestSafetyOrder(row.on);
    if (order == row.days.has_value() && (!order || (*row.days >= 1 && *row.days <= most)))
        return std::nullopt;
    return Objection{QStringLiteral("duration_days"), CellText<std::optional<int>>::write(row.days),
                     order ? QStringLiteral("a Police Safety Order of that day stands for 1 to %1 days").arg(most)
                           : QStringLiteral("only a Police Safety Order is counted in days")};
}

Told Telling::tell(const PoliceActionRow& row, int)
{
    for (const Told& objection : {noEpisode(row.episode), noPerson("person_id", row.person), wrongLength(row)})
        if (objection)
            return objection;
    const PoliceStepId id = PoliceStepId::fresh();
    const EpisodeId of = *episode(row.episode);
    on(row.on)
        .add(PoliceStepNoted{id, of, *person(row.person), row.step, row.on, row.days})
        .add(ReferenceHeld{of.uuid(), id.uuid(), row.action});
    return std::nullopt;
}

Told Telling::tell(const PrisonReleaseRow& row, int)
{
    if (const Told objection = unknown(row.plan, row.person))
        return objection;
    if (row.releasedOn.has_value() == (row.outcome == ReleaseOutcome::RemainedInPrison))
        return Objection{QStringLiteral("released_on"), CellText<std::optional<QDate>>::write(row.releasedOn),
                         QStringLiteral("does not go with the outcome")};
    const HeldPlan& of = *plan(row.plan);
    const ReleaseId id = ReleaseId::fresh();
    Act act = of.begins ? on(*of.begins) : today();
    act.add(ReleaseRecounted{id, row.ref, *person(row.person), of.location, row.expectedOn}).add(ReleaseAttached{of.id, id});
    today().add(ReleaseOutcomeNoted{id, row.releasedOn, *row.outcome});
    return std::nullopt;
}

} // namespace tepu::open_data
