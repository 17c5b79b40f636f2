// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/history.h"

#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/happenings.h"
#include "core/queries/plan/releases_of.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/plan/told_by_tables.h"
#include "core/rules/code_words.h"
#include "core/rules/timeline/since.h"
#include "core/rules/wait_words.h"

namespace tepu {

namespace {

struct Joined {
    QString matter;
    Instant at;
    static constexpr auto fields() { return Fields{field("matter", &Joined::matter), field("at", &Joined::at)}; }
};

} // namespace

static QString sentenceOf(const EpisodeView& episode)
{
    const QString kind = episode.offence ? QStringLiteral("Episode, offence") : QStringLiteral("Episode, no offence");
    QStringList parts{kind};
    if (!episode.harms.isEmpty())
        parts.append(codesInWords(episode.harms));
    if (episode.strangulation)
        parts.append(QStringLiteral("strangulation"));
    if (!episode.policeActions.isEmpty())
        parts.append(QStringLiteral("Police: %1").arg(codesInWords(episode.policeActions)));
    return parts.join(QStringLiteral(" · "));
}

static QString sentenceOf(const ReleaseView& release)
{
    return release.expectedOn ? QStringLiteral("Release expected %1").arg(dayInWords(*release.expectedOn))
                              : QStringLiteral("Release expected, day not known");
}

/// "issued-but-not-served is a state"
static QString custodyOf(const EpisodeView& episode)
{
    QStringList parts;
    for (PoliceAction action : episode.policeActions)
        if (action == PoliceAction::PoliceSafetyOrder && episode.psoDays)
            parts.append(QStringLiteral("police safety order, %1 days, %2")
                             .arg(*episode.psoDays)
                             .arg(episode.psoEndsAt ? QStringLiteral("ends %1").arg(momentInWords(*episode.psoEndsAt))
                                                    : QStringLiteral("not served")));
        else if (action != PoliceAction::Warning && action != PoliceAction::None)
            parts.append(codeWords(action));
    const QString all = parts.join(QStringLiteral(" · "));
    return all.left(1).toUpper() + all.mid(1);
}

static void addTask(QVector<HistoryRow>& rows, const TaskRow& task)
{
    const QString due = QStringLiteral("%1 · due %2").arg(task.words, momentInWords(task.due));
    rows.append(historyRow(task.allocatedAt, HistoryKind::TaskGiven, task.mark, due, task.meeting));
    rows.last().victimOnly = task.victimOnly;
    if (!task.endedAt)
        return;
    const QString outcome = task.outcome.isEmpty() ? QString() : QStringLiteral(" · %1").arg(task.outcome);
    const QString ended = QStringLiteral("%1: %2%3").arg(task.words, task.dueWords, outcome);
    rows.append(historyRow(*task.endedAt, HistoryKind::TaskEnded, task.mark, ended));
    rows.last().victimOnly = task.victimOnly;
}

/// It came to the table when it joined the plan, however long ago it was.
static void addEpisode(QVector<HistoryRow>& rows, const EpisodeView& episode, const QHash<QString, Instant>& joined)
{
    const Instant told = joined.value(episode.episode.toString(), episode.reportedAt);
    rows.append(historyRow(episode.occurredAt, HistoryKind::Episode, QStringLiteral("POL"), sentenceOf(episode)));
    rows.last().toldAt = told;
    if (const QString custody = custodyOf(episode); !custody.isEmpty()) {
        rows.append(historyRow(episode.psoServedAt.value_or(episode.reportedAt), HistoryKind::Custody, QStringLiteral("POL"), custody));
        rows.last().toldAt = told;
    }
}

/// Since when each episode and release is on the plan.
static QHash<QString, Instant> joinedAt(const Tables& tables, const PlanId& plan)
{
    QHash<QString, Instant> joined;
    for (const Joined& each : tables.ask<Joined>(
             QStringLiteral("SELECT episode, attached_at FROM plan_episode WHERE plan = ?1 "
                            "UNION ALL SELECT release, attached_at FROM plan_release WHERE plan = ?1"),
             values(plan)))
        joined.insert(each.matter, each.at);
    return joined;
}

static void addMatters(QVector<HistoryRow>& rows, const Tables& tables, const PlanId& plan)
{
    const auto joined = joinedAt(tables, plan);
    for (const EpisodeView& episode : episodesOf(tables, plan))
        addEpisode(rows, episode, joined);
    for (const ReleaseView& release : releasesOf(tables, plan)) {
        rows.append(historyRow(release.receivedAt, HistoryKind::Release, QStringLiteral("COR"), sentenceOf(release)));
        rows.last().toldAt = joined.value(release.release.toString(), release.receivedAt);
    }
}

QVector<HistoryRow> history(const Tables& tables, const PlanId& plan, Instant now, const std::optional<TimeMet>& met)
{
    QVector<HistoryRow> rows = happenings(tables, plan) + toldByTables(tables, plan, dateAt(now));
    addMatters(rows, tables, plan);
    for (const TaskRow& task : tasksOf(tables, plan, now))
        addTask(rows, task);
    for (HistoryRow& each : rows)
        each.isNew = met && isNewSince({each.kind, each.toldAt, each.meeting}, met->meeting, met->decidedAt);
    std::stable_sort(rows.begin(), rows.end(), [](const HistoryRow& a, const HistoryRow& b) { return a.at > b.at; });
    return rows;
}

} // namespace tepu
