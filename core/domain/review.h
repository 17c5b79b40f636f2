// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// How a review that was set stands to a day. `Waiting`: it hangs on an event of which no day is known, or whose day is to come.
/// `Ask`: that day has passed, or nobody has said anything for long; somebody must say when the family comes back.
enum class ReviewStanding { Over, Due, Ask, Ahead, Waiting, Reached };

template <>
struct Vocabulary<ReviewStanding> {
    static constexpr std::array words{Word{ReviewStanding::Over, "over"},   Word{ReviewStanding::Due, "due"},
                                      Word{ReviewStanding::Ask, "ask"},     Word{ReviewStanding::Ahead, "ahead"},
                                      Word{ReviewStanding::Waiting, "waiting"}, Word{ReviewStanding::Reached, "reached"}};
};

} // namespace tepu
