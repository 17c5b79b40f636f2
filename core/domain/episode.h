// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

enum class Harm { VerbalAbuse, PhysicalHarm, ThreatsOfHarm, PropertyDamage, SexualViolence };

template <>
struct Vocabulary<Harm> {
    static constexpr std::array words{
        Word{Harm::VerbalAbuse, "verbal_abuse"}, Word{Harm::PhysicalHarm, "physical_harm"},
        Word{Harm::ThreatsOfHarm, "threats_of_harm"}, Word{Harm::PropertyDamage, "property_damage"},
        Word{Harm::SexualViolence, "sexual_violence"}};
};

enum class PoliceAction { Arrest, RemandedInCustody, RemandedOnBail, PoliceSafetyOrder, Warning, None };

template <>
struct Vocabulary<PoliceAction> {
    static constexpr std::array words{Word{PoliceAction::Arrest, "arrest"},
                                      Word{PoliceAction::RemandedInCustody, "remanded_in_custody"},
                                      Word{PoliceAction::RemandedOnBail, "remanded_on_bail"},
                                      Word{PoliceAction::PoliceSafetyOrder, "police_safety_order"},
                                      Word{PoliceAction::Warning, "warning"},
                                      Word{PoliceAction::None, "none"}};
};

/// How a prisoner may come out; after a hearing the release may be the same day (R-P1).
enum class ReleaseKind { SentenceEnd, Parole, RemandHearing, BailHearing };

template <>
struct Vocabulary<ReleaseKind> {
    static constexpr std::array words{
        Word{ReleaseKind::SentenceEnd, "sentence_end"}, Word{ReleaseKind::Parole, "parole"},
        Word{ReleaseKind::RemandHearing, "remand_hearing"}, Word{ReleaseKind::BailHearing, "bail_hearing"}};
};

} // namespace tepu
