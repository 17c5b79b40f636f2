// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/typed_line.h"

namespace tepu {

/// What a task may wait for, or must be done before (R-T6 "*if* an event").
enum class AwaitedEvent {
    Bail,
    Release,
    Hearing,
    Sentencing,
    FamilyGroupConference,
    PsoEnd,
    OrderServed,
    Arrest,
    HospitalDischarge,
};

template <>
struct Vocabulary<AwaitedEvent> {
    static constexpr std::array words{
        Word{AwaitedEvent::Bail, "bail"},
        Word{AwaitedEvent::Release, "release"},
        Word{AwaitedEvent::Hearing, "hearing"},
        Word{AwaitedEvent::Sentencing, "sentencing"},
        Word{AwaitedEvent::FamilyGroupConference, "family_group_conference"},
        Word{AwaitedEvent::PsoEnd, "pso_end"},
        Word{AwaitedEvent::OrderServed, "order_served"},
        Word{AwaitedEvent::Arrest, "arrest"},
        Word{AwaitedEvent::HospitalDischarge, "hospital_discharge"}};
};

/// An event named in a line, and how many words name it.
struct EventFound {
    AwaitedEvent event;
    qsizetype count = 0;
};

/// The event named from word `at` on; articles, pronouns and an agency's name before it do not matter ("prior to
/// Oranga Tamariki family group conference").
std::optional<EventFound> eventAt(const TypedLine& line, qsizetype at);

/// How the screen names it: "the family group conference".
QString spoken(AwaitedEvent event);
/// How it is typed: "fgc".
QString typed(AwaitedEvent event);

} // namespace tepu
