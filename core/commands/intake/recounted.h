// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/intake/episode_recounted.h"
#include "core/domain/outcome.h"

namespace tepu {

/// Somebody recounted a prison release that is history.
struct ReleaseRecounted {
    static constexpr auto kind = "ReleaseRecounted";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    ReleaseId release;
    std::optional<QString> ref;
    PersonId person;
    Location location = Location::WaikatoCity;
    QDate expectedOn;

    Scope scope() const { return Scope::of(release); }
    static constexpr auto fields()
    {
        using F = ReleaseRecounted;
        return Fields{field("release", &F::release), field("release_ref", &F::ref), field("person", &F::person),
                      field("location", &F::location), field("expected_on", &F::expectedOn)};
    }
};

/// A table heard a family again, as somebody recounted it.
struct ReviewHeld {
    static constexpr auto kind = "ReviewHeld";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    ReviewId review;
    PlanId plan;
    TableKind table = TableKind::Sam;
    QDate on;
    ReviewOutcome outcome = ReviewOutcome::NoChange;

    Scope scope() const { return Scope::of(plan); }
    static constexpr auto fields()
    {
        using F = ReviewHeld;
        return Fields{field("review", &F::review), field("plan", &F::plan), field("table", &F::table), field("on", &F::on),
                      field("outcome", &F::outcome)};
    }
};

/// Another record or file names a thing so: "Ids from an imported file … are kept as external references and come out again."
struct ReferenceHeld {
    static constexpr auto kind = "ReferenceHeld";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    Uuid of; ///< the scope to which the thing belongs
    Uuid thing;
    QString ref;

    Scope scope() const { return {of}; }
    static constexpr auto fields()
    {
        using F = ReferenceHeld;
        return Fields{field("of", &F::of), field("thing", &F::thing), field("ref", &F::ref)};
    }
};

/// Somebody acted in what another record told: they have a name here, and no key.
struct UserKnown {
    static constexpr auto kind = "UserKnown";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    RecordId record;
    UserId user;
    QString name;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = UserKnown;
        return Fields{field("record", &F::record), field("user", &F::user), field("name", &F::name)};
    }
};

void apply(const ReleaseRecounted& fact, const Stamp& stamp, TableWriter& tables);
void apply(const ReviewHeld& fact, const Stamp& stamp, TableWriter& tables);
void apply(const ReferenceHeld& fact, const Stamp& stamp, TableWriter& tables);
void apply(const UserKnown& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReleaseRecounted& fact);
QString describe(const ReviewHeld& fact);
QString describe(const ReferenceHeld& fact);
QString describe(const UserKnown& fact);

} // namespace tepu
