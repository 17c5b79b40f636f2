// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/today/today.h"

#include "core/queries/query_book.h"
#include "core/queries/today/today_sources.h"

namespace tepu {

static QVector<TodayLine> linesOf(const Tables& tables, TodayKind kind, Instant now)
{
    switch (kind) {
    case TodayKind::TaskOverdue:
    case TodayKind::TaskToday: break;
    case TodayKind::Release: return releasesOfToday(tables, now);
    case TodayKind::Order: return ordersOfToday(tables, now);
    case TodayKind::Contact: return contactsOfToday(tables, now);
    case TodayKind::FollowUp: return followUpsOfToday(tables, now);
    case TodayKind::Review: return reviewsOfToday(tables, now);
    case TodayKind::SafetyPlan: return safetyPlansOfToday(tables, now);
    case TodayKind::Children: return childrenOfToday(tables, now);
    case TodayKind::Question: return questionsOfToday(tables, now);
    case TodayKind::ListAnswer: return listAnswersOfToday(tables, now);
    }
    Q_UNREACHABLE();
}

TodaySection todaySection(const Tables& tables, TodayKind kind, Instant now, int limit)
{
    if (kind == TodayKind::TaskOverdue || kind == TodayKind::TaskToday)
        return tasksOfToday(tables, kind, now, limit);
    QVector<TodayLine> lines = linesOf(tables, kind, now);
    putInOrder(lines);
    const int count = int(lines.size());
    return {kind, count, lines.mid(0, limit)};
}

QVector<TodaySection> today(const Tables& tables, Instant now, int limit)
{
    QVector<TodaySection> sections;
    for (const auto& word : Vocabulary<TodayKind>::words)
        if (const TodaySection section = todaySection(tables, word.value, now, limit); section.count > 0)
            sections.append(section);
    return sections;
}

TodayLine lineOf(const Tables& tables, TodayKind kind, const PlanId& plan, const QString& number, const QString& familyName)
{
    TodayLine line;
    line.kind = kind;
    line.act = actFor(kind);
    line.plan = plan;
    line.number = number;
    line.familyName = familyName;
    line.level = tables.one<RiskLevel>(QStringLiteral("SELECT level FROM plan WHERE id = ? AND level IS NOT NULL"), values(plan));
    return line;
}

void fallsOn(TodayLine& line, const std::optional<QDate>& day, Instant now)
{
    if (!day)
        return;
    line.timing = timingOfDay(*day, dateAt(now));
    line.when = dayStanding(*day, dateAt(now));
    line.until = instantAt(*day, QTime(0, 0)).value_or(now);
}

void addTodayQueries(QueryBook& book)
{
    book.add<NoParameters, TodaySection>("today", [](const Tables& tables, const NoParameters&, Instant now) { return today(tables, now); });
}

} // namespace tepu
