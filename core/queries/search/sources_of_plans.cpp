// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/held_in_sql.h"
#include "core/queries/search/search_document.h"

namespace tepu {
namespace {

/// A family by its number, name and places: "Kōwhai Hamilton East" tells it from others of the name.
SearchSource plans()
{
    return {FoundKind::Plan, CasePart::WhatHappened, QStringLiteral("plan"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, t.id, NULL, NULL, t.started_at, 0,
        coalesce(t.family_name, ''), coalesce(t.family_name, '') || char(30) || coalesce(t.number, '')
            || coalesce((SELECT char(30) || ref FROM reference WHERE thing = t.id LIMIT 1), ''),
        coalesce(t.family_name, '') || coalesce((SELECT char(30) || group_concat(suburb, char(30)) FROM (SELECT DISTINCT e.suburb
            FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = t.id AND e.suburb <> '' ORDER BY 1)), '') FROM plan t)")};
}

SearchSource episodes()
{
    return {FoundKind::Episode, CasePart::WhatHappened, QStringLiteral("episode"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, NULL, NULL, NULL, t.occurred_at, 0,
        coalesce(t.ref, ''), coalesce(t.ref, ''),
        trim(coalesce(t.address, '') || ', ' || coalesce(t.suburb, ''), ', ') FROM episode t)")};
}

SearchSource narratives()
{
    return {FoundKind::Narrative, CasePart::WhatHappened, QStringLiteral("episode"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, NULL, NULL, NULL, t.occurred_at, 0,
        coalesce(t.ref, ''), '', coalesce(t.narrative, '') FROM episode t)")};
}

SearchSource releases()
{
    return {FoundKind::Release, CasePart::WhatHappened, QStringLiteral("release"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, NULL, t.person, NULL, t.received_at, 0,
        coalesce(t.ref, ''), coalesce(t.ref, ''), coalesce(t.release_address, '') FROM release t)")};
}

SearchSource releaseNotes()
{
    return {FoundKind::Note, CasePart::WhatHappened, QStringLiteral("release"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, NULL, t.person, NULL, t.received_at, 0,
        coalesce(t.ref, ''), '', coalesce(t.risk_note, '') FROM release t)")};
}

SearchSource tasks()
{
    return {FoundKind::Task, CasePart::PlanAndTasks, QStringLiteral("task"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, t.plan, NULL, t.meeting, t.allocated_at,
        coalesce(t.victim_only, 0), coalesce(a.name, t.agency, ''), '', coalesce(a.name, t.agency, '') || char(30) || coalesce(t.words, '')
            || coalesce(char(30) || t.worker, '') || coalesce(char(30) || t.route, '') || coalesce(char(30) || t.safe_recipient, '')
            || coalesce(char(30) || t.because, '') || coalesce(char(30) || t.outcome, '')
        FROM task t LEFT JOIN agency a ON a.code = t.agency)")};
}

SearchSource reviews()
{
    return {FoundKind::Review, CasePart::PlanAndTasks, QStringLiteral("review"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, t.plan, NULL, t.meeting, t.set_at, 0,
        '', '', coalesce(t.event, '') || coalesce(char(30) || t.outcome, '') FROM review t)")};
}

/// Where a line was moved to another family the row that is left behind has no words.
SearchSource lines()
{
    return {FoundKind::Line, CasePart::AgenciesKnow, QStringLiteral("line"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, t.plan, NULL, t.meeting, t.at,
        %1, coalesce(a.name, t.agency, ''), '', CASE WHEN t.moved_to IS NULL THEN coalesce(t.words, '') ELSE '' END
        FROM line t LEFT JOIN agency a ON a.code = t.agency)").arg(heldInSql(QStringLiteral("t"), HeldMark::Has))};
}

/// What she and the tamariki want is theirs (R-M14, R-S3).
SearchSource standingLines()
{
    return {FoundKind::StandingLine, CasePart::WhatHappened, QStringLiteral("standing_line"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.kind, t.plan, NULL, NULL, t.at,
        t.kind = 'wishes', coalesce(t.speaks, ''), '', coalesce(t.words, '') FROM standing_line t)")};
}

SearchSource levels()
{
    return {FoundKind::Decision, CasePart::PlanAndTasks, QStringLiteral("risk_decision"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.command, t.plan, NULL, t.meeting, t.at, 0,
        '', '', coalesce(t.words, '') || coalesce(char(30) || t.changed_behaviour, '') || coalesce(char(30) || t.dissent, '')
        FROM risk_decision t)")};
}

/// Words that stand on a plan under a heading of their own.
SearchSource said(const char* table, const char* at, const QString& victimOnly = QStringLiteral("0"))
{
    return {FoundKind::Note, CasePart::History, QLatin1String(table),
            QStringLiteral("SELECT t.rowid, t.scope, t.plan, t.plan, NULL, NULL, %1, %2, '', '', coalesce(t.words, '') FROM %3 t")
                .arg(QLatin1String(at), victimOnly, QLatin1String(table))};
}

/// Why a signal was contested or ended.
SearchSource signalVerdictsSaid()
{
    return {FoundKind::Note, CasePart::History, QStringLiteral("signal_verdict"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.command, t.plan, NULL, NULL, t.at, 0,
        '', '', coalesce(t.because, '') FROM signal_verdict t)")};
}

/// What came of a Report of Concern, by its reference too; its scope is the plan.
SearchSource concernSteps()
{
    return {FoundKind::Note, CasePart::History, QStringLiteral("concern_step"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.command, t.scope, NULL, t.meeting, t.at, 0,
        '', coalesce(t.cyras, ''), coalesce(t.words, '') || coalesce(char(30) || t.who, '') || coalesce(char(30) || t.ot_category, '') FROM concern_step t)")};
}

SearchSource teamReferralWords()
{
    return {FoundKind::Note, CasePart::History, QStringLiteral("childrens_team"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, t.plan, NULL, t.meeting, t.at, 0,
        '', '', coalesce(t.words, '') || coalesce(char(30) || t.decided_words, '') FROM childrens_team t)")};
}

SearchSource releaseDays()
{
    return {FoundKind::Note, CasePart::History, QStringLiteral("release_day"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.release, NULL, r.person, NULL, t.at, 0,
        '', '', coalesce(t.words, '') FROM release_day t LEFT JOIN release r ON r.id = t.release)")};
}

SearchSource closings()
{
    return {FoundKind::Note, CasePart::History, QStringLiteral("plan"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, t.id, NULL, NULL, t.closed_at, 0, '', '',
        coalesce(t.closed_because, '') FROM plan t)")};
}

} // namespace

QVector<SearchSource> sourcesOfPlans()
{
    const QString held = heldInSql(QStringLiteral("t"), HeldMark::HasNone);
    return {plans(), episodes(), releases(), tasks(), reviews(), lines(), standingLines(), narratives(), releaseNotes(), levels(), closings(),
            said("plan_flag", "NULL", held), said("concern", "NULL", held), said("worker_warning", "t.at"),
            concernSteps(), teamReferralWords(), releaseDays(), said("release_check", "t.at"),
            said("table_view", "t.at"), said("danger_told", "t.at"), said("answer", "t.at"),
            said("told_signal", "t.at", heldInSql(QStringLiteral("t"), HeldMark::Has)),
            said("checklist_answer", "t.at"), signalVerdictsSaid()};
}

} // namespace tepu
