// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/left_open.h"

#include "core/queries/plan/questions_of.h"

namespace tepu {

namespace {

struct CaseHeard {
    CaseId caseId;
    int position = 0;
    PlanId plan;
    QString number;
    QString familyName;
    static constexpr auto fields()
    {
        using R = CaseHeard;
        return Fields{field("case", &R::caseId), field("position", &R::position), field("plan", &R::plan), field("number", &R::number),
                      field("family_name", &R::familyName)};
    }
};

} // namespace

QVector<LeftOpenRow> questionsLeftOpen(const Tables& tables, const MeetingId& meeting, Instant now)
{
    QVector<LeftOpenRow> rows;
    for (const CaseHeard& heard : tables.ask<CaseHeard>(
             QStringLiteral("WITH kept AS (SELECT *, row_number() OVER (ORDER BY position, id) AS place FROM agenda_case "
                            "WHERE meeting = ? AND left_off_at IS NULL) "
                            "SELECT c.id, c.place, p.id, p.number, p.family_name FROM kept c JOIN plan p ON p.id = c.plan "
                            "WHERE c.opened_at IS NOT NULL AND p.closed_at IS NULL ORDER BY c.place"),
             values(meeting)))
        for (const OpenQuestion& question : questionsOf(tables, heard.plan, meeting, now))
            rows.append({heard.caseId, heard.position, heard.plan, heard.number, heard.familyName, question.question, question.sentence, question.immediate});
    return rows;
}

} // namespace tepu
