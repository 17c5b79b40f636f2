// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/vocabulary.h"

namespace tepu {

using SignalId = Id<struct SignalIdKind>;

/// R-R7: what speaks for danger in a family. The first fourteen are the points of 002's checklist, in its order; then those of 001 and
/// of the rule itself; then what protects. None of them is a level, and none is counted against another.
enum class SignalKind {
    Separation,
    AssaultOfFamily,
    AssaultOfStrangers,
    PastBreach,
    ViolenceInChildhood,
    SubstanceMisuse,
    MentalIllHealth,
    AssaultOfPartner,
    PregnancyOrBirth,
    SexualAssaultOrJealousy,
    WeaponOrThreatOfDeath,
    Escalation,
    MinimisationOrDenial,
    CondonesAbuse,

    Strangulation,
    Firearms,
    Abduction,
    InjuryNotKnownToPolice,
    BreachOfOrderOrBail,
    RepeatEpisodes,
    ChildHarmedOrPresent,
    Gang,
    AddressNearVictim,
    ReleaseSoon,
    UncontactableAtHigh,
    CoerciveControl,
    VictimsFear,
    ThreatOfSuicide,
    ResidenceDepends,
    HarmToAnimals,
    RoleFlip,

    OrderInForce,
    InCustody,
    AlarmInPlace,
    CodeWordHeld,
    SafePlace,
    PeopleWhoHelp,
    VictimSupported,
    WorkOnBehaviour,
};

template <>
struct Vocabulary<SignalKind> {
    static constexpr std::array words{
        Word{SignalKind::Separation, "separation"},
        Word{SignalKind::AssaultOfFamily, "assault_of_family"},
        Word{SignalKind::AssaultOfStrangers, "assault_of_strangers"},
        Word{SignalKind::PastBreach, "past_breach"},
        Word{SignalKind::ViolenceInChildhood, "violence_in_childhood"},
        Word{SignalKind::SubstanceMisuse, "substance_misuse"},
        Word{SignalKind::MentalIllHealth, "mental_ill_health"},
        Word{SignalKind::AssaultOfPartner, "assault_of_partner"},
        Word{SignalKind::PregnancyOrBirth, "pregnancy_or_birth"},
        Word{SignalKind::SexualAssaultOrJealousy, "sexual_assault_or_jealousy"},
        Word{SignalKind::WeaponOrThreatOfDeath, "weapon_or_threat_of_death"},
        Word{SignalKind::Escalation, "escalation"},
        Word{SignalKind::MinimisationOrDenial, "minimisation_or_denial"},
        Word{SignalKind::CondonesAbuse, "condones_abuse"},
        Word{SignalKind::Strangulation, "strangulation"},
        Word{SignalKind::Firearms, "firearms"},
        Word{SignalKind::Abduction, "abduction"},
        Word{SignalKind::InjuryNotKnownToPolice, "injury_not_known_to_police"},
        Word{SignalKind::BreachOfOrderOrBail, "breach_of_order_or_bail"},
        Word{SignalKind::RepeatEpisodes, "repeat_episodes"},
        Word{SignalKind::ChildHarmedOrPresent, "child_harmed_or_present"},
        Word{SignalKind::Gang, "gang"},
        Word{SignalKind::AddressNearVictim, "address_near_victim"},
        Word{SignalKind::ReleaseSoon, "release_soon"},
        Word{SignalKind::UncontactableAtHigh, "uncontactable_at_high"},
        Word{SignalKind::CoerciveControl, "coercive_control"},
        Word{SignalKind::VictimsFear, "victims_fear"},
        Word{SignalKind::ThreatOfSuicide, "threat_of_suicide"},
        Word{SignalKind::ResidenceDepends, "residence_depends"},
        Word{SignalKind::HarmToAnimals, "harm_to_animals"},
        Word{SignalKind::RoleFlip, "role_flip"},
        Word{SignalKind::OrderInForce, "order_in_force"},
        Word{SignalKind::InCustody, "in_custody"},
        Word{SignalKind::AlarmInPlace, "alarm_in_place"},
        Word{SignalKind::CodeWordHeld, "code_word_held"},
        Word{SignalKind::SafePlace, "safe_place"},
        Word{SignalKind::PeopleWhoHelp, "people_who_help"},
        Word{SignalKind::VictimSupported, "victim_supported"},
        Word{SignalKind::WorkOnBehaviour, "work_on_behaviour"}};
};

/// Whether it stands among what protects. R-R8: it is never enough alone to lower a level.
constexpr bool protects(SignalKind signal)
{
    return signal >= SignalKind::OrderInForce;
}

/// Whether 002's checklist has a point for it.
constexpr bool isOnChecklist(SignalKind signal)
{
    return signal <= SignalKind::CondonesAbuse;
}

/// What somebody says of a signal that stands: it is disputed, it is so no longer, or it is so after all.
enum class SignalVerdict { Contested, NoLongerSo, Upheld };

template <>
struct Vocabulary<SignalVerdict> {
    static constexpr std::array words{Word{SignalVerdict::Contested, "contested"}, Word{SignalVerdict::NoLongerSo, "no_longer_so"},
                                      Word{SignalVerdict::Upheld, "upheld"}};
};

/// The answer to a point of a checklist. Nothing is added up from them.
enum class PointAnswer { Yes, No, NotKnown };

template <>
struct Vocabulary<PointAnswer> {
    static constexpr std::array words{Word{PointAnswer::Yes, "yes"}, Word{PointAnswer::No, "no"}, Word{PointAnswer::NotKnown, "not_known"}};
};

} // namespace tepu
