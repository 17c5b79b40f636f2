// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/follow_up.h"

#include "core/rules/wait_words.h"

namespace tepu {

static constexpr int sixWeeks = 42;

static std::optional<QDate> lastReached(const QVector<ContactAttempt>& attempts, std::optional<QDate> before = {})
{
    std::optional<QDate> last;
    for (const ContactAttempt& each : attempts) {
        const QDate day = dateAt(each.at);
        if (each.result == ContactResult::ContactMade && (!before || day < *before) && (!last || day > *last))
            last = day;
    }
    return last;
}

/// A decline is an answer: nobody rings again because of a calendar.
static bool isCalledFor(const FollowUpGrounds& grounds)
{
    if (grounds.level == RiskLevel::Medium)
        return grounds.engagement == Engagement::ContactMadeSomeEngagementNoUptake;
    return grounds.level == RiskLevel::Low && grounds.engagement != Engagement::ContactMadeSupportOfferedDeclined;
}

/// It was tried on its day or later, or the last contact itself came six weeks after the one before.
static bool wasMade(const QVector<ContactAttempt>& attempts, QDate reached)
{
    const auto before = lastReached(attempts, reached.addDays(1 - sixWeeks));
    const bool isFollowUp = before && lastReached(attempts, reached) == before;
    return isFollowUp || std::any_of(attempts.cbegin(), attempts.cend(), [&](const ContactAttempt& each) {
               return dateAt(each.at) >= reached.addDays(sixWeeks) && each.result != ContactResult::WrongNumber;
           });
}

static std::optional<FollowUpState> heldBy(const FollowUpGrounds& grounds, QDate reached)
{
    if (grounds.isHeld)
        return FollowUpState::HeldUnsafe;
    if (grounds.latestEpisode && dateAt(*grounds.latestEpisode) >= reached)
        return FollowUpState::HeldNewEpisode;
    if (grounds.resumedOn && *grounds.resumedOn >= reached)
        return FollowUpState::HeldResumed;
    return std::nullopt;
}

std::optional<FollowUp> sixWeekFollowUp(const FollowUpGrounds& grounds, QDate today)
{
    const auto reached = lastReached(grounds.attempts);
    if (!reached || !isCalledFor(grounds) || wasMade(grounds.attempts, *reached))
        return std::nullopt;
    const QDate due = reached->addDays(sixWeeks);
    return FollowUp{due, heldBy(grounds, *reached).value_or(today < due ? FollowUpState::Ahead : FollowUpState::Due)};
}

QString followUpInWords(const FollowUp& followUp)
{
    switch (followUp.state) {
    case FollowUpState::Ahead:
        return QStringLiteral("A call after six weeks, from %1").arg(dayInWords(followUp.dueOn));
    case FollowUpState::Due:
        return QStringLiteral("A call after six weeks is due since %1. First check the safe route again").arg(dayInWords(followUp.dueOn));
    case FollowUpState::HeldUnsafe:
        return QStringLiteral("The call after six weeks is held: unsafe to contact");
    case FollowUpState::HeldNewEpisode:
        return QStringLiteral("The call after six weeks is held: there was a new episode");
    case FollowUpState::HeldResumed:
        return QStringLiteral("The call after six weeks is held: the relationship goes on");
    }
    Q_UNREACHABLE();
}

} // namespace tepu
