// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/vocabulary.h"

namespace tepu {

using ContactPointId = Id<struct ContactPointKind>;
using CodeWordId = Id<struct CodeWordKind>;
using AddressDangerId = Id<struct AddressDangerKind>;

/// Where somebody can be reached. Of `social` the value says where: "Messenger: mere.k".
enum class ContactMeans { Phone, Email, Social, Address };

template <>
struct Vocabulary<ContactMeans> {
    static constexpr std::array words{Word{ContactMeans::Phone, "phone"}, Word{ContactMeans::Email, "email"},
                                      Word{ContactMeans::Social, "social"}, Word{ContactMeans::Address, "address"}};
};

/// R-S4 "dangers at an address (dogs, firearms, gang)".
enum class AddressHazard { Firearms, Gang, Dogs, Other };

template <>
struct Vocabulary<AddressHazard> {
    static constexpr std::array words{Word{AddressHazard::Firearms, "firearms"}, Word{AddressHazard::Gang, "gang"},
                                      Word{AddressHazard::Dogs, "dogs"}, Word{AddressHazard::Other, "other"}};
};

/// How well an agency knows somebody, the best first (R-C8).
enum class Acquaintance { GoodRelationship, WorkingWith, KnowsOf, WorkedWithBefore, RelationshipBroken };

template <>
struct Vocabulary<Acquaintance> {
    static constexpr std::array words{
        Word{Acquaintance::GoodRelationship, "good_relationship"}, Word{Acquaintance::WorkingWith, "working_with"},
        Word{Acquaintance::KnowsOf, "knows_of"}, Word{Acquaintance::WorkedWithBefore, "worked_with_before"},
        Word{Acquaintance::RelationshipBroken, "relationship_broken"}};
};

/// Whether somebody can walk out of the door.
enum class CustodyStatus { RemandedInCustody, ServingSentence, PoliceCells, HomeDetention, RemandedOnBail, CommunitySentence, AtLiberty };

template <>
struct Vocabulary<CustodyStatus> {
    static constexpr std::array words{
        Word{CustodyStatus::RemandedInCustody, "remanded_in_custody"}, Word{CustodyStatus::ServingSentence, "serving_sentence"},
        Word{CustodyStatus::PoliceCells, "police_cells"},              Word{CustodyStatus::HomeDetention, "home_detention"},
        Word{CustodyStatus::RemandedOnBail, "remanded_on_bail"},       Word{CustodyStatus::CommunitySentence, "community_sentence"},
        Word{CustodyStatus::AtLiberty, "at_liberty"}};
};

/// What people state of themselves, or others of them, apart from what files brought.
enum class IdentityPart { AlsoUsed, Gender, Ethnicities, Iwi, Languages, Interpreter };

template <>
struct Vocabulary<IdentityPart> {
    static constexpr std::array words{
        Word{IdentityPart::AlsoUsed, "also_used"}, Word{IdentityPart::Gender, "gender"}, Word{IdentityPart::Ethnicities, "ethnicities"},
        Word{IdentityPart::Iwi, "iwi"}, Word{IdentityPart::Languages, "languages"}, Word{IdentityPart::Interpreter, "interpreter"}};
};

} // namespace tepu
