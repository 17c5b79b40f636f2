// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/signal_lapse.h"

namespace tepu {

std::optional<int> countsForDays(SignalKind signal, const SignalLapse& lapse)
{
    switch (signal) {
    case SignalKind::Separation:
        return lapse.separationDays;
    case SignalKind::PregnancyOrBirth:
        return lapse.pregnancyDays;
    case SignalKind::MentalIllHealth:
        return lapse.mentalHealthDays;
    case SignalKind::BreachOfOrderOrBail:
    case SignalKind::Escalation:
    case SignalKind::ChildHarmedOrPresent:
    case SignalKind::InjuryNotKnownToPolice:
    case SignalKind::UncontactableAtHigh:
        return lapse.recentDays;
    case SignalKind::SubstanceMisuse:
    case SignalKind::MinimisationOrDenial:
    case SignalKind::CondonesAbuse:
    case SignalKind::CoerciveControl:
    case SignalKind::VictimsFear:
    case SignalKind::ThreatOfSuicide:
    case SignalKind::ResidenceDepends:
    case SignalKind::HarmToAnimals:
        return lapse.observedDays;
    // What protects is asked again sooner than what endangers.
    case SignalKind::AlarmInPlace:
    case SignalKind::SafePlace:
    case SignalKind::PeopleWhoHelp:
    case SignalKind::VictimSupported:
    case SignalKind::WorkOnBehaviour:
        return lapse.recentDays;
    // "Past assault", "past breach", "past use of weapons": the past does not pass. The rest end with what they rest on.
    case SignalKind::AssaultOfFamily:
    case SignalKind::AssaultOfStrangers:
    case SignalKind::PastBreach:
    case SignalKind::ViolenceInChildhood:
    case SignalKind::AssaultOfPartner:
    case SignalKind::SexualAssaultOrJealousy:
    case SignalKind::WeaponOrThreatOfDeath:
    case SignalKind::Strangulation:
    case SignalKind::Firearms:
    case SignalKind::Abduction:
    case SignalKind::RepeatEpisodes:
    case SignalKind::Gang:
    case SignalKind::AddressNearVictim:
    case SignalKind::ReleaseSoon:
    case SignalKind::RoleFlip:
    case SignalKind::OrderInForce:
    case SignalKind::InCustody:
    case SignalKind::CodeWordHeld:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<QDate> countsUntil(SignalKind signal, QDate since, const SignalLapse& lapse)
{
    const auto days = countsForDays(signal, lapse);
    return days ? std::optional(since.addDays(*days)) : std::nullopt;
}

} // namespace tepu
