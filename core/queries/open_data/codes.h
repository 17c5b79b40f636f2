// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"
#include "core/domain/person.h"
#include "core/domain/site.h"

#include <QDate>
#include <QVector>

// Codes of the open-data folder where they are not the record's own (docs/codes.md).
namespace tepu {
namespace open_data {

/// Which table, in capitals.
enum class TableCode { Sam, Icm };

/// Whether a plan was open or closed when its twelve weeks were over.
enum class PlanStatus { Open, Closed };

/// A role as Police's words went in 2018: `subject` ceased in June, then `child_or_young_person_exposed`.
enum class RoleCode { Perpetrator, Subject, Victim, Witness, ChildOrYoungPersonExposed };

/// One ethnicity, the first of those stated.
enum class EthnicityCode { Maori, European, Pacific, African, Asian, OtherUnknown };

/// Offence or not.
enum class EpisodeType { Offence, VerbalDisputeNoOffence };

/// R-C5 with its two middle values joined.
enum class EngagementCode {
    ContactMadeSupportAccepted,
    ContactMadeSomeEngagementNoUptake,
    ContactMadeSupportOfferedDeclined,
    StatutoryEngagementOnly,
    UncontactableUnsafeToContact,
    NoAttemptMadeToContact
};

} // namespace open_data

template <>
struct Vocabulary<open_data::TableCode> {
    using Code = open_data::TableCode;
    static constexpr std::array words{Word{Code::Sam, "SAM"}, Word{Code::Icm, "ICM"}};
};

template <>
struct Vocabulary<open_data::PlanStatus> {
    using Code = open_data::PlanStatus;
    static constexpr std::array words{Word{Code::Open, "open"}, Word{Code::Closed, "closed"}};
};

template <>
struct Vocabulary<open_data::RoleCode> {
    using Code = open_data::RoleCode;
    static constexpr std::array words{Word{Code::Perpetrator, "perpetrator"}, Word{Code::Subject, "subject"},
                                      Word{Code::Victim, "victim"}, Word{Code::Witness, "witness"},
                                      Word{Code::ChildOrYoungPersonExposed, "child_or_young_person_exposed"}};
};

template <>
struct Vocabulary<open_data::EthnicityCode> {
    using Code = open_data::EthnicityCode;
    static constexpr std::array words{Word{Code::Maori, "maori"},     Word{Code::European, "european"},
                                      Word{Code::Pacific, "pacific"}, Word{Code::African, "african"},
                                      Word{Code::Asian, "asian"},     Word{Code::OtherUnknown, "other_unknown"}};
};

template <>
struct Vocabulary<open_data::EpisodeType> {
    using Code = open_data::EpisodeType;
    static constexpr std::array words{Word{Code::Offence, "offence"},
                                      Word{Code::VerbalDisputeNoOffence, "verbal_dispute_no_offence"}};
};

template <>
struct Vocabulary<open_data::EngagementCode> {
    using Code = open_data::EngagementCode;
    static constexpr std::array words{
        Word{Code::ContactMadeSupportAccepted, "contact_made_support_accepted"},
        Word{Code::ContactMadeSomeEngagementNoUptake, "contact_made_some_engagement_no_uptake"},
        Word{Code::ContactMadeSupportOfferedDeclined, "contact_made_support_offered_declined"},
        Word{Code::StatutoryEngagementOnly, "statutory_engagement_only"},
        Word{Code::UncontactableUnsafeToContact, "uncontactable_unsafe_to_contact"},
        Word{Code::NoAttemptMadeToContact, "no_attempt_made_to_contact"}};
};

namespace open_data {

TableKind tableOf(TableCode code);

Role roleOf(RoleCode code);
/// "an export writes `subject` before 14 June 2018 where it was received so"
RoleCode roleInEpisode(Role role, const QString& received, QDate day);
/// A role on a plan knows `subject` alone, but for what was received otherwise.
RoleCode roleOnPlan(Role role, const QString& received);

EthnicityCode firstOf(const QVector<Ethnicity>& stated);
QVector<Ethnicity> statedBy(EthnicityCode code);

EngagementCode codeOf(Engagement outcome);
/// The joined value is read as not able to be reached, unless it is said to be unsafe.
Engagement engagementOf(EngagementCode code, std::optional<bool> unsafe);

} // namespace open_data
} // namespace tepu
