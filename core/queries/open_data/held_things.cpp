// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/held_things.h"

#include "core/domain/codec.h"
#include "core/queries/open_data/keys.h"

namespace tepu::open_data {

namespace {

struct KeyedPlan : HeldPlan {
    QString key;
    QString number;
    static constexpr auto fields()
    {
        using K = KeyedPlan;
        return Fields{field("key", &K::key),           field("number", &K::number), field("id", &K::id),
                      field("location", &K::location), field("begins", &K::begins), field("has_index", &K::hasIndex)};
    }
};

struct KeyedPerson : HeldPerson {
    QString key;
    static constexpr auto fields()
    {
        using K = KeyedPerson;
        return Fields{field("key", &K::key), field("id", &K::id), field("family_name", &K::familyName)};
    }
};

struct KeyedEpisode {
    QString key;
    EpisodeId id;
    static constexpr auto fields() { return Fields{field("key", &KeyedEpisode::key), field("id", &KeyedEpisode::id)}; }
};

} // namespace

HeldThings heldThings(const Tables& tables)
{
    HeldThings held;
    for (const KeyedPlan& plan : tables.ask<KeyedPlan>(
             beginnings() +
             QStringLiteral("SELECT %1, p.number, p.id, p.location, came.begins, EXISTS(SELECT 1 FROM plan_episode pe "
                            "JOIN episode e ON e.id = pe.episode WHERE pe.plan = p.id AND e.is_index = 1) "
                            "FROM plan p JOIN came ON came.plan = p.id")
                 .arg(planKey("p.id")))) {
        held.plans.insert(plan.key, plan);
        held.planNumbers.insert(plan.number);
    }
    for (const KeyedPerson& person :
         tables.ask<KeyedPerson>(QStringLiteral("SELECT %1, p.id, p.family_name FROM person p").arg(key("p.id"))))
        held.people.insert(person.key, person);
    for (const KeyedEpisode& episode : tables.ask<KeyedEpisode>(QStringLiteral("SELECT ref, id FROM episode")))
        held.episodes.insert(episode.key, episode.id);
    const auto agencies = tables.column<QString>(QStringLiteral("SELECT code FROM agency"));
    held.agencies = QSet<QString>(agencies.cbegin(), agencies.cend());
    return held;
}

} // namespace tepu::open_data
