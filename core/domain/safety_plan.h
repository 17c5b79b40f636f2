// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/vocabulary.h"

namespace tepu {

using StatementId = Id<struct StatementKind>;

/// R-S8 "safe place, signals and who holds them, what to do now, children's part, alarm and locks, exits, people who help, orders";
/// then what stands in a plan of the person using violence or of a rangatahi: the response plan of 004 and the support for change
/// of 000. In the order in which they are read when it is urgent.
enum class SafetyPlanPart {
    WhatToDoNow,
    SafePlace,
    SignalHolders,
    Exits,
    ChildrensPart,
    AlarmAndLocks,
    PeopleWhoHelp,
    Orders,
    ResponsePlan,     ///< 004 "Create response plan": what they do instead
    Supports,         ///< 000 "revise and re-focus their planned interventions/supports"
    ImpactOnOthers,   ///< 000 "raise awareness about the impact of abuse on tamariki, partner, carer and whānau"
    Motivation,       ///< 000 "use motivational strategies to provoke or support change"
    HelpToChange,     ///< 000 "refer them internally or externally to get help to change their behaviour"
    IfNothingChanges, ///< 000 "kōrero about the implications of not doing anything"; 004 "Explain local DV laws and consequences"
    OtherIssues,      ///< 000 "address other relevant issues"
    WorkersRole,      ///< 004 "Explain caseworkers role in ensuring family safety"
};

template <>
struct Vocabulary<SafetyPlanPart> {
    static constexpr std::array words{
        Word{SafetyPlanPart::WhatToDoNow, "what_to_do_now"},   Word{SafetyPlanPart::SafePlace, "safe_place"},
        Word{SafetyPlanPart::SignalHolders, "signal_holders"}, Word{SafetyPlanPart::Exits, "exits"},
        Word{SafetyPlanPart::ChildrensPart, "childrens_part"}, Word{SafetyPlanPart::AlarmAndLocks, "alarm_and_locks"},
        Word{SafetyPlanPart::PeopleWhoHelp, "people_who_help"}, Word{SafetyPlanPart::Orders, "orders"},
        Word{SafetyPlanPart::ResponsePlan, "response_plan"},   Word{SafetyPlanPart::Supports, "supports"},
        Word{SafetyPlanPart::ImpactOnOthers, "impact_on_others"}, Word{SafetyPlanPart::Motivation, "motivation"},
        Word{SafetyPlanPart::HelpToChange, "help_to_change"},  Word{SafetyPlanPart::IfNothingChanges, "if_nothing_changes"},
        Word{SafetyPlanPart::OtherIssues, "other_issues"},     Word{SafetyPlanPart::WorkersRole, "workers_role"}};
};

/// Whether a part belongs to a plan of the person using violence or of a rangatahi who did.
constexpr bool isOfResponse(SafetyPlanPart part)
{
    return part >= SafetyPlanPart::ResponsePlan;
}

/// R-S8 "for victims and children first …, one of its own for the person using violence or the rangatahi".
enum class SafetyPlanKind { Safety, RangatahiResponse, Response };

template <>
struct Vocabulary<SafetyPlanKind> {
    static constexpr std::array words{Word{SafetyPlanKind::Safety, "safety"},
                                      Word{SafetyPlanKind::RangatahiResponse, "rangatahi_response"},
                                      Word{SafetyPlanKind::Response, "response"}};
};

/// R-S8 "dated, reviewed".
enum class SafetyPlanStanding { NotMade, Current, ReviewDue };

template <>
struct Vocabulary<SafetyPlanStanding> {
    static constexpr std::array words{Word{SafetyPlanStanding::NotMade, "not_made"}, Word{SafetyPlanStanding::Current, "current"},
                                      Word{SafetyPlanStanding::ReviewDue, "review_due"}};
};

/// R-S9 "When a victim withdraws a statement: prosecution without it, breach or non-association considered?"
enum class WithdrawalQuestion { ProsecutionWithoutIt, Breach, NonAssociation };

template <>
struct Vocabulary<WithdrawalQuestion> {
    static constexpr std::array words{Word{WithdrawalQuestion::ProsecutionWithoutIt, "prosecution_without_it"},
                                      Word{WithdrawalQuestion::Breach, "breach"},
                                      Word{WithdrawalQuestion::NonAssociation, "non_association"}};
};

} // namespace tepu
