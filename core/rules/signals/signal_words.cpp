// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/signal_words.h"

#include <QVector>

namespace tepu {
namespace {

struct SignalInWords {
    SignalKind signal;
    const char* words;
    const char* typedAs; ///< forms between bars
};

const QVector<SignalInWords>& signalsInWords()
{
    using enum SignalKind;
    static const QVector<SignalInWords> all{
        {Separation, "Recent or imminent separation", "separation|separated|leaving him|leaving"},
        {AssaultOfFamily, "Past assault of family members", "assault of family|family assault"},
        {AssaultOfStrangers, "Past assault of strangers or acquaintances", "assault of strangers|strangers"},
        {PastBreach, "Past breach or ignoring of orders or conditions", "past breach|old breach"},
        {ViolenceInChildhood, "Victim or witness of family violence as a child", "childhood"},
        {SubstanceMisuse, "Substance misuse", "substances|alcohol|drugs|meth"},
        {MentalIllHealth, "Recent mental ill-health relating to violence", "mental health|mental"},
        {AssaultOfPartner, "Past physical assault of partner", "assault of partner|partner assault"},
        {PregnancyOrBirth, "Partner pregnant or recently given birth", "pregnant|pregnancy|birth|baby"},
        {SexualAssaultOrJealousy, "Sexual assault or sexual jealousy", "sexual|jealousy|jealous"},
        {WeaponOrThreatOfDeath, "Past use of weapons or threats of death", "weapon|knife|threat to kill|threats of death|death threat"},
        {Escalation, "Recent escalation in frequency or severity", "escalation|escalating|worse"},
        {MinimisationOrDenial, "Extreme minimisation or denial", "minimisation|minimises|denial|denies"},
        {CondonesAbuse, "Attitudes that support or condone abuse", "condones|attitudes"},
        {Strangulation, "Strangulation", "strangulation|strangled|choked|throat"},
        {Firearms, "Firearms present", "firearms|firearm|guns|gun"},
        {Abduction, "Abduction", "abduction|abducted|held against her will"},
        {InjuryNotKnownToPolice, "Injury claim or ED visit not known to Police", "injury|injuries|acc claim|ed visit"},
        {BreachOfOrderOrBail, "Breach of an order or of bail", "breach|breached"},
        {RepeatEpisodes, "Repeat episodes", "repeat|repeats"},
        {ChildHarmedOrPresent, "A child harmed or present", "child harmed|child present|children present|child"},
        {Gang, "Gang", "gang"},
        {AddressNearVictim, "Bail or release address near the victim", "address near|lives near"},
        {ReleaseSoon, "Release within days", "release|out soon"},
        {UncontactableAtHigh, "High, and nobody can be reached", "uncontactable|cannot be reached"},
        {CoerciveControl, "Coercive control or monitoring", "control|controlling|monitoring|stalking|stalks|tracks her"},
        {VictimsFear, "The victim’s own fear", "fear|afraid|scared|terrified"},
        {ThreatOfSuicide, "Threat of suicide by whoever used violence", "suicide|suicidal"},
        {ResidenceDepends, "A visa or residence that depends on them", "visa|residence"},
        {HarmToAnimals, "Harm to animals", "animals|animal|pets|pet"},
        {RoleFlip, "Roles have turned round", "roles|role flip"},
        {OrderInForce, "An order or conditions in force", "order in force|order"},
        {InCustody, "In custody", "custody|in custody|in prison"},
        {AlarmInPlace, "Alarm or locks in place", "alarm|locks"},
        {CodeWordHeld, "A code word or signal that Police hold", "code word"},
        {SafePlace, "A safe place to go", "safe place|safe house"},
        {PeopleWhoHelp, "People who help and know", "whanau helps|people help|helps|support people"},
        {VictimSupported, "Somebody works with the victim", "works with her|victim supported|her worker"},
        {WorkOnBehaviour, "Somebody works with whoever used violence", "works with him|programme|his worker"},
    };
    return all;
}

const SignalInWords& inWords(SignalKind signal)
{
    for (const SignalInWords& each : signalsInWords())
        if (each.signal == signal)
            return each;
    Q_UNREACHABLE();
}

} // namespace

QString signalWords(SignalKind signal)
{
    return QString::fromUtf8(inWords(signal).words);
}

QVector<QString> signalTypedAs(SignalKind signal)
{
    return QString::fromUtf8(inWords(signal).typedAs).split(u'|');
}

} // namespace tepu
