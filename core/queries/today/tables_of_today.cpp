// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/left_open.h"
#include "core/queries/today/today_sources.h"
#include "core/rules/wait_words.h"

namespace tepu {

namespace {

struct UnansweredList {
    QString agency;
    QString mark;
    QString name;
    QDate date;
    int families = 0;
    int unanswered = 0;
    static constexpr auto fields()
    {
        using R = UnansweredList;
        return Fields{field("agency", &R::agency), field("mark", &R::mark),         field("name", &R::name),
                      field("date", &R::date),     field("families", &R::families), field("unanswered", &R::unanswered)};
    }
};

} // namespace

/// R-M15 "Still open": of the families that the table that closed last has heard, each question that it left open.
QVector<TodayLine> questionsOfToday(const Tables& tables, Instant now)
{
    const auto last = tables.one<MeetingId>(QStringLiteral("SELECT id FROM meeting WHERE closed_at IS NOT NULL AND closed_at <= ? ORDER BY closed_at DESC, id LIMIT 1"), values(now));
    if (!last)
        return {};
    QVector<TodayLine> lines;
    for (const LeftOpenRow& open : questionsLeftOpen(tables, *last, now)) {
        TodayLine line = lineOf(tables, TodayKind::Question, open.plan, open.number, open.familyName);
        line.words = open.sentence;
        line.plain = QStringLiteral("an open question");
        line.when = open.immediate ? QStringLiteral("safety tonight") : QString();
        line.thing = open.question;
        lines.append(line);
    }
    return lines;
}

/// R-I5 "per agency and case the research state is not started, nothing held, or answered": of a list that was sent and whose table has not
/// begun, each core agency that has left families without an answer. The coordinator's own team asks; it is not asked.
QVector<TodayLine> listAnswersOfToday(const Tables& tables, Instant now)
{
    QVector<TodayLine> lines;
    for (const UnansweredList& row : tables.ask<UnansweredList>(
             QStringLiteral("WITH sent AS (SELECT id, date, kind FROM meeting WHERE state = 'list_sent'), "
                            "listed AS (SELECT sent.id AS meeting, sent.date, sent.kind, c.plan FROM sent JOIN agenda_case c ON c.meeting = sent.id "
                            "AND c.left_off_at IS NULL) "
                            "SELECT a.code, a.mark, a.name, l.date, count(*), sum(NOT EXISTS(SELECT 1 FROM hearing h WHERE h.plan = l.plan "
                            "AND h.meeting = l.meeting AND h.agency = a.code AND h.state <> 'not_yet_heard') AND NOT EXISTS(SELECT 1 FROM line s "
                            "WHERE s.plan = l.plan AND s.meeting = l.meeting AND s.agency = a.code AND s.moved_to IS NULL)) AS missing "
                            "FROM listed l JOIN agency a ON CASE l.kind WHEN 'icm' THEN a.core_icm ELSE a.core_sam END AND a.code <> 'isr_coordinator' "
                            "GROUP BY l.meeting, a.code HAVING missing > 0"))) {
        TodayLine line;
        line.kind = TodayKind::ListAnswer;
        line.act = actFor(line.kind);
        line.agency = row.agency;
        line.mark = row.mark;
        line.plain = QStringLiteral("no answer to the list of %1 for %2 of %3 families").arg(dayInWords(row.date)).arg(row.unanswered).arg(row.families);
        line.words = QStringLiteral("%1: %2").arg(row.name, line.plain);
        fallsOn(line, row.date, now);
        lines.append(line);
    }
    return lines;
}

} // namespace tepu
