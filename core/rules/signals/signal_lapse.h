// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/signal.h"

#include <QDate>
#include <optional>

namespace tepu {

/// R-R7 "Each signal has … a lapse date": for how many days each counts after its day. *Local default*: a site may set otherwise.
struct SignalLapse {
    int recentDays = 84;      ///< what an episode shows and does not stand for ever
    int separationDays = 365; ///< "Recent or imminent separation"
    int pregnancyDays = 280;
    int birthDays = 182;      ///< "recently given birth"
    int mentalHealthDays = 365; ///< "Recent mental ill-health"
    int observedDays = 365;   ///< what somebody told without saying until when it counts

    static constexpr auto fields()
    {
        using L = SignalLapse;
        return Fields{field("recent_days", &L::recentDays).orDefault(),
                      field("separation_days", &L::separationDays).orDefault(),
                      field("pregnancy_days", &L::pregnancyDays).orDefault(),
                      field("birth_days", &L::birthDays).orDefault(),
                      field("mental_health_days", &L::mentalHealthDays).orDefault(),
                      field("observed_days", &L::observedDays).orDefault()};
    }
};

/// For how many days a signal counts; nothing: it never lapses, for what was done once can be done again.
std::optional<int> countsForDays(SignalKind signal, const SignalLapse& lapse);

/// The last day on which it counts.
std::optional<QDate> countsUntil(SignalKind signal, QDate since, const SignalLapse& lapse);

} // namespace tepu
