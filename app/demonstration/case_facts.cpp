// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/case_facts.h"

#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/people.h"

namespace tepu::demonstration {
namespace {

bool isPartner(const PersonCard& person)
{
    return person.relationship == Relationship::Partner || person.relationship == Relationship::ExPartner;
}

/// "Hana", "Hana and Tama", "Hana, Tama and Rua"
QString together(const QStringList& names)
{
    if (names.size() < 2)
        return names.value(0);
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ") + names.last();
}

/// What somebody was when it last happened.
bool wasLately(const PersonCard& person, Role role)
{
    return !person.parts.isEmpty() && person.parts.first().role == role;
}

bool wasEver(const PersonCard& person, Role role)
{
    return std::any_of(person.parts.begin(), person.parts.end(), [role](const PartRow& part) { return part.role == role; });
}

void takeVictim(CaseFacts& facts, const PersonCard& victim)
{
    facts.victimId = victim.person;
    facts.victim = victim.called;
    facts.relationship = victim.relationship;
    facts.forRefuge = victim.gender != Gender::Male;
    if (isPartner(victim))
        facts.traits.append(Trait::Partner);
    if (victim.pregnant)
        facts.traits.append(Trait::Pregnant);
    if (victim.isChild)
        facts.traits.append(Trait::ChildVictim);
}

void takePerson(CaseFacts& facts, const PersonCard& person)
{
    facts.personId = person.person;
    facts.person = person.called;
    if (person.isChild)
        facts.traits.append(Trait::Young);
}

/// Adults stand before children: of several victims a grown-up one is spoken with.
void takePeople(CaseFacts& facts, const QVector<PersonCard>& people)
{
    QStringList children;
    for (const PersonCard& each : people) {
        if (wasLately(each, Role::Perpetrator) && !facts.personId) {
            takePerson(facts, each);
        } else if (wasLately(each, Role::Victim) && !facts.victimId) {
            takeVictim(facts, each);
        } else if (each.isChild && !wasEver(each, Role::Perpetrator)) {
            facts.childIds.append(each.person);
            children.append(each.called);
        }
    }
    facts.children = together(children);
}

QVector<Trait> traitsOf(const EpisodeView& episode)
{
    const auto did = [&](PoliceAction action) { return episode.policeActions.contains(action); };
    const auto harmed = [&](Harm harm) { return episode.harms.contains(harm); };
    const QVector<QPair<bool, Trait>> all{
        {episode.strangulation, Trait::Strangulation},
        {episode.firearmsPresent, Trait::Firearms},
        {harmed(Harm::SexualViolence), Trait::SexualViolence},
        {episode.protectionOrderBreached, Trait::OrderBreached},
        {episode.bailBreached, Trait::BailBreached},
        {did(PoliceAction::RemandedInCustody), Trait::Custody},
        {did(PoliceAction::RemandedOnBail), Trait::OnBail},
        {episode.psoDays.has_value(), Trait::SafetyOrder},
        {harmed(Harm::ThreatsOfHarm), Trait::Threats},
        {harmed(Harm::PhysicalHarm), Trait::PhysicalHarm},
        {harmed(Harm::PropertyDamage), Trait::PropertyDamage},
        {harmed(Harm::VerbalAbuse), Trait::VerbalAbuse},
        {episode.rocMade, Trait::RocMade},
    };
    QVector<Trait> traits;
    for (const auto& [is, trait] : all)
        if (is && !traits.contains(trait))
            traits.append(trait);
    return traits;
}

void takeEpisode(CaseFacts& facts, const EpisodeView& episode)
{
    facts.seed += episode.ref;
    for (const Trait trait : traitsOf(episode))
        if (!facts.shows(trait))
            facts.traits.append(trait);
    if (episode.policeRisk && (!facts.policeRisk || *episode.policeRisk > *facts.policeRisk))
        facts.policeRisk = episode.policeRisk;
}

} // namespace

CaseFacts caseFacts(const Tables& tables, const AgendaRow& row, Instant now)
{
    CaseFacts facts;
    facts.seed = row.number;
    facts.level = row.level;
    facts.carriedTimes = row.carriedTimes;
    takePeople(facts, people(tables, row.plan, now));
    const QVector<EpisodeView> episodes = episodesOf(tables, row.plan);
    for (const EpisodeView& episode : episodes)
        if (episode.isNew)
            takeEpisode(facts, episode);
    const auto takeIf = [&](bool is, Trait trait) {
        if (is)
            facts.traits.append(trait);
    };
    takeIf(row.grounds.contains(Ground::Release), Trait::Release);
    takeIf(episodes.size() > 1, Trait::Repeat);
    takeIf(episodes.size() > 2, Trait::Often);
    takeIf(!facts.childIds.isEmpty(), Trait::Children);
    facts.onlyReview = !facts.shows(Trait::Release) && facts.seed == row.number;
    std::sort(facts.traits.begin(), facts.traits.end());
    return facts;
}

} // namespace tepu::demonstration
