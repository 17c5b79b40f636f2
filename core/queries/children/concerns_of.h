// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/site.h"
#include "core/queries/plan/plan_people.h"
#include "core/rules/children/concern_stage.h"

namespace tepu {

/// One act upon a Report of Concern: what, when, by whom.
struct ConcernStepView {
    ConcernStep step = ConcernStep::Sent;
    QDate on;
    QString mark; ///< of the agency
    QString who;
    std::optional<ConcernOutcome> outcome;
    QString otCategory;
    QString cyras;
    std::optional<ConcernClosedBecause> because;
    QString words;

    static constexpr auto fields()
    {
        using R = ConcernStepView;
        return Fields{field("step", &R::step),       field("on", &R::on),         field("mark", &R::mark),
                      field("who", &R::who),         field("outcome", &R::outcome), field("ot_category", &R::otCategory),
                      field("cyras", &R::cyras),     field("because", &R::because), field("words", &R::words)};
    }
};

/// R-K1: a Report of Concern from its raising to its answer, and the way where the table does not agree.
struct ConcernView {
    ConcernId concern;
    ConcernCategory category = ConcernCategory::RaisedInReviewPeriod;
    std::optional<QDate> raisedOn;
    std::optional<ConcernRaisedBy> raisedBy;
    QString mark; ///< of the agency that made it
    QString who;
    std::optional<TableKind> table; ///< at which it was raised
    std::optional<QDate> tableOn;
    QVector<PersonId> people;
    QVector<QString> called; ///< the children it is about; none: all
    ConcernStage stage = ConcernStage::Raised;
    std::optional<ConcernOutcome> outcome;
    QString cyras; ///< the last reference given
    QVector<ConcernStepView> steps;
    QString words;

    static constexpr auto fields()
    {
        using R = ConcernView;
        return Fields{field("concern", &R::concern), field("category", &R::category), field("raised_on", &R::raisedOn), field("raised_by", &R::raisedBy),
                      field("mark", &R::mark),       field("who", &R::who),           field("table", &R::table),        field("table_on", &R::tableOn),
                      field("people", &R::people),   field("called", &R::called),     field("stage", &R::stage),        field("outcome", &R::outcome),
                      field("cyras", &R::cyras),     field("steps", &R::steps),       field("words", &R::words)};
    }
};

/// Those that wait first, then the newest.
QVector<ConcernView> concernsOf(const Tables& tables, const PlanId& plan, Instant now);
/// The same where it is known who is on the plan; without them nobody is called by name.
QVector<ConcernView> concernsOf(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people);

/// What people of a plan are called, in the order of their ids.
QVector<QString> calledAmong(const QVector<PlanPerson>& people, const QVector<PersonId>& ids);

} // namespace tepu
