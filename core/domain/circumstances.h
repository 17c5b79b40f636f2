// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// What somebody lives on (001 Tables 13 and 14).
enum class IncomeSource {
    AccInsurance,
    Benefit,
    Employed,
    RicPrison,
    Superannuation,
    SuperannuationOther,
    TrainingSupport,
    Unknown,
};

template <>
struct Vocabulary<IncomeSource> {
    static constexpr std::array words{
        Word{IncomeSource::AccInsurance, "acc_insurance"},
        Word{IncomeSource::Benefit, "benefit"},
        Word{IncomeSource::Employed, "employed"},
        Word{IncomeSource::RicPrison, "ric_prison"},
        Word{IncomeSource::Superannuation, "superannuation"},
        Word{IncomeSource::SuperannuationOther, "superannuation_other"},
        Word{IncomeSource::TrainingSupport, "training_support"},
        Word{IncomeSource::Unknown, "unknown"}};
};

/// Where Corrections had somebody at or during a review.
enum class CorrectionsStatus { CommunitySentence, Custody, None };

template <>
struct Vocabulary<CorrectionsStatus> {
    static constexpr std::array words{
        Word{CorrectionsStatus::CommunitySentence, "community_sentence"},
        Word{CorrectionsStatus::Custody, "custody"},
        Word{CorrectionsStatus::None, "none"}};
};

/// Who told Police of an episode.
enum class Reporter { FamilyMember, Neighbour, Police, Victim };

template <>
struct Vocabulary<Reporter> {
    static constexpr std::array words{
        Word{Reporter::FamilyMember, "family_member"},
        Word{Reporter::Neighbour, "neighbour"},
        Word{Reporter::Police, "police"},
        Word{Reporter::Victim, "victim"}};
};

/// What the parties of an episode are to each other (001 Table 17).
enum class RelationshipKind { ExPartners, Others, ParentChild, Partners, Siblings };

template <>
struct Vocabulary<RelationshipKind> {
    static constexpr std::array words{
        Word{RelationshipKind::ExPartners, "ex_partners"},
        Word{RelationshipKind::Others, "others"},
        Word{RelationshipKind::ParentChild, "parent_child"},
        Word{RelationshipKind::Partners, "partners"},
        Word{RelationshipKind::Siblings, "siblings"}};
};

/// How a family came to the table.
enum class ReferralSource { CorrectionsPrisonRelease, PoliceEpisode };

template <>
struct Vocabulary<ReferralSource> {
    static constexpr std::array words{
        Word{ReferralSource::CorrectionsPrisonRelease, "corrections_prison_release"},
        Word{ReferralSource::PoliceEpisode, "police_episode"}};
};

/// Which children a plan has (001 Table 10).
enum class ChildrenOfPlan { NonResident, None, ResidentOrUnborn };

template <>
struct Vocabulary<ChildrenOfPlan> {
    static constexpr std::array words{
        Word{ChildrenOfPlan::NonResident, "non_resident"},
        Word{ChildrenOfPlan::None, "none"},
        Word{ChildrenOfPlan::ResidentOrUnborn, "resident_or_unborn"}};
};

} // namespace tepu
