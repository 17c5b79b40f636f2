// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/children/concerns_of.h"

namespace tepu {

namespace {

struct ConcernRow {
    ConcernId concern;
    ConcernCategory category = ConcernCategory::RaisedInReviewPeriod;
    std::optional<QDate> raisedOn;
    std::optional<ConcernRaisedBy> raisedBy;
    QString mark;
    QString who;
    std::optional<TableKind> table;
    std::optional<QDate> tableOn;
    QVector<PersonId> people;
    std::optional<ConcernOutcome> outcome;
    QString words;

    static constexpr auto fields()
    {
        using R = ConcernRow;
        return Fields{field("concern", &R::concern), field("category", &R::category), field("raised_on", &R::raisedOn), field("raised_by", &R::raisedBy),
                      field("mark", &R::mark),       field("who", &R::who),           field("table", &R::table),        field("table_on", &R::tableOn),
                      field("people", &R::people),   field("outcome", &R::outcome),   field("words", &R::words)};
    }
};

} // namespace

QVector<QString> calledAmong(const QVector<PlanPerson>& people, const QVector<PersonId>& ids)
{
    QVector<QString> called;
    for (const PersonId& id : ids)
        if (const PlanPerson* person = personIn(people, id))
            called.append(person->called());
    return called;
}

static QVector<ConcernStepView> stepsOf(const Tables& tables, const ConcernId& concern)
{
    return tables.ask<ConcernStepView>(
        QStringLiteral("SELECT s.step, s.day, coalesce(a.mark, s.agency, ''), coalesce(s.who, ''), s.outcome, coalesce(s.ot_category, ''), "
                       "coalesce(s.cyras, ''), s.because, coalesce(s.words, '') FROM concern_step s LEFT JOIN agency a ON a.code = s.agency "
                       "WHERE s.concern = ? AND s.day IS NOT NULL ORDER BY s.at, s.rowid"),
        values(concern));
}

static ConcernView viewOf(const ConcernRow& row, const QVector<ConcernStepView>& steps)
{
    ConcernView view;
    view.concern = row.concern;
    view.category = row.category;
    view.raisedOn = row.raisedOn;
    view.raisedBy = row.raisedBy;
    view.mark = row.mark;
    view.who = row.who;
    view.table = row.table;
    view.tableOn = row.tableOn;
    view.people = row.people;
    view.outcome = row.outcome;
    view.words = row.words;
    view.steps = steps;
    ConcernTold told{row.category, row.outcome};
    for (const ConcernStepView& step : steps) {
        told.isSent = told.isSent || step.step == ConcernStep::Sent;
        if (isOfDisagreement(step.step))
            told.disagreement = step.step;
        if (!step.cyras.isEmpty())
            view.cyras = step.cyras;
    }
    view.stage = concernStage(told);
    return view;
}

QVector<ConcernView> concernsOf(const Tables& tables, const PlanId& plan, Instant now)
{
    return concernsOf(tables, plan, planPeople(tables, plan, dateAt(now)));
}

QVector<ConcernView> concernsOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people)
{
    QVector<ConcernView> views;
    for (const ConcernRow& row : tables.ask<ConcernRow>(
             QStringLiteral("SELECT c.id, c.category, c.raised_on, c.raised_by, coalesce(a.mark, c.agency, ''), coalesce(c.who, ''), m.kind, m.date, "
                            "coalesce(c.people, '[]'), c.outcome, coalesce(c.words, '') FROM concern c LEFT JOIN agency a ON a.code = c.agency "
                            "LEFT JOIN meeting m ON m.id = c.meeting WHERE c.plan = ? ORDER BY coalesce(c.raised_on, '') DESC, c.rowid DESC"),
             values(plan))) {
        views.append(viewOf(row, stepsOf(tables, row.concern)));
        views.last().called = calledAmong(people, row.people);
    }
    std::stable_sort(views.begin(), views.end(), [](const ConcernView& a, const ConcernView& b) { return isWaiting(a.stage) && !isWaiting(b.stage); });
    return views;
}

} // namespace tepu
