// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/instant.h"

namespace tepu {

/// An attempt to reach somebody, as far as the rules of contact look at it.
struct ContactAttempt {
    Instant at;
    ContactMethod method = ContactMethod::Phone;
    ContactResult result = ContactResult::NoAnswer;
    std::optional<bool> saidSafe = {}; ///< whoever made it says whether that was a safe time

    bool operator==(const ContactAttempt&) const = default;
};

/// A text is no call.
constexpr bool isCall(ContactMethod method)
{
    return method == ContactMethod::Phone;
}

/// 001 §5: "The locations for these face to face interactions are many and varied, from a prison or probation office to a school".
constexpr bool isFaceToFace(ContactMethod method)
{
    return method == ContactMethod::HomeVisit || method == ContactMethod::Office || method == ContactMethod::ProbationOffice;
}

} // namespace tepu
