// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"
#include "core/rules/contact/safe_time.h"

namespace tepu {

/// R-C1 "*local default* bands: before 10, 10–12, 12–15, 15–18, after 18", R-C2 "*Local default*: at least one call and one visit
/// attempt; a site sets its own".
struct ContactMinimum {
    QVector<QTime> bandsBegin{QTime(10, 0), QTime(12, 0), QTime(15, 0), QTime(18, 0)}; ///< all but the first
    int callsAtLow = 4; ///< R-C1 "four phone calls on four different days at four different times"
    int calls = 1;
    int visits = 1;
};

/// In which band of the day a time lies; the first is 0.
int bandOf(QTime time, const QVector<QTime>& bandsBegin);

enum class MeterState { Trying, Tried, Reached, Declined, Held };

template <>
struct Vocabulary<MeterState> {
    static constexpr std::array words{Word{MeterState::Trying, "trying"}, Word{MeterState::Tried, "tried"},
                                      Word{MeterState::Reached, "reached"}, Word{MeterState::Declined, "declined"},
                                      Word{MeterState::Held, "held"}};
};

/// How far attempts have come towards the minimum of a level. It says what was done and never when to try.
struct ContactMeter {
    MeterState state = MeterState::Trying;
    int calls = 0;
    int callsWanted = 0;
    int visits = 0;
    int visitsWanted = 0;
    int notCounted = 0;      ///< made, but at no safe time
    int safetyNotSaid = 0;   ///< of these: nobody has said whether the time was safe

    bool operator==(const ContactMeter&) const = default;
};

/// What a meter must know beside the attempts.
struct ContactRound {
    Instant since;                        ///< when this family last came to the table
    std::optional<RiskLevel> level = {};  ///< none: counted as High until it is decided (R-D1)
    QVector<SafeWhen> ways = {};
    QVector<HoldSpan> holds = {};
    bool isHeldNow = false;
};

/// R-C1 "Two calls on one day count once; two calls within the same two-hour band of the day count once … The meter counts only safe
/// times, stops on contact or decline, and never suggests a time."
ContactMeter contactMeter(const QVector<ContactAttempt>& attempts, const ContactRound& round, const ContactMinimum& minimum = {});

/// "2 of 4 calls", "1 of 1 call · 0 of 1 visit", "held: unsafe", "reached".
QString meterInWords(const ContactMeter& meter);

} // namespace tepu
