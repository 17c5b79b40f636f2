// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/told_by_tables.h"

#include "core/domain/person.h"
#include "core/queries/plan/called.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/who/role_words.h"
#include "core/rules/agenda/outcome.h"
#include "core/rules/family/held.h"
#include "core/rules/wait_words.h"

namespace tepu {

namespace {

/// Somebody who must not be contacted, from when until when.
struct HoldRow {
    QString person;
    QString words;
    QString askFirst;
    QString mark;
    Source source = Source::Agency;
    Instant since;
    std::optional<Instant> liftedAt;
    QString liftedBecause;

    static constexpr auto fields()
    {
        using R = HoldRow;
        return Fields{field("person", &R::person), field("words", &R::words),          field("ask_first", &R::askFirst),
                      field("mark", &R::mark),     field("source", &R::source),        field("since", &R::since),
                      field("lifted_at", &R::liftedAt), field("lifted_because", &R::liftedBecause)};
    }
};

/// What a table decided of the family.
struct OutcomeRow {
    Instant at;
    MeetingId meeting;
    TableKind table = TableKind::Sam;
    QDate date;
    CaseOutcome outcome = CaseOutcome::Decided;
    QString words;
    std::optional<Instant> replacedAt;

    static constexpr auto fields()
    {
        using R = OutcomeRow;
        return Fields{field("at", &R::at),           field("meeting", &R::meeting), field("table", &R::table), field("date", &R::date),
                      field("outcome", &R::outcome), field("words", &R::words),     field("replaced_at", &R::replacedAt)};
    }
};

} // namespace

static QString sentenceOf(const RiskDecisionRow& decision, const SiteSettings& site)
{
    const QString from = decision.from ? codeWords(*decision.from) : QStringLiteral("not set");
    QStringList parts{QStringLiteral("%1 → %2").arg(from, codeWords(decision.to))};
    QStringList reasons;
    for (const RiskReason reason : decision.because)
        reasons.append(reasonWords(reason, site));
    for (const QString& words : {reasons.join(u", "), decision.words, decision.changedBehaviour})
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

static QString sentenceOf(const HoldRow& hold, bool lifted)
{
    const QString asking = hold.askFirst.isEmpty() ? QString() : QStringLiteral("ask %1 first").arg(hold.askFirst);
    QStringList parts{hold.person, lifted ? QStringLiteral("May be contacted again") : QStringLiteral("Must not be contacted"),
                      lifted ? hold.liftedBecause : hold.words, lifted ? QString() : asking};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

static QString sentenceOf(const OutcomeRow& decision)
{
    const QString table = decision.table == TableKind::Icm ? QStringLiteral("ICM") : QStringLiteral("SAM");
    QStringList parts{QStringLiteral("%1 of %2: %3").arg(table, dayInWords(decision.date), codeWords(decision.outcome)), decision.words};
    if (decision.replacedAt)
        parts.append(QStringLiteral("replaced %1").arg(momentInWords(*decision.replacedAt)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

static void addHold(QVector<HistoryRow>& rows, const HoldRow& hold)
{
    rows.append(historyRow(hold.since, HistoryKind::Hold, hold.mark, sentenceOf(hold, false)));
    rows.last().victimOnly = isHeld({hold.source, {}, {}}, false);
    if (hold.liftedAt)
        rows.append(historyRow(*hold.liftedAt, HistoryKind::Hold, {}, sentenceOf(hold, true)));
}

static QVector<HistoryRow> dangers(const Tables& tables, const PlanId& plan)
{
    return tables.ask<HistoryRow>(
        QStringLiteral("SELECT at, 'danger', '', CASE WHEN withheld IS NULL THEN 'Told of danger: ' ELSE 'Of danger not told: ' END || replace(whom, '_', ' ') || ', by ' || by_whom || "
                       "coalesce(' · ' || nullif(words, ''), '') || coalesce(' · ' || withheld, ''), 0, meeting, at, 0, 0 FROM danger_told WHERE plan = ?"),
        values(plan));
}

/// R-C6. Where it protects somebody of no part in this plan its words are not told here (R-M12).
static QVector<HoldRow> holds(const Tables& tables, const PlanId& plan)
{
    return tables.ask<HoldRow>(
        QStringLiteral("WITH mine(id) AS (SELECT person FROM plan_member WHERE plan = ?1) "
                       "SELECT coalesce(%1, ''), CASE WHEN h.scope IN (SELECT id FROM mine) THEN h.words ELSE '' END, "
                       "coalesce(f.name, ''), coalesce(a.mark, ''), h.source, h.since, h.lifted_at, "
                       "CASE WHEN h.scope IN (SELECT id FROM mine) THEN coalesce(h.lifted_because, '') ELSE '' END "
                       "FROM contact_hold h LEFT JOIN person p ON p.id = %2 LEFT JOIN name_note n ON n.person = p.id "
                       "LEFT JOIN agency f ON f.code = h.ask_first LEFT JOIN agency a ON a.code = h.agency "
                       "WHERE h.person IN (SELECT id FROM mine) ORDER BY h.since, h.id")
            .arg(calledInSql(), faceOn(QStringLiteral("?1"), QStringLiteral("h.person"))),
        values(plan));
}

/// R-M13: a decision that was taken up again stands with the words that it was replaced.
static QVector<OutcomeRow> decisions(const Tables& tables, const PlanId& plan)
{
    return tables.ask<OutcomeRow>(
        QStringLiteral("SELECT d.at, m.id, m.kind, m.date, d.outcome, coalesce(d.words, ''), d.replaced_at FROM agenda_case c "
                       "JOIN case_decision d ON d.case_id = c.id JOIN meeting m ON m.id = c.meeting WHERE c.plan = ? ORDER BY d.at, d.command"),
        values(plan));
}

static QVector<HistoryRow> lines(const Tables& tables, const PlanId& plan)
{
    return tables.ask<HistoryRow>(
        QStringLiteral("SELECT l.at, 'line', coalesce(a.mark, l.agency, ''), l.words, l.victim_only, l.meeting, l.at, 0, 0 FROM line l "
                       "LEFT JOIN agency a ON a.code = l.agency WHERE l.plan = ? AND l.moved_to IS NULL ORDER BY l.at DESC, l.id DESC"),
        values(plan));
}

QVector<HistoryRow> toldByTables(const Tables& tables, const PlanId& plan, QDate today)
{
    QVector<HistoryRow> rows = dangers(tables, plan) + lines(tables, plan);
    for (const OutcomeRow& decision : decisions(tables, plan))
        rows.append(historyRow(decision.at, HistoryKind::Decision, {}, sentenceOf(decision), decision.meeting));
    const SiteSettings site = siteWords(tables, plan, today);
    for (const RiskDecisionRow& decision : riskHistory(tables, plan))
        rows.append(historyRow(decision.at, HistoryKind::Risk, {}, sentenceOf(decision, site), decision.meeting));
    for (const ReviewRow& review : reviewsOf(tables, plan))
        rows.append(historyRow(review.setAt, HistoryKind::Review, {}, sentenceOf(review), review.meeting));
    for (const HoldRow& hold : holds(tables, plan))
        addHold(rows, hold);
    return rows;
}

} // namespace tepu
