// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"
#include "core/domain/risk.h"
#include "core/rules/contact/attempt.h"

#include <QVector>

namespace tepu {

/// What the proposal of a call after six weeks rests on.
struct FollowUpGrounds {
    std::optional<RiskLevel> level;
    std::optional<Engagement> engagement = {};
    QVector<ContactAttempt> attempts;
    std::optional<Instant> latestEpisode = {};
    std::optional<QDate> resumedOn = {}; ///< the day on which one of them said that the relationship goes on
    bool isHeld = false;                 ///< unsafe to contact
};

enum class FollowUpState { Ahead, Due, HeldUnsafe, HeldNewEpisode, HeldResumed };

template <>
struct Vocabulary<FollowUpState> {
    static constexpr std::array words{Word{FollowUpState::Ahead, "ahead"}, Word{FollowUpState::Due, "due"},
                                      Word{FollowUpState::HeldUnsafe, "held_unsafe"}, Word{FollowUpState::HeldNewEpisode, "held_new_episode"},
                                      Word{FollowUpState::HeldResumed, "held_resumed"}};
};

struct FollowUp {
    QDate dueOn;
    FollowUpState state = FollowUpState::Ahead;

    bool operator==(const FollowUp&) const = default;
};

/// R-C3 "Medium with contact but no uptake: a follow-up call at six weeks is often made …; Low (LRR): a call after six weeks. The app
/// *proposes* it; … an unsafe flag, a new episode or a resumed relationship holds it." Nothing: none is called for, or it was made.
std::optional<FollowUp> sixWeekFollowUp(const FollowUpGrounds& grounds, QDate today);

/// "Six-week call from Thu 21 June. First check the safe route again.", or why it is held.
QString followUpInWords(const FollowUp& followUp);

} // namespace tepu
