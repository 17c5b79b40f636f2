// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// What is marked of a whole plan (001 Tables 11 and 15).
enum class PlanFlag {
    ChildrensTeamConsidered,
    CulturallySpecificCaseWorker,
    FamilyStartActive,
    FamilyStartGraduated,
    FamilyStartReferredDeclined,
    FoodParcel,
    GangAssociation,
    HousingIssue,
    OrangaTamarikiInvolvement,
    SchoolAdvised,
    SupervisedAccess,
};

template <>
struct Vocabulary<PlanFlag> {
    static constexpr std::array words{
        Word{PlanFlag::ChildrensTeamConsidered, "childrens_team_considered"},
        Word{PlanFlag::CulturallySpecificCaseWorker, "culturally_specific_case_worker"},
        Word{PlanFlag::FamilyStartActive, "family_start_active"},
        Word{PlanFlag::FamilyStartGraduated, "family_start_graduated"},
        Word{PlanFlag::FamilyStartReferredDeclined, "family_start_referred_declined"},
        Word{PlanFlag::FoodParcel, "food_parcel"},
        Word{PlanFlag::GangAssociation, "gang_association"},
        Word{PlanFlag::HousingIssue, "housing_issue"},
        Word{PlanFlag::OrangaTamarikiInvolvement, "oranga_tamariki_involvement"},
        Word{PlanFlag::SchoolAdvised, "school_advised"},
        Word{PlanFlag::SupervisedAccess, "supervised_access"}};
};

/// What is marked of one person (001 Table 12), and what the table must know of them besides.
enum class PersonFlag { AlcoholMisuse, DrugMisuse, MentalHealthCondition, MethamphetamineUse, Pregnant, Gang, Disability };

template <>
struct Vocabulary<PersonFlag> {
    static constexpr std::array words{
        Word{PersonFlag::AlcoholMisuse, "alcohol_misuse"},
        Word{PersonFlag::DrugMisuse, "drug_misuse"},
        Word{PersonFlag::MentalHealthCondition, "mental_health_condition"},
        Word{PersonFlag::MethamphetamineUse, "methamphetamine_use"},
        Word{PersonFlag::Pregnant, "pregnant"},
        Word{PersonFlag::Gang, "gang"},
        Word{PersonFlag::Disability, "disability"}};
};

} // namespace tepu
