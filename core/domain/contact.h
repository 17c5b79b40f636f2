// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// How somebody was to be reached.
enum class ContactMethod { HomeVisit, Office, Phone, ProbationOffice, Text };

template <>
struct Vocabulary<ContactMethod> {
    static constexpr std::array words{
        Word{ContactMethod::HomeVisit, "home_visit"},
        Word{ContactMethod::Office, "office"},
        Word{ContactMethod::Phone, "phone"},
        Word{ContactMethod::ProbationOffice, "probation_office"},
        Word{ContactMethod::Text, "text"}};
};

/// In which role a worker acts.
enum class WorkerRole { Corrections, Ivs, Lrr, Pos, Wsw };

template <>
struct Vocabulary<WorkerRole> {
    static constexpr std::array words{
        Word{WorkerRole::Corrections, "corrections"},
        Word{WorkerRole::Ivs, "ivs"},
        Word{WorkerRole::Lrr, "lrr"},
        Word{WorkerRole::Pos, "pos"},
        Word{WorkerRole::Wsw, "wsw"}};
};

/// What came of an attempt to reach somebody.
enum class ContactResult {
    ContactMade,
    Declined,
    NoAnswer,
    NotAtAddress,
    StatutoryContact,
    UnsafeToContact,
    WrongNumber,
};

template <>
struct Vocabulary<ContactResult> {
    static constexpr std::array words{
        Word{ContactResult::ContactMade, "contact_made"},
        Word{ContactResult::Declined, "declined"},
        Word{ContactResult::NoAnswer, "no_answer"},
        Word{ContactResult::NotAtAddress, "not_at_address"},
        Word{ContactResult::StatutoryContact, "statutory_contact"},
        Word{ContactResult::UnsafeToContact, "unsafe_to_contact"},
        Word{ContactResult::WrongNumber, "wrong_number"}};
};

} // namespace tepu
