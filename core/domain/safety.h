// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// An order of a court.
enum class OrderType { ParentingOrder, PropertyOrder, ProtectionOrder };

template <>
struct Vocabulary<OrderType> {
    static constexpr std::array words{
        Word{OrderType::ParentingOrder, "parenting_order"},
        Word{OrderType::PropertyOrder, "property_order"},
        Word{OrderType::ProtectionOrder, "protection_order"}};
};

/// What Police or a court did with somebody after an episode.
enum class PoliceStep {
    Arrest,
    BreachOfNonAssociationOrder,
    NonAssociationOrder,
    PoliceSafetyOrder,
    RemandedInCustody,
    RemandedOnBail,
};

template <>
struct Vocabulary<PoliceStep> {
    static constexpr std::array words{
        Word{PoliceStep::Arrest, "arrest"},
        Word{PoliceStep::BreachOfNonAssociationOrder, "breach_of_non_association_order"},
        Word{PoliceStep::NonAssociationOrder, "non_association_order"},
        Word{PoliceStep::PoliceSafetyOrder, "police_safety_order"},
        Word{PoliceStep::RemandedInCustody, "remanded_in_custody"},
        Word{PoliceStep::RemandedOnBail, "remanded_on_bail"}};
};

/// Whether and when a Report of Concern was made (R-K1, 001 Table 34).
enum class ConcernCategory { AdvisableNotSubmitted, RaisedBeforeFileOpen, RaisedInReviewPeriod };

template <>
struct Vocabulary<ConcernCategory> {
    static constexpr std::array words{
        Word{ConcernCategory::AdvisableNotSubmitted, "advisable_not_submitted"},
        Word{ConcernCategory::RaisedBeforeFileOpen, "raised_before_file_open"},
        Word{ConcernCategory::RaisedInReviewPeriod, "raised_in_review_period"}};
};

/// Who made a Report of Concern.
enum class ConcernRaisedBy { IcmTable, Police, SamTable };

template <>
struct Vocabulary<ConcernRaisedBy> {
    static constexpr std::array words{
        Word{ConcernRaisedBy::IcmTable, "icm_table"},
        Word{ConcernRaisedBy::Police, "police"},
        Word{ConcernRaisedBy::SamTable, "sam_table"}};
};

/// What Oranga Tamariki answered (001 Table 35).
enum class ConcernOutcome { OpenFileOngoing, ClosedDidNotMeetThreshold, ClosedOther };

template <>
struct Vocabulary<ConcernOutcome> {
    static constexpr std::array words{
        Word{ConcernOutcome::OpenFileOngoing, "open_file_ongoing"},
        Word{ConcernOutcome::ClosedDidNotMeetThreshold, "closed_did_not_meet_threshold"},
        Word{ConcernOutcome::ClosedOther, "closed_other"}};
};

} // namespace tepu
