// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/history.h"

#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/lines.h"
#include "core/queries/plan/releases_of.h"
#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/plan/tasks_of.h"
#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

template <Coded E>
static QString inWords(const QVector<E>& codes)
{
    QStringList words;
    for (E each : codes)
        words.append(codeWords(each));
    return words.join(u", ");
}

static QString sentenceOf(const EpisodeView& episode)
{
    const QString kind = episode.offence ? QStringLiteral("Episode, offence") : QStringLiteral("Episode, no offence");
    QStringList parts{kind};
    if (!episode.harms.isEmpty())
        parts.append(inWords(episode.harms));
    if (episode.strangulation)
        parts.append(QStringLiteral("strangulation"));
    if (!episode.policeActions.isEmpty())
        parts.append(QStringLiteral("Police: %1").arg(inWords(episode.policeActions)));
    return parts.join(QStringLiteral(" · "));
}

static QString sentenceOf(const RiskDecisionRow& decision)
{
    const QString from = decision.from ? codeWords(*decision.from) : QStringLiteral("not set");
    QStringList parts{QStringLiteral("%1 → %2").arg(from, codeWords(decision.to))};
    for (const QString& words : {inWords(decision.because), decision.words, decision.changedBehaviour})
        if (!words.isEmpty())
            parts.append(words);
    if (!decision.dissent.isEmpty())
        parts.append(QStringLiteral("dissent: %1").arg(decision.dissent));
    return parts.join(QStringLiteral(" · "));
}

static QString sentenceOf(const ReviewRow& review)
{
    const QString when = review.on ? dayInWords(*review.on) : review.event.value_or(QString());
    return QStringLiteral("Review at the %1: %2").arg(review.kind == TableKind::Icm ? QStringLiteral("ICM") : QStringLiteral("SAM"), when);
}

static QString sentenceOf(const ReleaseView& release)
{
    return release.expectedOn ? QStringLiteral("Release expected %1").arg(dayInWords(*release.expectedOn))
                              : QStringLiteral("Release expected, day not known");
}

static void addTask(QVector<HistoryRow>& rows, const TaskRow& task)
{
    const QString due = QStringLiteral("%1 · due %2").arg(task.words, momentInWords(task.due));
    rows.append({task.allocatedAt, HistoryKind::TaskGiven, task.mark, due, task.victimOnly, task.meeting});
    if (!task.endedAt)
        return;
    const QString outcome = task.outcome.isEmpty() ? QString() : QStringLiteral(" · %1").arg(task.outcome);
    const QString ended = QStringLiteral("%1: %2%3").arg(task.words, task.dueWords, outcome);
    rows.append({*task.endedAt, HistoryKind::TaskEnded, task.mark, ended, task.victimOnly, {}});
}

/// What has no row of its own: starting, leading, closing, notifying.
static QVector<HistoryRow> others(const Tables& tables, const PlanId& plan)
{
    return tables.ask<HistoryRow>(
        QStringLiteral(
            "SELECT at, 'plan', '', sentence, 0, meeting FROM act WHERE scope = ? "
            "AND kind IN ('PlanStarted', 'LeadAssigned', 'PlanClosed', 'PlanReopened') "
            "UNION ALL SELECT at, 'danger', '', 'Told of danger: ' || replace(whom, '_', ' ') || ', by ' || by_whom || ' · ' || words, 0, meeting "
            "FROM danger_told WHERE plan = ?"),
        values(plan, plan));
}

QVector<HistoryRow> history(const Tables& tables, const PlanId& plan, Instant now)
{
    QVector<HistoryRow> rows = others(tables, plan);
    for (const EpisodeView& episode : episodesOf(tables, plan))
        rows.append({episode.occurredAt, HistoryKind::Episode, QStringLiteral("POL"), sentenceOf(episode), false, {}});
    for (const RiskDecisionRow& decision : riskHistory(tables, plan))
        rows.append({decision.at, HistoryKind::Risk, {}, sentenceOf(decision), false, decision.meeting});
    for (const TaskRow& task : tasksOf(tables, plan, now))
        addTask(rows, task);
    for (const ReviewRow& review : reviewsOf(tables, plan))
        rows.append({review.setAt, HistoryKind::Review, {}, sentenceOf(review), false, review.meeting});
    for (const ReleaseView& release : releasesOf(tables, plan))
        rows.append({release.receivedAt, HistoryKind::Release, QStringLiteral("COR"), sentenceOf(release), false, {}});
    for (const LineRow& line : agenciesKnow(tables, plan))
        rows.append({line.at, HistoryKind::Line, line.mark, line.words, line.victimOnly, line.meeting});
    std::stable_sort(rows.begin(), rows.end(), [](const HistoryRow& a, const HistoryRow& b) { return a.at > b.at; });
    return rows;
}

} // namespace tepu
