// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plan/attach_episode.h"

namespace tepu {

/// A prison release is "treated as a case at the table": it joins the plan of its family.
struct AttachRelease {
    static constexpr auto name = "AttachRelease";
    PlanId plan;
    ReleaseId release;

    static constexpr auto fields()
    {
        return Fields{field("plan", &AttachRelease::plan), field("release", &AttachRelease::release)};
    }
};

struct ReleaseAttached {
    static constexpr auto kind = "ReleaseAttached";
    static constexpr int version = 1;
    PlanId plan;
    ReleaseId release;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("whether it is open"), 1, true}}; }
    static constexpr auto fields()
    {
        return Fields{field("plan", &ReleaseAttached::plan), field("release", &ReleaseAttached::release)};
    }
};

Attaching subjectOf(const AttachRelease& command, const Tables& tables);
Result<Facts> decide(const AttachRelease& command, const Attaching& now, const Context& context);
void apply(const ReleaseAttached& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const ReleaseAttached& fact);

} // namespace tepu
