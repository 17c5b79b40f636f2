// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// C45: what an agency says of a task that it was given: "accepts, declines or says when (capacity reason)", or that it has begun.
enum class TaskAnswer { Accepted, Declined, CanFrom, Begun };

template <>
struct Vocabulary<TaskAnswer> {
    static constexpr std::array words{Word{TaskAnswer::Accepted, "accepted"}, Word{TaskAnswer::Declined, "declined"},
                                      Word{TaskAnswer::CanFrom, "can_from"}, Word{TaskAnswer::Begun, "begun"}};
};

} // namespace tepu
