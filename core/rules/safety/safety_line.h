// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/safety_plan.h"
#include "core/domain/testimony.h"

#include <QStringList>

namespace tepu {

/// What a line that is typed about somebody's safety plan does.
enum class SafetyVerb { Say, Signal, Held, Gone, Reviewed, Withdrawn, Considered };

/// A line about a safety plan, taken apart: "place her sister's in Tirau (her)", "signal blue kettle: ring 111",
/// "gone place he knows it", "reviewed Aroha Pene, next 24 may", "withdrawn 3 may: Sgt Ngata: …", "breach Sgt Ngata: he is charged".
struct SafetyLine {
    std::optional<SafetyVerb> verb;
    std::optional<SafetyPlanPart> part;
    std::optional<WithdrawalQuestion> question;
    QString words;  ///< what was said; of a signal the word itself
    QString beside; ///< what it means, who was told, who answered
    std::optional<QDate> on;
    std::optional<QDate> nextOn;
    Testimony said;
    QString missing; ///< what must still be said; empty: it is whole
};

SafetyLine readSafetyLine(const QString& text, Instant now);

/// With what a line about a plan of that kind may begin.
QStringList safetyBeginnings(SafetyPlanKind kind);

} // namespace tepu
