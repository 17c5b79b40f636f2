// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/agenda.h"
#include "core/domain/person.h"

namespace tepu::demonstration {

/// What a case shows, the most dangerous first; the codes are those of table_talk.json.
enum class Trait {
    Release,
    Strangulation,
    Firearms,
    SexualViolence,
    OrderBreached,
    BailBreached,
    Custody,
    OnBail,
    SafetyOrder,
    Threats,
    PhysicalHarm,
    PropertyDamage,
    VerbalAbuse,
    RocMade,
    Children,
    Repeat, ///< not the first episode of the family
    Often,  ///< at least the third
    Pregnant,
    Partner,
    Young,       ///< who used violence is under 18 (R-K4)
    ChildVictim, ///< nobody grown up was harmed
};

/// A case as somebody at the table would sum it up.
struct CaseFacts {
    QString seed; ///< the same in every demonstration: the references of what it is on the list for
    QString victim;
    QString person;   ///< who used violence
    QString children; ///< "Hana and Tama"; empty where there are none
    std::optional<PersonId> victimId = {};
    std::optional<PersonId> personId = {};
    QVector<PersonId> childIds = {};
    QVector<Trait> traits = {};
    std::optional<Relationship> relationship = {}; ///< of the victim to who used violence
    bool forRefuge = true;                         ///< no man goes to Women's Refuge
    std::optional<RiskLevel> policeRisk = {};
    std::optional<RiskLevel> level = {}; ///< where the table finds the plan
    bool onlyReview = false;             ///< nothing new has happened
    int carriedTimes = 0;

    bool shows(Trait trait) const { return traits.contains(trait); }
};

CaseFacts caseFacts(const Tables& tables, const AgendaRow& row, Instant now);

} // namespace tepu::demonstration

namespace tepu {

template <>
struct Vocabulary<demonstration::Trait> {
    using T = demonstration::Trait;
    static constexpr std::array words{
        Word{T::Release, "release"},          Word{T::Strangulation, "strangulation"},
        Word{T::Firearms, "firearms"},        Word{T::SexualViolence, "sexual_violence"},
        Word{T::OrderBreached, "order_breached"}, Word{T::BailBreached, "bail_breached"},
        Word{T::Custody, "custody"},          Word{T::OnBail, "on_bail"},
        Word{T::SafetyOrder, "safety_order"}, Word{T::Threats, "threats"},
        Word{T::PhysicalHarm, "physical_harm"}, Word{T::PropertyDamage, "property_damage"},
        Word{T::VerbalAbuse, "verbal_abuse"}, Word{T::RocMade, "roc_made"},
        Word{T::Children, "children"},        Word{T::Repeat, "repeat"},
        Word{T::Often, "often"},              Word{T::Pregnant, "pregnant"},
        Word{T::Partner, "partner"},          Word{T::Young, "young"},
        Word{T::ChildVictim, "child_victim"}};
};

} // namespace tepu
