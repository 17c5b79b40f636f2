// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/vocabulary.h"

namespace tepu {

using BondId = Id<struct BondIdKind>;
using HouseholdId = Id<struct HouseholdIdKind>;
using UnbornId = Id<struct UnbornIdKind>;

/// What one person is to another. In the record a parent and a carer come first, the child second.
enum class BondKind { Partner, FormerPartner, Parent, Child, Carer, Sibling, OtherKin };

template <>
struct Vocabulary<BondKind> {
    static constexpr std::array words{
        Word{BondKind::Partner, "partner"}, Word{BondKind::FormerPartner, "former_partner"},
        Word{BondKind::Parent, "parent"},   Word{BondKind::Child, "child"},
        Word{BondKind::Carer, "carer"},     Word{BondKind::Sibling, "sibling"},
        Word{BondKind::OtherKin, "other_kin"}};
};

/// Whether a child is on its way.
enum class UnbornState { Expected, Born, NoLongerExpected };

template <>
struct Vocabulary<UnbornState> {
    static constexpr std::array words{Word{UnbornState::Expected, "expected"}, Word{UnbornState::Born, "born"},
                                      Word{UnbornState::NoLongerExpected, "no_longer_expected"}};
};

/// R-K3 "each has a line 'support offered?'"; rules.md §1 "chose not to", never "refused".
enum class SupportAnswer { NotYet, Offered, TakenUp, ChoseNotTo };

template <>
struct Vocabulary<SupportAnswer> {
    static constexpr std::array words{Word{SupportAnswer::NotYet, "not_yet"}, Word{SupportAnswer::Offered, "offered"},
                                      Word{SupportAnswer::TakenUp, "taken_up"},
                                      Word{SupportAnswer::ChoseNotTo, "chose_not_to"}};
};

/// Who says that a bond is so: a party, somebody else at the table, or Police by the words of an episode.
enum class ToldBy { Party, Table, Police };

template <>
struct Vocabulary<ToldBy> {
    static constexpr std::array words{Word{ToldBy::Party, "party"}, Word{ToldBy::Table, "table"}, Word{ToldBy::Police, "police"}};
};

} // namespace tepu
