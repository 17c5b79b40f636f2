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

void takePeople(CaseFacts& facts, const QVector<PersonCard>& people)
{
    QStringList children;
    for (const PersonCard& each : people) {
        const bool usedViolence = each.standing != Standing::VictimSide;
        if (usedViolence && !facts.personId) {
            facts.personId = each.person;
            facts.person = each.called;
        } else if (!usedViolence && !facts.victimId) {
            facts.victimId = each.person;
            facts.victim = each.called;
            if (isPartner(each))
                facts.traits.append(Trait::Partner);
            if (each.pregnant)
                facts.traits.append(Trait::Pregnant);
        } else if (each.isChild && !usedViolence) {
            facts.childIds.append(each.person);
            children.append(each.called);
        }
    }
    facts.children = children.isEmpty() ? QStringLiteral("the tamariki") : together(children);
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
        {episode.childrenPresent > 0, Trait::Children},
    };
    QVector<Trait> traits;
    for (const auto& [is, trait] : all)
        if (is)
            traits.append(trait);
    return traits;
}

void takeEpisode(CaseFacts& facts, const EpisodeView& episode)
{
    facts.seed += episode.ref;
    facts.traits += traitsOf(episode);
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
    facts.onlyReview = row.grounds == QVector{Ground::ReviewDue};
    takePeople(facts, people(tables, row.plan, now));
    const QVector<EpisodeView> episodes = episodesOf(tables, row.plan);
    for (const EpisodeView& episode : episodes)
        if (episode.isNew)
            takeEpisode(facts, episode);
    if (row.grounds.contains(Ground::Release))
        facts.traits.append(Trait::Release);
    if (episodes.size() > 1)
        facts.traits.append(Trait::Repeat);
    if (!facts.childIds.isEmpty() && !facts.shows(Trait::Children))
        facts.traits.append(Trait::Children);
    std::sort(facts.traits.begin(), facts.traits.end());
    return facts;
}

} // namespace tepu::demonstration
