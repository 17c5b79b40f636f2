// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// R-I1 "a list sent, an action sheet, a pack, a report, a phone call noted".
enum class Shared { List, ActionSheet, Minutes, Pack, Report, PhoneCall };

template <>
struct Vocabulary<Shared> {
    static constexpr std::array words{Word{Shared::List, "list"},       Word{Shared::ActionSheet, "action_sheet"},
                                      Word{Shared::Minutes, "minutes"}, Word{Shared::Pack, "pack"},
                                      Word{Shared::Report, "report"},   Word{Shared::PhoneCall, "phone_call"}};
};

/// R-I1 "risk or need assessment; a plan; protecting a victim".
enum class SharingPurpose { RiskOrNeedAssessment, Plan, ProtectingVictim };

template <>
struct Vocabulary<SharingPurpose> {
    static constexpr std::array words{Word{SharingPurpose::RiskOrNeedAssessment, "risk_or_need_assessment"},
                                      Word{SharingPurpose::Plan, "plan"},
                                      Word{SharingPurpose::ProtectingVictim, "protecting_victim"}};
};

/// What a disclosure rests on.
enum class LegalBasis { FamilyViolenceActSection20, PrivacyActSeriousThreat };

template <>
struct Vocabulary<LegalBasis> {
    static constexpr std::array words{Word{LegalBasis::FamilyViolenceActSection20, "family_violence_act_s20"},
                                      Word{LegalBasis::PrivacyActSeriousThreat, "privacy_act_serious_threat"}};
};

/// R-I1 "proactive or on request".
enum class SharedHow { Proactively, OnRequest };

template <>
struct Vocabulary<SharedHow> {
    static constexpr std::array words{Word{SharedHow::Proactively, "proactive"}, Word{SharedHow::OnRequest, "on_request"}};
};

} // namespace tepu
