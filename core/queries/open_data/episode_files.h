// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/circumstances.h"
#include "core/domain/episode.h"
#include "core/domain/instant.h"
#include "core/domain/safety.h"
#include "core/queries/open_data/codes.h"
#include "core/tables/tables.h"

#include <array>
#include <string_view>

// Rows of the open-data folder about episodes and releases; the last columns of a row are our own.
namespace tepu::open_data {

/// `episodes.csv`: the one that brought a family to the table, and those after it.
struct EpisodeRow {
    static constexpr auto file = "episodes.csv";
    static constexpr int documented = 8, keys = 1;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString episode;
    QString plan;
    Instant occurredAt;
    bool isIndex = false;
    EpisodeType type = EpisodeType::Offence;
    bool firearms = false;
    bool orderBreached = false;
    std::optional<Reporter> reportedBy;

    static QVector<EpisodeRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = EpisodeRow;
        return Fields{field("episode_id", &R::episode),
                      field("plan_id", &R::plan),
                      field("occurred_at", &R::occurredAt),
                      field("is_index", &R::isIndex),
                      field("episode_type", &R::type),
                      field("firearms_present", &R::firearms),
                      field("protection_order_breached", &R::orderBreached),
                      field("reported_by", &R::reportedBy)};
    }
};

/// `episode_people.csv`
struct EpisodePersonRow {
    static constexpr auto file = "episode_people.csv";
    static constexpr int documented = 4, keys = 2;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString episode;
    QString person;
    RoleCode role = RoleCode::Witness;
    std::optional<bool> present;

    static QVector<EpisodePersonRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = EpisodePersonRow;
        return Fields{field("episode_id", &R::episode), field("person_id", &R::person), field("episode_role", &R::role),
                      field("present", &R::present)};
    }
};

/// `episode_harms.csv`
struct EpisodeHarmRow {
    static constexpr auto file = "episode_harms.csv";
    static constexpr int documented = 2, keys = 2;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString episode;
    Harm harm = Harm::VerbalAbuse;

    static QVector<EpisodeHarmRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = EpisodeHarmRow;
        return Fields{field("episode_id", &R::episode), field("harm", &R::harm)};
    }
};

/// `episode_relationships.csv`
struct EpisodeRelationshipRow {
    static constexpr auto file = "episode_relationships.csv";
    static constexpr int documented = 4, keys = 4;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString episode;
    RelationshipKind relationship = RelationshipKind::Others;
    QString perpetrator;
    QString victim;

    static QVector<EpisodeRelationshipRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = EpisodeRelationshipRow;
        return Fields{field("episode_id", &R::episode), field("relationship", &R::relationship),
                      field("perpetrator_person_id", &R::perpetrator), field("victim_person_id", &R::victim)};
    }
};

/// `police_actions.csv`
struct PoliceActionRow {
    static constexpr auto file = "police_actions.csv";
    static constexpr int documented = 6, keys = 1;
    static constexpr std::array<std::string_view, 1> mayBeEmpty{"duration_days"};
    QString action;
    QString episode;
    QString person;
    PoliceStep step = PoliceStep::Arrest;
    QDate on;
    std::optional<int> days;

    static QVector<PoliceActionRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = PoliceActionRow;
        return Fields{field("action_id", &R::action), field("episode_id", &R::episode), field("person_id", &R::person),
                      field("action", &R::step),      field("action_date", &R::on),     field("duration_days", &R::days)};
    }
};

/// `prison_releases.csv`
struct PrisonReleaseRow {
    static constexpr auto file = "prison_releases.csv";
    static constexpr int documented = 5, keys = 3;
    static constexpr std::array<std::string_view, 1> mayBeEmpty{"released_on"};
    QString plan;
    QString person;
    QDate expectedOn;
    std::optional<QDate> releasedOn;
    std::optional<ReleaseOutcome> outcome;
    std::optional<QString> ref;

    static QVector<PrisonReleaseRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = PrisonReleaseRow;
        return Fields{field("plan_id", &R::plan),
                      field("person_id", &R::person),
                      field("proposed_release_date", &R::expectedOn),
                      field("released_on", &R::releasedOn),
                      field("outcome", &R::outcome),
                      field("release_ref", &R::ref)};
    }
};

} // namespace tepu::open_data
