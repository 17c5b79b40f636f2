// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// How far somebody engaged (R-C5, docs/codes.md).
enum class Engagement {
    ContactMadeSupportAccepted,
    ContactMadeSomeEngagementNoUptake,
    ContactMadeSupportOfferedDeclined,
    StatutoryEngagementOnly,
    NotAbleToBeReached,
    UnsafeToContact,
    NoAttemptMadeToContact,
};

template <>
struct Vocabulary<Engagement> {
    static constexpr std::array words{
        Word{Engagement::ContactMadeSupportAccepted, "contact_made_support_accepted"},
        Word{Engagement::ContactMadeSomeEngagementNoUptake, "contact_made_some_engagement_no_uptake"},
        Word{Engagement::ContactMadeSupportOfferedDeclined, "contact_made_support_offered_declined"},
        Word{Engagement::StatutoryEngagementOnly, "statutory_engagement_only"},
        Word{Engagement::NotAbleToBeReached, "not_able_to_be_reached"},
        Word{Engagement::UnsafeToContact, "unsafe_to_contact"},
        Word{Engagement::NoAttemptMadeToContact, "no_attempt_made_to_contact"}};
};

/// R-O1 "services (19 categories …; 001 Appendix A)"
enum class ServiceCategory {
    AccSupport,
    AlcoholAndDrugSupport,
    BudgetingServices,
    CaseWorkerSupport,
    Counselling,
    HealthSupport,
    HousingSupport,
    LegalSupport,
    MentalHealthSupport,
    ParentingSupport,
    PregnancySupport,
    RelocationAssistance,
    SafeHousing,
    SafetyAlarmsAndLocks,
    SafetyAssessmentPlan,
    SexualAbuseSupport,
    StoppingViolenceOrSafetyProgramme,
    ThirdPartySupervisedAccess,
    WorkAndIncomeSupport,
};

template <>
struct Vocabulary<ServiceCategory> {
    static constexpr std::array words{
        Word{ServiceCategory::AccSupport, "acc_support"},
        Word{ServiceCategory::AlcoholAndDrugSupport, "alcohol_and_drug_support"},
        Word{ServiceCategory::BudgetingServices, "budgeting_services"},
        Word{ServiceCategory::CaseWorkerSupport, "case_worker_support"},
        Word{ServiceCategory::Counselling, "counselling"},
        Word{ServiceCategory::HealthSupport, "health_support"},
        Word{ServiceCategory::HousingSupport, "housing_support"},
        Word{ServiceCategory::LegalSupport, "legal_support"},
        Word{ServiceCategory::MentalHealthSupport, "mental_health_support"},
        Word{ServiceCategory::ParentingSupport, "parenting_support"},
        Word{ServiceCategory::PregnancySupport, "pregnancy_support"},
        Word{ServiceCategory::RelocationAssistance, "relocation_assistance"},
        Word{ServiceCategory::SafeHousing, "safe_housing"},
        Word{ServiceCategory::SafetyAlarmsAndLocks, "safety_alarms_and_locks"},
        Word{ServiceCategory::SafetyAssessmentPlan, "safety_assessment_plan"},
        Word{ServiceCategory::SexualAbuseSupport, "sexual_abuse_support"},
        Word{ServiceCategory::StoppingViolenceOrSafetyProgramme, "stopping_violence_or_safety_programme"},
        Word{ServiceCategory::ThirdPartySupervisedAccess, "third_party_supervised_access"},
        Word{ServiceCategory::WorkAndIncomeSupport, "work_and_income_support"}};
};

/// How far a service has come.
enum class ServiceStatus { NeedIdentified, Referred, Waitlisted, SupportReceived };

template <>
struct Vocabulary<ServiceStatus> {
    static constexpr std::array words{
        Word{ServiceStatus::NeedIdentified, "need_identified"},
        Word{ServiceStatus::Referred, "referred"},
        Word{ServiceStatus::Waitlisted, "waitlisted"},
        Word{ServiceStatus::SupportReceived, "support_received"}};
};

/// The relationship now, as one party sees it.
enum class RelationshipNow { Continuing, Ended, Intermittent, Unknown };

template <>
struct Vocabulary<RelationshipNow> {
    static constexpr std::array words{
        Word{RelationshipNow::Continuing, "continuing"},
        Word{RelationshipNow::Ended, "ended"},
        Word{RelationshipNow::Intermittent, "intermittent"},
        Word{RelationshipNow::Unknown, "unknown"}};
};

/// What became of a prison release.
enum class ReleaseOutcome {
    BreachedNonAssociationOrder,
    MinorEpisodeVictimAlertedPolice,
    NoReoffending,
    NonAssociationOrderIssued,
    PoliceSafetyOrderThenArrested,
    RemainedInPrison,
    ReturnedToPrisonParoleCondition,
};

template <>
struct Vocabulary<ReleaseOutcome> {
    static constexpr std::array words{
        Word{ReleaseOutcome::BreachedNonAssociationOrder, "breached_non_association_order"},
        Word{ReleaseOutcome::MinorEpisodeVictimAlertedPolice, "minor_episode_victim_alerted_police"},
        Word{ReleaseOutcome::NoReoffending, "no_reoffending"},
        Word{ReleaseOutcome::NonAssociationOrderIssued, "non_association_order_issued"},
        Word{ReleaseOutcome::PoliceSafetyOrderThenArrested, "police_safety_order_then_arrested"},
        Word{ReleaseOutcome::RemainedInPrison, "remained_in_prison"},
        Word{ReleaseOutcome::ReturnedToPrisonParoleCondition, "returned_to_prison_parole_condition"}};
};

/// What a table changed when it heard a family again.
enum class ReviewOutcome { NoChange, RiskChanged, TasksUpdated };

template <>
struct Vocabulary<ReviewOutcome> {
    static constexpr std::array words{
        Word{ReviewOutcome::NoChange, "no_change"},
        Word{ReviewOutcome::RiskChanged, "risk_changed"},
        Word{ReviewOutcome::TasksUpdated, "tasks_updated"}};
};

} // namespace tepu
