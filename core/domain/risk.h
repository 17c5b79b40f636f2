// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// R-R1 "Three levels, by collective agreement of the table." In order: a later one is the higher.
enum class RiskLevel { Low, Medium, High };

template <>
struct Vocabulary<RiskLevel> {
    static constexpr std::array words{
        Word{RiskLevel::Low, "low"}, Word{RiskLevel::Medium, "medium"}, Word{RiskLevel::High, "high"}};
};

/// Why a level is changed: eleven reasons to lower it (R-R3), eight to raise it (R-R5), in their order.
enum class RiskReason {
    GoodEngagementWithWorker,
    VictimEngagingWithServices,
    NoImminentRiskOfHarmToVictim,
    MostRecentEpisodeLessSerious,
    PerpetratorCompliantWithBailAndCommunitySentence,
    NoFurtherEpisodes,
    PartiesNoLongerInRelationship,
    VictimStatesTheyAreFine,
    PerpetratorInPrison,
    PerpetratorInCourtAndAngerManagement,
    NoConcernsForChildren,
    ImminentRiskOfSeriousHarm,
    BreachedBailAtVictimsAddress,
    SeriousNatureOfMostRecentAssault,
    CircumstancesUnchanged,
    RapidEscalationOfMostRecentEpisode,
    ConcernAboutMentalHealth,
    ConcernsForChildren,
    ParentDoesNotUnderstandRisk,
};

template <>
struct Vocabulary<RiskReason> {
    static constexpr std::array words{
        Word{RiskReason::GoodEngagementWithWorker, "good_engagement_with_worker"},
        Word{RiskReason::VictimEngagingWithServices, "victim_engaging_with_services"},
        Word{RiskReason::NoImminentRiskOfHarmToVictim, "no_imminent_risk_of_harm_to_victim"},
        Word{RiskReason::MostRecentEpisodeLessSerious, "most_recent_episode_less_serious"},
        Word{RiskReason::PerpetratorCompliantWithBailAndCommunitySentence,
             "perpetrator_compliant_with_bail_and_community_sentence"},
        Word{RiskReason::NoFurtherEpisodes, "no_further_episodes"},
        Word{RiskReason::PartiesNoLongerInRelationship, "parties_no_longer_in_relationship"},
        Word{RiskReason::VictimStatesTheyAreFine, "victim_states_they_are_fine"},
        Word{RiskReason::PerpetratorInPrison, "perpetrator_in_prison"},
        Word{RiskReason::PerpetratorInCourtAndAngerManagement, "perpetrator_in_court_and_anger_management"},
        Word{RiskReason::NoConcernsForChildren, "no_concerns_for_children"},
        Word{RiskReason::ImminentRiskOfSeriousHarm, "imminent_risk_of_serious_harm"},
        Word{RiskReason::BreachedBailAtVictimsAddress, "breached_bail_at_victims_address"},
        Word{RiskReason::SeriousNatureOfMostRecentAssault, "serious_nature_of_most_recent_assault"},
        Word{RiskReason::CircumstancesUnchanged, "circumstances_unchanged"},
        Word{RiskReason::RapidEscalationOfMostRecentEpisode, "rapid_escalation_of_most_recent_episode"},
        Word{RiskReason::ConcernAboutMentalHealth, "concern_about_mental_health"},
        Word{RiskReason::ConcernsForChildren, "concerns_for_children"},
        Word{RiskReason::ParentDoesNotUnderstandRisk, "parent_does_not_understand_risk"}};
};

/// Whether a reason speaks for a lower level (R-R3) rather than a higher one (R-R5).
constexpr bool lowers(RiskReason reason)
{
    return reason <= RiskReason::NoConcernsForChildren;
}

} // namespace tepu
