// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/episode.h"
#include "core/domain/person.h"
#include "core/domain/risk.h"
#include "core/domain/site.h"
#include "core/tables/tables.h"

namespace tepu {

/// Somebody in one episode, with their age on that day.
struct EpisodePersonView {
    PersonId person;
    QString name;
    std::optional<int> age;
    Role role = Role::Witness;
    std::optional<Relationship> relationship;

    static constexpr auto fields()
    {
        using R = EpisodePersonView;
        return Fields{field("person", &R::person), field("name", &R::name), field("age", &R::age),
                      field("role", &R::role), field("relationship", &R::relationship)};
    }
};

/// All of one episode that stands on "What happened".
struct EpisodeView {
    EpisodeId episode;
    QString ref;
    Location location = Location::WaikatoCity;
    Instant reportedAt;
    Instant occurredAt;
    bool offence = false;
    QVector<Harm> harms;
    bool strangulation = false;
    std::optional<QString> weapon;
    bool firearmsPresent = false;
    bool protectionOrderBreached = false;
    bool bailBreached = false;
    QVector<PoliceAction> policeActions;
    std::optional<int> psoDays;
    std::optional<Instant> psoServedAt;
    std::optional<Instant> psoEndsAt; ///< to the minute; nothing while it is not served
    int childrenPresent = 0;
    std::optional<RiskLevel> policeRisk; ///< Police's first view, never the level
    bool rocMade = false;
    QVector<int> incompleteLines; ///< rows of its file that were rejected
    QString address;
    std::optional<QString> suburb;
    QString narrative;
    bool isNew = false; ///< what the case is on the table for: attached on the latest day
    QVector<EpisodePersonView> people;

    static constexpr auto fields()
    {
        using R = EpisodeView;
        return Fields{field("episode", &R::episode),
                      field("ref", &R::ref),
                      field("location", &R::location),
                      field("reported_at", &R::reportedAt),
                      field("occurred_at", &R::occurredAt),
                      field("offence", &R::offence),
                      field("harms", &R::harms),
                      field("strangulation", &R::strangulation),
                      field("weapon", &R::weapon),
                      field("firearms_present", &R::firearmsPresent),
                      field("protection_order_breached", &R::protectionOrderBreached),
                      field("bail_breached", &R::bailBreached),
                      field("police_actions", &R::policeActions),
                      field("pso_days", &R::psoDays),
                      field("pso_served_at", &R::psoServedAt),
                      field("pso_ends_at", &R::psoEndsAt),
                      field("children_present", &R::childrenPresent),
                      field("police_risk", &R::policeRisk),
                      field("roc_made", &R::rocMade),
                      field("incomplete_lines", &R::incompleteLines),
                      field("address", &R::address),
                      field("suburb", &R::suburb),
                      field("narrative", &R::narrative),
                      field("is_new", &R::isNew),
                      field("people", &R::people)};
    }
};

/// The episodes of a plan, the newest first.
QVector<EpisodeView> episodesOf(const Tables& tables, const PlanId& plan);

/// R-M12 "all its episodes of the day are one case": those that joined the plan on the latest day.
QVector<EpisodeId> newEpisodes(const Tables& tables, const PlanId& plan);

/// One point of the small timeline.
struct EpisodeDate {
    EpisodeId episode;
    Instant occurredAt;
    bool offence = false;
    std::optional<int> daysSince; ///< the one before

    static constexpr auto fields()
    {
        using R = EpisodeDate;
        return Fields{field("episode", &R::episode), field("occurred_at", &R::occurredAt), field("offence", &R::offence),
                      field("days_since", &R::daysSince)};
    }
};

/// "Episodes reported to Police", the oldest first.
QVector<EpisodeDate> episodeDates(const Tables& tables, const PlanId& plan);

} // namespace tepu
