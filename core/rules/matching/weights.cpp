// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/weights.h"

#include <cmath>

namespace tepu {

// Judged from what the format of the referral files says of the same person coming again (docs/referrals.md), not fitted to any file.

double Frequency::weight() const
{
    return std::log2(ofOne / ofTwo);
}

Frequency frequencyOf(Names names)
{
    switch (names) {
    case Names::Same: return {0.70, 0.0004};
    case Names::Alias: return {0.04, 0.00002};
    case Names::Exchanged: return {0.02, 0.00002};
    case Names::FamilyAlike: return {0.06, 0.0001};
    case Names::GivenForm: return {0.08, 0.0002};
    case Names::Slips: return {0.05, 0.001};
    case Names::GivenOnly: return {0.03, 0.01};
    case Names::GivenAlikeOnly: return {0.02, 0.01};
    case Names::FamilyOnly: return {0.02, 0.01};
    case Names::Different: return {0.005, 0.97};
    }
    Q_UNREACHABLE();
}

Frequency frequencyOf(BirthLikeness births)
{
    switch (births) {
    case BirthLikeness::Same: return {0.80, 0.0001};
    case BirthLikeness::Exchanged: return {0.05, 0.0003};
    case BirthLikeness::Days: return {0.01, 0.02};
    case BirthLikeness::Slip: return {0.04, 0.004};
    case BirthLikeness::Year: return {0.01, 0.03};
    case BirthLikeness::SameDay: return {0.03, 0.003};
    case BirthLikeness::Far: return {0.005, 0.94};
    case BirthLikeness::Unknown: return {1, 1};
    }
    Q_UNREACHABLE();
}

/// "Usually there, sometimes missing, now and then somebody else's: a strong hint, not proof". A household has one telephone and one
/// address, and both change.
Frequency frequencyOf(Clue clue)
{
    switch (clue) {
    case Clue::SameNumber: return {0.90, 0.00008};
    case Clue::OtherNumber: return {0.05, 0.90};
    case Clue::SamePhone: return {0.50, 0.02};
    case Clue::SameAddress: return {0.40, 0.02};
    case Clue::SameCompany: return {0.60, 0.02};
    }
    Q_UNREACHABLE();
}

double nearness(double weight)
{
    static constexpr double evens = 12; // one of four thousand who are worth comparing
    return 1 / (1 + std::exp2(evens - weight));
}

} // namespace tepu
