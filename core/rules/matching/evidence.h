// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/matching/birth_likeness.h"
#include "core/rules/matching/match.h"

namespace tepu {

/// How two whole names stand to each other; those that agree come first.
enum class Names { Same, Alias, Exchanged, FamilyAlike, GivenForm, Slips, GivenOnly, GivenAlikeOnly, FamilyOnly, Different };

constexpr bool agree(Names names)
{
    return names <= Names::Slips;
}

/// Everything that two identities have or have not in common.
struct Evidence {
    bool sameNumber;
    bool otherNumber;
    bool samePhone;
    bool sameAddress;
    Names names;
    BirthComparison birth;
};

Evidence evidenceOf(const PreparedIdentity& one, const PreparedIdentity& other);

QString inWords(Names names);

} // namespace tepu
