// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/evidence.h"

namespace tepu {

/// How often something is found when two mentions are held side by side: of one person, and of two people who are worth comparing.
/// The model of Fellegi and Sunter (1969): what is found adds log2(ofOne / ofTwo) to the weight, what is not recorded adds nothing.
struct Frequency {
    double ofOne;
    double ofTwo;

    double weight() const;
};

Frequency frequencyOf(Names names);
Frequency frequencyOf(BirthLikeness births);

/// What is said beside names and births.
enum class Clue { SameNumber, OtherNumber, SamePhone, SameAddress, SameCompany };
Frequency frequencyOf(Clue clue);

/// From this weight on nobody is asked, unless a guard says that it may be somebody else; below `worthAsking` nobody is either.
inline constexpr double certainFrom = 18;
inline constexpr double worthAsking = 5.5;

/// A weight as a number from 0 to 1 for people: how near.
double nearness(double weight);

} // namespace tepu
