// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/today/today.h"

#include "core/rules/wait_words.h"

namespace tepu {

TodayAct actFor(TodayKind kind)
{
    switch (kind) {
    case TodayKind::TaskOverdue:
    case TodayKind::TaskToday: return TodayAct::SayOfTask;
    case TodayKind::Release: return TodayAct::SayOfRelease;
    case TodayKind::Order:
    case TodayKind::Contact:
    case TodayKind::FollowUp:
    case TodayKind::Review:
    case TodayKind::SafetyPlan:
    case TodayKind::Children:
    case TodayKind::Question: return TodayAct::OpenFamily;
    case TodayKind::ListAnswer: return TodayAct::OpenList;
    }
    Q_UNREACHABLE();
}

TodayTiming timingOfMoment(Instant until, Instant now)
{
    if (until < now)
        return TodayTiming::Over;
    return dateAt(until) == dateAt(now) ? TodayTiming::Today : TodayTiming::Ahead;
}

TodayTiming timingOfDay(QDate until, QDate today)
{
    if (until < today)
        return TodayTiming::Over;
    return until == today ? TodayTiming::Today : TodayTiming::Ahead;
}

QString dayStanding(QDate until, QDate today)
{
    const qint64 over = until.daysTo(today);
    if (over == 0)
        return QStringLiteral("today");
    if (over == 1)
        return QStringLiteral("1 day over");
    return over > 1 ? QStringLiteral("%1 days over").arg(over) : dayInWords(until);
}

bool minimumSlips(MeterState meter, Instant contactDue, Instant now)
{
    return meter == MeterState::Trying && timingOfMoment(contactDue, now) != TodayTiming::Ahead;
}

static int dangerOf(const std::optional<RiskLevel>& level)
{
    return level ? int(RiskLevel::High) - int(*level) : 0;
}

void putInOrder(QVector<TodayLine>& lines)
{
    const auto place = [](const TodayLine& line) {
        return std::tuple(line.kind, dangerOf(line.level), line.until.value_or(Instant()), line.number, line.agency, line.thing, line.words,
                          line.level.has_value(), line.until.has_value());
    };
    std::stable_sort(lines.begin(), lines.end(), [&](const TodayLine& a, const TodayLine& b) { return place(a) < place(b); });
}

} // namespace tepu
