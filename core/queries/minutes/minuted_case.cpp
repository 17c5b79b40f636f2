// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/family/room_family.h"
#include "core/queries/minutes/minuted_case.h"

#include "core/queries/plan/alert_strip.h"
#include "core/queries/site/site_agencies.h"

namespace tepu {

QString MinutedCase::nameOf(const PersonId& id) const
{
    for (const MinutedPerson& person : people)
        if (person.person == id)
            return person.name;
    return {};
}

/// rules.md §1, R-K4: the words come from where the screen has them.
static QVector<MinutedPerson> peopleIn(const Tables& tables, const PlanId& plan, Instant at)
{
    QVector<MinutedPerson> all;
    for (const PersonCard& card : people(tables, plan, at))
        all.append({card.person, QStringLiteral("%1 %2").arg(card.givenNames, card.familyName).trimmed(), card.called, card.age, card.word,
                    card.standing == Standing::UsedViolence, card.view});
    return all;
}

static QVector<QString> warningsIn(const Tables& tables, const PlanId& plan, Instant at)
{
    QVector<QString> words;
    for (const Alert& alert : alertStrip(tables, plan, at))
        if (alert.kind == Danger::DangerToWorkers)
            words.append(alert.words);
    return words;
}

/// R-R10 "records who was told, by whom, when".
static QVector<DangerToldRow> dangersToldAt(const Tables& tables, const AgendaRow& row, const MeetingId& meeting)
{
    return tables.ask<DangerToldRow>(
        QStringLiteral("SELECT at, whom, by_whom, words, coalesce(withheld, '') FROM danger_told WHERE plan = ? AND meeting = ? ORDER BY at, command"),
        values(row.plan, meeting));
}

static QVector<EpisodeView> episodesIn(const Tables& tables, const AgendaRow& row)
{
    const auto listed = tables.column<EpisodeId>(QStringLiteral("SELECT matter FROM case_matter WHERE case_id = ? AND kind = 'episode'"),
                                                 values(row.caseId));
    QVector<EpisodeView> episodes = episodesOf(tables, row.plan);
    episodes.removeIf([&](const EpisodeView& episode) { return !listed.contains(episode.episode); });
    return episodes;
}

static QVector<MinutedRelease> releasesIn(const Tables& tables, const CaseId& caseId)
{
    return tables.ask<MinutedRelease>(
        QStringLiteral("SELECT trim(coalesce(p.given_names, '') || ' ' || coalesce(p.family_name, '')), r.kind, r.expected_on "
                       "FROM case_matter m JOIN release r ON r.id = m.matter LEFT JOIN person p ON p.id = r.person "
                       "WHERE m.case_id = ? AND m.kind = 'release' ORDER BY r.expected_on, r.id"),
        values(caseId));
}

static QVector<RiskDecisionRow> levelsSetAt(const Tables& tables, const PlanId& plan, const MeetingId& meeting)
{
    QVector<RiskDecisionRow> levels = riskHistory(tables, plan);
    levels.removeIf([&](const RiskDecisionRow& level) { return level.meeting != meeting; });
    std::reverse(levels.begin(), levels.end());
    const SiteAgencies agencies(tables);
    for (RiskDecisionRow& level : levels)
        if (level.proposedBy)
            level.proposedBy = agencies.name(*level.proposedBy);
    return levels;
}

static QVector<MinutedLine> linesIn(const Tables& tables, const PlanId& plan, const MeetingId& meeting)
{
    const auto earlier = tables.ask<EarlierWords>(
        QStringLiteral("SELECT b.line, b.at, b.words FROM line_before b JOIN line l ON l.id = b.line AND l.moved_to IS NULL "
                       "WHERE l.plan = ? AND l.meeting = ? ORDER BY b.rowid"),
        values(plan, meeting));
    QVector<MinutedLine> lines;
    for (const LineRow& row : said(tables, plan, meeting)) {
        MinutedLine line{row, {}, false};
        for (const EarlierWords& before : earlier)
            if (before.line == row.line)
                line.earlier.append(before);
        lines.append(line);
    }
    return lines;
}

static QVector<TaskRow> tasksIn(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant at)
{
    QVector<TaskRow> tasks = tasksOf(tables, plan, at);
    tasks.removeIf([&](const TaskRow& task) { return task.meeting != meeting; });
    return tasks;
}

static QVector<ReviewRow> reviewsIn(const Tables& tables, const PlanId& plan, const MeetingId& meeting)
{
    QVector<ReviewRow> reviews = reviewsOf(tables, plan);
    reviews.removeIf([&](const ReviewRow& review) { return review.meeting != meeting; });
    return reviews;
}

MinutedCase minutedCase(const Tables& then, const AgendaRow& row, const MeetingRow& meeting, Instant at)
{
    MinutedCase of;
    of.row = row;
    of.head = caseHead(then, row.plan, meeting.meeting, at).value_or(CaseHead());
    of.people = peopleIn(then, row.plan, at);
    of.warnings = warningsIn(then, row.plan, at);
    of.holds = holdsOn(then, row.plan);
    of.dangersTold = dangersToldAt(then, row, meeting.meeting);
    of.episodes = episodesIn(then, row);
    of.releases = releasesIn(then, row.caseId);
    of.heard = heard(then, row.plan, meeting.meeting);
    of.levels = levelsSetAt(then, row.plan, meeting.meeting);
    of.standing = standingLines(then, row.plan);
    of.decisions = decisions(then, row.caseId);
    of.reviews = reviewsIn(then, row.plan, meeting.meeting);
    of.answers = answersOf(then, row.plan, meeting.meeting);
    of.present = presentAt(then, row.caseId);
    of.steppedOut = conflicts(then, meeting.meeting);
    of.steppedOut.removeIf([&](const ConflictRow& conflict) { return conflict.caseId != row.caseId; });
    of.lines = linesIn(then, row.plan, meeting.meeting);
    of.tasks = tasksIn(then, row.plan, meeting.meeting, at);
    of.family = roomFamily(then, row.plan, Observers::Absent, at);
    return of;
}

} // namespace tepu
