// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/agenda/candidate.h"

namespace tepu {

/// What an episode shows, in order of danger; no score and no strength (R-R7).
enum class Sign {
    Strangulation,
    Firearms,
    SexualViolence,
    OrderBreached,
    BailBreached,
    PhysicalHarm,
    Threats,
    SafetyOrder,
    Damage,
    Verbal,
    None,
};

/// The gravest sign of any of the episodes.
Sign gravestOf(const QVector<EpisodeToHear>& episodes);

/// Why a family, as seen(), is on the list, in words, the most pressing first and at most three: "4 in 12 weeks · strangulation",
/// "PSO ends today 14:20", "carried over from Wed 9 May", "review due", "remand hearing today".
QString reasonOf(const Candidate& candidate, const Sitting& sitting);

/// Whether the date is a court's: release is possible, not certain (R-P1).
constexpr bool isHearing(ReleaseKind kind)
{
    return kind == ReleaseKind::RemandHearing || kind == ReleaseKind::BailHearing;
}

} // namespace tepu
