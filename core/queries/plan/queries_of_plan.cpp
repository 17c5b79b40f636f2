// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/police_signals.h"
#include "core/queries/people/safety_plans.h"
#include "core/queries/plan/closing_of.h"
#include "core/queries/plan/withdrawn_statements.h"
#include "core/queries/record/safety_plans_due.h"
#include "core/queries/plan/address_check.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/changed_since.h"
#include "core/queries/plan/dangers_told.h"
#include "core/queries/plan/decided_then.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/heard.h"
#include "core/queries/plan/history.h"
#include "core/queries/plan/lines.h"
#include "core/queries/plan/linked_plans.h"
#include "core/queries/plan/orders_of.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/questions_of.h"
#include "core/queries/questions/site_questions.h"
#include "core/queries/plan/releases_of.h"
#include "core/queries/plan/reviews_of.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/plan/room_case.h"
#include "core/queries/plan/tasks_by_agency.h"
#include "core/queries/query_book.h"
#include "core/queries/record/expiring_orders.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

namespace {

struct OfPlan {
    PlanId plan;
    static constexpr auto fields() { return Fields{field("plan", &OfPlan::plan)}; }
};

struct OfPlanMaybeAt {
    PlanId plan;
    std::optional<MeetingId> meeting;
    static constexpr auto fields()
    {
        return Fields{field("plan", &OfPlanMaybeAt::plan), field("meeting", &OfPlanMaybeAt::meeting)};
    }
};

struct OfPlanAt {
    PlanId plan;
    MeetingId meeting;
    static constexpr auto fields()
    {
        return Fields{field("plan", &OfPlanAt::plan), field("meeting", &OfPlanAt::meeting)};
    }
};

/// Since the table last met, but for the one at `meeting`; or since it met at `since`.
struct OfPlanSince {
    PlanId plan;
    std::optional<MeetingId> meeting;
    std::optional<MeetingId> since;
    static constexpr auto fields()
    {
        return Fields{field("plan", &OfPlanSince::plan), field("meeting", &OfPlanSince::meeting), field("since", &OfPlanSince::since)};
    }
};

struct AskedOfMeeting {
    MeetingId meeting;
    static constexpr auto fields() { return Fields{field("meeting", &AskedOfMeeting::meeting)}; }
};

struct OfRoom {
    PlanId plan;
    MeetingId meeting;
    bool observers = false;
    static constexpr auto fields()
    {
        return Fields{field("plan", &OfRoom::plan), field("meeting", &OfRoom::meeting),
                      field("observers", &OfRoom::observers).orDefault()};
    }
};

/// A plan in the list of all plans.
struct PlanRow {
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<RiskLevel> level;
    std::optional<QString> lead;
    std::optional<Instant> closedAt;
    static constexpr auto fields()
    {
        using R = PlanRow;
        return Fields{field("plan", &R::plan),   field("number", &R::number), field("family_name", &R::familyName),
                      field("level", &R::level), field("lead", &R::lead),     field("closed_at", &R::closedAt)};
    }
};

} // namespace

static QVector<PlanRow> plans(const Tables& tables, const NoParameters&, Instant)
{
    return tables.ask<PlanRow>(
        QStringLiteral("SELECT id, number, family_name, level, lead, closed_at FROM plan ORDER BY started_at, number"));
}

static void addOfPlan(QueryBook& book)
{
    book.add<NoParameters, PlanRow>("plans", plans);
    book.add<OfPlanMaybeAt, CaseHead>("caseHead", [](const Tables& tables, const OfPlanMaybeAt& of, Instant now) {
        return caseHead(tables, of.plan, of.meeting, now);
    });
    book.add<OfPlan, Alert>("alertStrip", [](const Tables& tables, const OfPlan& of, Instant now) { return alertStrip(tables, of.plan, now); });
    book.add<OfPlan, OrderView>("ordersOf", [](const Tables& tables, const OfPlan& of, Instant now) { return ordersOf(tables, of.plan, now); });
    book.add<OfPlan, AddressCheckRow>("addressCheck", [](const Tables& tables, const OfPlan& of, Instant now) { return addressCheck(tables, of.plan, now); });
    book.add<OfPlan, DangerToldRow>("dangersTold", [](const Tables& tables, const OfPlan& of, Instant) { return dangersTold(tables, of.plan); });
    book.add<OfPlan, EpisodeView>("episodesOf", [](const Tables& tables, const OfPlan& of, Instant) { return episodesOf(tables, of.plan); });
    book.add<OfPlan, EpisodeDate>("episodeDates", [](const Tables& tables, const OfPlan& of, Instant) { return episodeDates(tables, of.plan); });
    book.add<OfPlan, PersonCard>("people", [](const Tables& tables, const OfPlan& of, Instant now) { return people(tables, of.plan, now); });
    book.add<OfPlan, StandingLineRow>("standingLines", [](const Tables& tables, const OfPlan& of, Instant) { return standingLines(tables, of.plan); });
    book.add<OfPlanSince, HistoryRow>("history", [](const Tables& tables, const OfPlanSince& of, Instant now) {
        return history(tables, of.plan, now, lastMet(tables, of.plan, of.meeting, of.since));
    });
    book.add<OfPlanSince, HistoryRow>("changedSince", [](const Tables& tables, const OfPlanSince& of, Instant now) {
        return changedSince(tables, of.plan, now, lastMet(tables, of.plan, of.meeting, of.since));
    });
    book.add<OfPlanSince, DecidedThen>("decidedThen", [](const Tables& tables, const OfPlanSince& of, Instant now) {
        return decidedThen(tables, of.plan, lastMet(tables, of.plan, of.meeting, of.since), now);
    });
    book.add<OfPlanMaybeAt, TimeMet>("timesMet", [](const Tables& tables, const OfPlanMaybeAt& of, Instant) {
        return timesMet(tables, of.plan, of.meeting);
    });
    book.add<OfPlan, LinkedPlan>("linkedPlans", [](const Tables& tables, const OfPlan& of, Instant) { return linkedPlans(tables, of.plan); });
    book.add<OfPlan, LineRow>("agenciesKnow", [](const Tables& tables, const OfPlan& of, Instant) { return agenciesKnow(tables, of.plan); });
    book.add<OfPlan, TaskRow>("tasksOf", [](const Tables& tables, const OfPlan& of, Instant now) { return tasksOf(tables, of.plan, now); });
    book.add<OfPlan, RiskDecisionRow>("riskHistory", [](const Tables& tables, const OfPlan& of, Instant) { return riskHistory(tables, of.plan); });
    book.add<OfPlan, ReleaseView>("releasesOf", [](const Tables& tables, const OfPlan& of, Instant) { return releasesOf(tables, of.plan); });
    book.add<OfPlan, ReviewStands>("reviewsStanding", [](const Tables& tables, const OfPlan& of, Instant now) { return reviewsStanding(tables, of.plan, now); });
    book.add<OfPlan, SafetyPlanView>("safetyPlans", [](const Tables& tables, const OfPlan& of, Instant now) { return safetyPlans(tables, of.plan, now); });
    book.add<OfPlan, PoliceSignal>("policeSignals", [](const Tables& tables, const OfPlan& of, Instant now) { return policeSignals(tables, of.plan, now); });
    book.add<OfPlan, WithdrawnStatementView>("withdrawnStatements", [](const Tables& tables, const OfPlan& of, Instant now) {
        return withdrawnStatements(tables, of.plan, now);
    });
    book.add<OfPlan, ClosingView>("closingOf", [](const Tables& tables, const OfPlan& of, Instant now) { return closingOf(tables, of.plan, now); });
    book.add<OfPlan, ReviewRow>("reviewsOf", [](const Tables& tables, const OfPlan& of, Instant) { return reviewsOf(tables, of.plan); });
}

static void addOfPlanAtTable(QueryBook& book)
{
    book.add<OfPlanAt, HeardRow>("heard", [](const Tables& tables, const OfPlanAt& of, Instant) { return heard(tables, of.plan, of.meeting); });
    book.add<OfPlanAt, LineRow>("said", [](const Tables& tables, const OfPlanAt& of, Instant) { return said(tables, of.plan, of.meeting); });
    book.add<OfPlanAt, OpenQuestion>("questionsOf", [](const Tables& tables, const OfPlanAt& of, Instant now) {
        return questionsOf(tables, of.plan, of.meeting, now);
    });
    book.add<OfPlanAt, AnswerRow>("answersOf", [](const Tables& tables, const OfPlanAt& of, Instant) { return answersOf(tables, of.plan, of.meeting); });
    book.add<OfRoom, RoomCase>("roomCase", [](const Tables& tables, const OfRoom& of, Instant now) {
        return roomCase(tables, of.plan, of.meeting, of.observers ? Observers::Present : Observers::Absent, now);
    });
    book.add<AskedOfMeeting, TaskRow>("tasksOfMeeting", [](const Tables& tables, const AskedOfMeeting& of, Instant now) {
        return tasksOfMeeting(tables, of.meeting, now);
    });
    book.add<AskedOfMeeting, AgencySheet>("tasksByAgency", [](const Tables& tables, const AskedOfMeeting& of, Instant now) {
        return tasksByAgency(tables, of.meeting, now);
    });
}

void addPlanQueries(QueryBook& book)
{
    addOfPlan(book);
    addOfPlanAtTable(book);
    book.add<NoParameters, ExpiringOrder>("expiringOrders", [](const Tables& tables, const NoParameters&, Instant now) { return expiringOrders(tables, now); });
    book.add<NoParameters, ReviewStands>("reviewsToFix", [](const Tables& tables, const NoParameters&, Instant now) { return reviewsToFix(tables, now); });
    book.add<NoParameters, SafetyPlanDueRow>("safetyPlansDue", [](const Tables& tables, const NoParameters&, Instant now) { return safetyPlansDue(tables, now); });
    book.add<NoParameters, SiteSettings>("siteSettings", [](const Tables& tables, const NoParameters&, Instant) { return siteSettings(tables); });
    book.add<NoParameters, SiteQuestionRow>("siteQuestions", [](const Tables& tables, const NoParameters&, Instant) { return siteQuestions(tables); });
    book.add<NoParameters, DismissalRow>("dismissals", [](const Tables& tables, const NoParameters&, Instant) { return dismissals(tables); });
}

} // namespace tepu
