// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact/contact_of.h"
#include "core/queries/people/contact_ways.h"
#include "core/queries/people/dangers_at.h"
#include "core/queries/people/particulars.h"
#include "core/queries/plan/people.h"
#include "core/queries/services/services_of.h"

namespace tepu {

/// What somebody was in one episode or release, as Police received it, and how old they were then (R-W1).
struct PartInMatter {
    QString ref;
    Role role = Role::Witness;
    std::optional<Relationship> relationship = {};
    Instant at;
    std::optional<int> age = {};

    static constexpr auto fields()
    {
        using R = PartInMatter;
        return Fields{field("ref", &R::ref), field("role", &R::role), field("relationship", &R::relationship), field("at", &R::at),
                      field("age", &R::age)};
    }
};

/// Everything that is known about one person, as somebody at the table of one plan may read it: of other plans nothing stands here
/// (R-M12). For the operator's screen; no room and no sheet is made from it.
struct Person {
    PersonCard card; ///< how the plan sees them: standing, holds, word
    std::optional<DeathView> death = {};
    QVector<AddressDangerView> dangers;
    QVector<CodeWordView> codeWords;
    std::optional<SafeWayView> safeWay = {}; ///< by any number or address
    QVector<ContactView> contacts;
    std::optional<CustodyView> custody = {};
    QVector<FlagView> flags;
    QVector<KnownByView> knownBy;
    std::optional<WorkerWishView> workerWish = {};
    QVector<IdentityView> identity;
    std::optional<CircumstancesView> circumstances = {};
    std::optional<PersonContact> contact = {}; ///< how far they have been reached on this plan
    QVector<PersonService> services;
    QVector<PartInMatter> parts; ///< newest first

    static constexpr auto fields()
    {
        using R = Person;
        return Fields{field("card", &R::card),
                      field("death", &R::death),
                      field("dangers", &R::dangers),
                      field("code_words", &R::codeWords),
                      field("safe_way", &R::safeWay),
                      field("contacts", &R::contacts),
                      field("custody", &R::custody),
                      field("flags", &R::flags),
                      field("known_by", &R::knownBy),
                      field("worker_wish", &R::workerWish),
                      field("identity", &R::identity),
                      field("circumstances", &R::circumstances),
                      field("contact", &R::contact),
                      field("services", &R::services),
                      field("parts", &R::parts)};
    }
};

/// Nothing: that person is not on that plan.
std::optional<Person> person(const Tables& tables, const PlanId& plan, const PersonId& who, Instant now);

/// The plan on which somebody stood last.
std::optional<PlanId> latestPlanOf(const Tables& tables, const PersonId& who);

} // namespace tepu
