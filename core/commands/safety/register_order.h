// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/person_on_plan.h"
#include "core/domain/coordinates.h"
#include "core/domain/order.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Writes down an order, or conditions, that somebody must keep: "The person they bind is the respondent" (rules.md §1).
struct RegisterOrder : Provenance {
    static constexpr auto name = "RegisterOrder";
    OrderId order = OrderId::fresh();
    PlanId plan;
    KindOfOrder type = KindOfOrder::ProtectionOrder;
    PersonId protectedPerson;
    QVector<PersonId> alsoProtected = {};
    PersonId respondent;
    std::optional<QDate> inPlaceFrom = {}; ///< or the day on which it was issued
    std::optional<Instant> issuedAt = {};
    std::optional<int> hours = {}; ///< of a Police Safety Order
    std::optional<Instant> until = {};
    std::optional<Instant> servedAt = {};
    bool notServed = false;                 ///< somebody said so; a Police Safety Order is not until it is said to be
    std::optional<EpisodeId> episode = {};  ///< the order of Police that a file told of with it
    std::optional<Words> address = {};      ///< where the respondent must live
    std::optional<Coordinates> at = {};     ///< of that address
    QVector<Words> conditions = {};
    std::optional<Words> youngBecause = {}; ///< why an order of Police binds somebody under 16
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = RegisterOrder;
        return Fields{field("order", &C::order).orDefault(),
                      field("plan", &C::plan),
                      field("type", &C::type),
                      field("protected", &C::protectedPerson),
                      field("also_protected", &C::alsoProtected),
                      field("respondent", &C::respondent),
                      field("in_place_from", &C::inPlaceFrom),
                      field("issued_at", &C::issuedAt),
                      field("hours", &C::hours),
                      field("until", &C::until),
                      field("served_at", &C::servedAt),
                      field("not_served", &C::notServed).orDefault(),
                      field("episode", &C::episode),
                      field("address", &C::address),
                      field("at", &C::at),
                      field("conditions", &C::conditions),
                      field("young_because", &C::youngBecause),
                      field("words", &C::words)} +
               Provenance::fields();
    }
};

/// Sealed under the person whom it protects. Version 1 knew a kind, two people and a day.
struct OrderRegistered : Provenance {
    static constexpr auto kind = "OrderRegistered";
    static constexpr int version = 2;
    OrderId order;
    PlanId plan;
    KindOfOrder type = KindOfOrder::ProtectionOrder;
    PersonId protectedPerson;
    QVector<PersonId> alsoProtected = {};
    PersonId respondent;
    QDate inPlaceFrom;
    std::optional<Instant> issuedAt = {};
    std::optional<int> hours = {};
    std::optional<Instant> until = {};
    std::optional<Instant> servedAt = {};
    bool awaitsService = false;
    std::optional<EpisodeId> episode = {};
    std::optional<Words> address = {};
    std::optional<Coordinates> at = {};
    QVector<Words> conditions = {};
    std::optional<Words> youngBecause = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(protectedPerson); }
    static constexpr auto fields()
    {
        using F = OrderRegistered;
        return Fields{field("order", &F::order),
                      field("plan", &F::plan),
                      field("type", &F::type),
                      field("protected", &F::protectedPerson),
                      field("also_protected", &F::alsoProtected),
                      field("respondent", &F::respondent),
                      field("in_place_from", &F::inPlaceFrom),
                      field("issued_at", &F::issuedAt),
                      field("hours", &F::hours),
                      field("until", &F::until),
                      field("served_at", &F::servedAt),
                      field("awaits_service", &F::awaitsService).orDefault(),
                      field("episode", &F::episode),
                      safetyField("address", &F::address),
                      safetyField("at", &F::at),
                      safetyField("conditions", &F::conditions),
                      safetyField("young_because", &F::youngBecause),
                      safetyField("words", &F::words)} +
               Provenance::fields();
    }
};

/// The plan and those whom an order names.
struct PartiesNow {
    PersonOnPlan protectedPerson;
    PersonOnPlan respondent;
    bool othersAreOnPlan = true;
    bool episodeIsTheirs = true;       ///< the respondent had a part in the episode named, and it is of the plan
    bool episodeHasOrder = false;      ///< somebody wrote that order down already
    std::optional<QDate> born = {};    ///< the respondent
    bool wasReceivedAsChild = false;
};

PartiesNow subjectOf(const RegisterOrder& command, const Tables& tables);
Result<Facts> decide(const RegisterOrder& command, const PartiesNow& now, const Context& context);
void apply(const OrderRegistered& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const OrderRegistered& fact);

} // namespace tepu
