// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/facts.h"
#include "core/domain/referred_release.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// A prison release came in from Corrections. The people's names stand in it as received, sealed for the release.
struct ReleaseReceived : ReferredRelease {
    static constexpr auto kind = "ReleaseReceived";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    ReleaseId release;
    PersonId person;
    std::optional<PersonId> victim;

    Scope scope() const { return Scope::of(release); }
    static constexpr auto fields()
    {
        using F = ReleaseReceived;
        return Fields{field("release", &F::release), field("person", &F::person), field("victim", &F::victim)} +
               ReferredRelease::fields();
    }
};

/// A reference came again with other content: nothing is overwritten, a person decides.
struct ReferralDiffers {
    static constexpr auto kind = "ReferralDiffers";
    static constexpr int version = 1;
    static constexpr bool isFinal = true;
    Uuid source; ///< the episode or release held
    QString ref;
    QVector<QString> columns;
    QString incoming; ///< what came, as JSON

    Scope scope() const { return {source}; }
    static constexpr auto fields()
    {
        using F = ReferralDiffers;
        return Fields{field("source", &F::source), field("ref", &F::ref), field("columns", &F::columns),
                      safetyField("incoming", &F::incoming)};
    }
};

void apply(const ReleaseReceived& fact, const Stamp& stamp, TableWriter& tables);
void apply(const ReferralDiffers& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReleaseReceived& fact);
QString describe(const ReferralDiffers& fact);

} // namespace tepu
