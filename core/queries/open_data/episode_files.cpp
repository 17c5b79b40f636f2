// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/episode_files.h"

#include "core/queries/open_data/keys.h"

namespace tepu::open_data {

namespace {

/// An episode on a plan, and what Police wrote of it in one cell.
struct HeldEpisode {
    EpisodeId id;
    QString ref;
    Instant occurredAt;
    Instant reportedAt;
    QVector<Harm> harms;
    QVector<PoliceAction> actions;
    std::optional<int> days;
    std::optional<Instant> servedAt;
    std::optional<QString> perpetrator;
    static constexpr auto fields()
    {
        using H = HeldEpisode;
        return Fields{field("id", &H::id),
                      field("ref", &H::ref),
                      field("occurred_at", &H::occurredAt),
                      field("reported_at", &H::reportedAt),
                      field("harms", &H::harms),
                      field("actions", &H::actions),
                      field("days", &H::days),
                      field("served_at", &H::servedAt),
                      field("perpetrator", &H::perpetrator)};
    }
};

struct HeldPart : EpisodePersonRow {
    Role held = Role::Witness;
    QString received;
    Instant occurredAt;
    static constexpr auto fields()
    {
        using H = HeldPart;
        return Fields{field("episode", &H::episode), field("person", &H::person),     field("role", &H::held),
                      field("present", &H::present), field("received", &H::received), field("at", &H::occurredAt)};
    }
};

struct HeldTie : EpisodeRelationshipRow {
    std::optional<Relationship> held;
    static constexpr auto fields()
    {
        using H = HeldTie;
        return Fields{field("episode", &H::episode), field("held", &H::held), field("perpetrator", &H::perpetrator),
                      field("victim", &H::victim)};
    }
};

} // namespace

static const auto onPlans =
    QStringLiteral("EXISTS(SELECT 1 FROM plan_episode pe JOIN plan p ON p.id = pe.plan WHERE pe.episode = e.id)");

static QVector<HeldEpisode> heldEpisodes(const Tables& tables)
{
    return tables.ask<HeldEpisode>(
        QStringLiteral(
            "SELECT e.id, e.ref, e.occurred_at, e.reported_at, e.harms, e.police_actions, e.pso_days, e.pso_served_at, "
            "(SELECT %1 FROM episode_person ep WHERE ep.episode = e.id AND ep.role = 'perpetrator' "
            "ORDER BY ep.rowid LIMIT 1) FROM episode e WHERE %2 ORDER BY e.rowid")
            .arg(key("ep.person"), onPlans));
}

QVector<EpisodeRow> EpisodeRow::in(const Tables& tables)
{
    return tables.ask<EpisodeRow>(
        beginnings() +
        QStringLiteral(
            "SELECT e.ref, %1, e.occurred_at, EXISTS(SELECT 1 FROM brought WHERE brought.episode = e.id "
            "AND brought.plan = pe.plan), CASE WHEN e.offence THEN 'offence' ELSE 'verbal_dispute_no_offence' END, "
            "coalesce(e.firearms_present, 0), coalesce(e.protection_order_breached, 0), e.reported_by FROM episode e "
            "JOIN plan_episode pe ON pe.rowid = (SELECT min(o.rowid) FROM plan_episode o JOIN plan p ON p.id = o.plan "
            "WHERE o.episode = e.id) ORDER BY e.rowid")
            .arg(planKey("pe.plan")));
}

QVector<EpisodePersonRow> EpisodePersonRow::in(const Tables& tables)
{
    QVector<EpisodePersonRow> rows;
    for (HeldPart& part : tables.ask<HeldPart>(
             QStringLiteral(
                 "SELECT e.ref, %1, ep.role, ep.present, coalesce(ep.role_received, ''), e.occurred_at FROM episode e "
                 "JOIN episode_person ep ON ep.episode = e.id WHERE %2 ORDER BY e.rowid, ep.rowid")
                 .arg(key("ep.person"), onPlans))) {
        part.role = roleInEpisode(part.held, part.received, dateAt(part.occurredAt));
        rows.append(part);
    }
    return rows;
}

QVector<EpisodeHarmRow> EpisodeHarmRow::in(const Tables& tables)
{
    QVector<EpisodeHarmRow> rows;
    for (const HeldEpisode& episode : heldEpisodes(tables))
        for (Harm harm : episode.harms)
            rows.append({episode.ref, harm});
    return rows;
}

/// "`partner` → `partners`, `ex_partner` → `ex_partners`, `parent`/`child` → `parent_child`, `sibling` → `siblings`, `other`
/// → `others`"
static RelationshipKind kindOf(Relationship relationship)
{
    switch (relationship) {
    case Relationship::Partner:
        return RelationshipKind::Partners;
    case Relationship::ExPartner:
        return RelationshipKind::ExPartners;
    case Relationship::Parent:
    case Relationship::Child:
        return RelationshipKind::ParentChild;
    case Relationship::Sibling:
        return RelationshipKind::Siblings;
    case Relationship::Other:
        return RelationshipKind::Others;
    }
    Q_UNREACHABLE();
}

QVector<EpisodeRelationshipRow> EpisodeRelationshipRow::in(const Tables& tables)
{
    auto rows = tables.ask<EpisodeRelationshipRow>(
        QStringLiteral(
            "SELECT e.ref, t.kind, %1, %2 FROM episode_relationship t JOIN episode e ON e.id = t.episode WHERE %3 "
            "ORDER BY e.rowid, t.rowid")
            .arg(key("t.perpetrator"), key("t.victim"), onPlans));
    for (HeldTie& tie : tables.ask<HeldTie>(
             QStringLiteral(
                 "SELECT e.ref, v.relationship, %1, %2 FROM episode e JOIN episode_person v ON v.episode = e.id "
                 "AND v.role = 'victim' AND v.relationship IS NOT NULL JOIN episode_person b ON b.episode = e.id "
                 "AND b.role = 'perpetrator' WHERE %3 AND NOT coalesce(e.recounted, 0) ORDER BY e.rowid, v.rowid, b.rowid")
                 .arg(key("b.person"), key("v.person"), onPlans))) {
        tie.relationship = kindOf(*tie.held);
        rows.append(tie);
    }
    return rows;
}

/// What came with an episode in one cell, as steps: a warning and `none` are no steps that the format knows.
static QVector<PoliceActionRow> stepsOf(const HeldEpisode& episode)
{
    QVector<PoliceActionRow> rows;
    for (PoliceAction action : episode.actions) {
        const auto step = fromCode<PoliceStep>(code(action));
        if (!step || !episode.perpetrator)
            continue;
        const bool order = *step == PoliceStep::PoliceSafetyOrder;
        rows.append({episode.ref + u'-' + code(action), episode.ref, *episode.perpetrator, *step,
                     dateAt(order ? episode.servedAt.value_or(episode.reportedAt) : episode.reportedAt),
                     order ? episode.days : std::nullopt});
    }
    return rows;
}

QVector<PoliceActionRow> PoliceActionRow::in(const Tables& tables)
{
    auto rows = tables.ask<PoliceActionRow>(
        QStringLiteral(
            "SELECT %1, e.ref, %2, s.step, s.taken_on, s.days FROM police_step s JOIN episode e ON e.id = s.episode "
            "WHERE %3 ORDER BY s.rowid")
            .arg(key("s.id"), key("s.person"), onPlans));
    for (const HeldEpisode& episode : heldEpisodes(tables))
        rows += stepsOf(episode);
    return rows;
}

QVector<PrisonReleaseRow> PrisonReleaseRow::in(const Tables& tables)
{
    return tables.ask<PrisonReleaseRow>(
        QStringLiteral("SELECT %1, %2, r.expected_on, r.released_on, r.outcome, r.ref FROM plan_release pr "
                       "JOIN release r ON r.id = pr.release JOIN plan p ON p.id = pr.plan WHERE r.person IS NOT NULL "
                       "ORDER BY pr.rowid")
            .arg(planKey("pr.plan"), key("r.person")));
}

} // namespace tepu::open_data
