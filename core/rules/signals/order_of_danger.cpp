// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/order_of_danger.h"

namespace tepu {

/// What kills first; then what is happening now, to her and to the tamariki; then what he has done; then what makes it likelier.
const QVector<SignalKind>& orderOfDanger()
{
    using enum SignalKind;
    static const QVector<SignalKind> all{
        Strangulation,    Firearms,          Abduction,             ThreatOfSuicide,         VictimsFear,          AddressNearVictim,
        BreachOfOrderOrBail, WeaponOrThreatOfDeath, Escalation,     Separation,              CoerciveControl,      SexualAssaultOrJealousy,
        PregnancyOrBirth, InjuryNotKnownToPolice, ChildHarmedOrPresent, RepeatEpisodes,      RoleFlip,             ReleaseSoon,
        UncontactableAtHigh, Gang,           AssaultOfPartner,      AssaultOfFamily,         PastBreach,           AssaultOfStrangers,
        HarmToAnimals,    SubstanceMisuse,   MentalIllHealth,       MinimisationOrDenial,    CondonesAbuse,        ViolenceInChildhood,
        ResidenceDepends, InCustody,         OrderInForce,          AlarmInPlace,            CodeWordHeld,         SafePlace,
        WorkOnBehaviour,  VictimSupported,   PeopleWhoHelp};
    return all;
}

qsizetype placeOf(SignalKind signal)
{
    return orderOfDanger().indexOf(signal);
}

} // namespace tepu
