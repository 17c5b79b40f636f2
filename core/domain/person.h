// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// A person's part in one episode; it belongs to the episode, not to the person.
enum class Role { Perpetrator, Victim, Witness, ChildExposed };

template <>
struct Vocabulary<Role> {
    static constexpr std::array words{Word{Role::Perpetrator, "perpetrator"}, Word{Role::Victim, "victim"},
                                      Word{Role::Witness, "witness"}, Word{Role::ChildExposed, "child_exposed"}};
};

/// What a person is to the perpetrator of an episode.
enum class Relationship { Partner, ExPartner, Parent, Child, Sibling, Other };

template <>
struct Vocabulary<Relationship> {
    static constexpr std::array words{
        Word{Relationship::Partner, "partner"}, Word{Relationship::ExPartner, "ex_partner"},
        Word{Relationship::Parent, "parent"},   Word{Relationship::Child, "child"},
        Word{Relationship::Sibling, "sibling"}, Word{Relationship::Other, "other"}};
};

enum class Gender { Female, Male, GenderDiverse, Unknown };

template <>
struct Vocabulary<Gender> {
    static constexpr std::array words{Word{Gender::Female, "female"}, Word{Gender::Male, "male"},
                                      Word{Gender::GenderDiverse, "gender_diverse"},
                                      Word{Gender::Unknown, "unknown"}};
};

/// Several per person; none means not stated.
enum class Ethnicity { Maori, European, Pacific, African, Asian, Other };

template <>
struct Vocabulary<Ethnicity> {
    static constexpr std::array words{Word{Ethnicity::Maori, "maori"},     Word{Ethnicity::European, "european"},
                                      Word{Ethnicity::Pacific, "pacific"}, Word{Ethnicity::African, "african"},
                                      Word{Ethnicity::Asian, "asian"},     Word{Ethnicity::Other, "other"}};
};

/// Who a statement comes from. Every statement carries it.
enum class Source { Victim, Child, Perpetrator, Agency, Police, ThirdParty };

template <>
struct Vocabulary<Source> {
    static constexpr std::array words{Word{Source::Victim, "victim"},           Word{Source::Child, "child"},
                                      Word{Source::Perpetrator, "perpetrator"}, Word{Source::Agency, "agency"},
                                      Word{Source::Police, "police"},           Word{Source::ThirdParty, "third_party"}};
};

/// Which side of a family a statement or an agency stands on (R-S1, R-S2).
enum class Side { Victim, Violence, Both, Statutory, Other };

template <>
struct Vocabulary<Side> {
    static constexpr std::array words{Word{Side::Victim, "victim"}, Word{Side::Violence, "person_using_violence"},
                                      Word{Side::Both, "both"}, Word{Side::Statutory, "statutory"},
                                      Word{Side::Other, "other"}};
};

} // namespace tepu
