// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/vocabulary.h"

namespace tepu {

using ReferralId = Id<struct ReferralIdKind>;

/// What happens to a Report of Concern after it was raised, the disagreement route included (R-K1; 001 "processes to follow when
/// they don't agree with the decisions that were made").
enum class ConcernStep { Sent, Answered, DisagreementRaised, TakenToSupervisor, TakenToManager, DecisionStands, DecisionChanged };

template <>
struct Vocabulary<ConcernStep> {
    static constexpr std::array words{
        Word{ConcernStep::Sent, "sent"},
        Word{ConcernStep::Answered, "answered"},
        Word{ConcernStep::DisagreementRaised, "disagreement_raised"},
        Word{ConcernStep::TakenToSupervisor, "taken_to_supervisor"},
        Word{ConcernStep::TakenToManager, "taken_to_manager"},
        Word{ConcernStep::DecisionStands, "decision_stands"},
        Word{ConcernStep::DecisionChanged, "decision_changed"}};
};

constexpr bool isOfDisagreement(ConcernStep step)
{
    return step >= ConcernStep::DisagreementRaised;
}

/// Why Oranga Tamariki closed one (001 §6.2).
enum class ConcernClosedBecause { DealtWithByPolice, NoLongerLivesWithThem, EngagedWithServices, OtherReason };

template <>
struct Vocabulary<ConcernClosedBecause> {
    static constexpr std::array words{
        Word{ConcernClosedBecause::DealtWithByPolice, "dealt_with_by_police"},
        Word{ConcernClosedBecause::NoLongerLivesWithThem, "no_longer_lives_with_them"},
        Word{ConcernClosedBecause::EngagedWithServices, "engaged_with_services"},
        Word{ConcernClosedBecause::OtherReason, "other_reason"}};
};

/// What a Children's Team decided of a referral.
enum class TeamDecision { Accepted, NotAccepted, Withdrawn };

template <>
struct Vocabulary<TeamDecision> {
    static constexpr std::array words{Word{TeamDecision::Accepted, "accepted"}, Word{TeamDecision::NotAccepted, "not_accepted"},
                                      Word{TeamDecision::Withdrawn, "withdrawn"}};
};

/// R-K2 "schools, district health boards and GPs are notified".
enum class NoticeTo { School, HealthBoard, Gp };

template <>
struct Vocabulary<NoticeTo> {
    static constexpr std::array words{Word{NoticeTo::School, "school"}, Word{NoticeTo::HealthBoard, "dhb"}, Word{NoticeTo::Gp, "gp"}};
};

/// What is answered to "could the person using violence collect, work there, or see the record?"
enum class CouldReach { No, Yes, NotKnown };

template <>
struct Vocabulary<CouldReach> {
    static constexpr std::array words{Word{CouldReach::No, "no"}, Word{CouldReach::Yes, "yes"}, Word{CouldReach::NotKnown, "not_known"}};
};

} // namespace tepu
