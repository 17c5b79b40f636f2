// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

/// A signal of somebody's safety plan as Police read it (C66): it stands first on every page they see. One that they have not confirmed
/// says that it is not in place yet (R-C11).
struct PoliceSignal {
    PlanId plan;
    QString number;
    QString familyName;
    QString called;
    QString word;
    QString meaning;
    bool inPlace = false;
    QString words; ///< "Signal in place, of Mere: “blue kettle” means ring 111 and send a car"

    static constexpr auto fields()
    {
        using R = PoliceSignal;
        return Fields{field("plan", &R::plan),   field("number", &R::number),   field("family_name", &R::familyName),
                      field("called", &R::called), field("word", &R::word),     field("meaning", &R::meaning),
                      field("in_place", &R::inPlace), field("words", &R::words)};
    }
};

/// The signals in use of the people of a plan, those in place first.
QVector<PoliceSignal> policeSignals(const Tables& tables, const PlanId& plan, Instant now);

/// Of every family that a table heard.
QVector<PoliceSignal> policeSignalsOfMeeting(const Tables& tables, const MeetingId& meeting, Instant now);

} // namespace tepu
