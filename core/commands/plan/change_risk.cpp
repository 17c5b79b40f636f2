// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/change_risk.h"

#include "core/commands/task/set_review.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/risk_history.h"
#include "core/queries/site/site_calendar.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/code_words.h"

namespace tepu {

static QVector<ReviewAhead> reviewsAhead(const Tables& tables, const PlanId& plan)
{
    return tables.ask<ReviewAhead>(
        QStringLiteral("SELECT due_on, event IS NOT NULL FROM review WHERE plan = ? AND state = 'set'"), values(plan));
}

/// Everybody at the tables that sit now: which of them is meant, the context says.
static QHash<MeetingId, QVector<QString>> presentNow(const Tables& tables, const PlanId& plan)
{
    QHash<MeetingId, QVector<QString>> present;
    for (const MeetingId& meeting :
         tables.column<MeetingId>(QStringLiteral("SELECT id FROM meeting WHERE state IN ('open', 'on_break')")))
        present.insert(meeting, peopleAtTable(tables, meeting, plan));
    return present;
}

static QVector<LevelSet> levelsSet(const Tables& tables, const PlanId& plan)
{
    QVector<LevelSet> levels;
    for (const RiskDecisionRow& row : riskHistory(tables, plan))
        levels.prepend({row.to, row.atRisk});
    return levels;
}

static QVector<PersonId> victimsOf(const Tables& tables, const PlanId& plan)
{
    QVector<PersonId> victims;
    for (const PlanPerson& person : planPeople(tables, plan, {}))
        if (person.standing != Standing::UsedViolence && person.was(Role::Victim))
            victims.append(person.person);
    return victims;
}

/// What Corrections told, and until when somebody wrote down that they are held.
static DaysOut daysOut(const Tables& tables, const PlanId& plan)
{
    const QString locked = QStringLiteral("c.status IN ('remanded_in_custody', 'serving_sentence', 'police_cells') "
                                          "AND c.person IN (SELECT person FROM plan_member WHERE plan = ?1)");
    DaysOut out;
    out.days = tables.column<QDate>(
        QStringLiteral("SELECT r.expected_on AS day FROM plan_release pr JOIN release r ON r.id = pr.release WHERE pr.plan = ?1 "
                       "AND r.expected_on IS NOT NULL AND r.outcome IS NULL "
                       "UNION SELECT c.until FROM custody c WHERE c.until IS NOT NULL AND %1 ORDER BY day")
            .arg(locked),
        values(plan));
    out.isHeldNow = tables.one<int>(QStringLiteral("SELECT 1 FROM custody c WHERE c.until IS NULL AND %1").arg(locked), values(plan)).has_value();
    return out;
}

RiskNow subjectOf(const ChangeRisk& command, const Tables& tables)
{
    const SiteSettings site = siteSettings(tables);
    return {planNow(tables, command.plan),
            initialContactsOf(tables, command.plan),
            reviewsAhead(tables, command.plan),
            daysOut(tables, command.plan),
            site.reviewBeforeReleaseDays,
            site.higherLevelStands,
            siteCalendar(tables),
            presentNow(tables, command.plan),
            levelsSet(tables, command.plan),
            victimsOf(tables, command.plan)};
}

/// Of the people named; a level that names nobody is everybody's.
static std::optional<RiskLevel> levelBefore(const ChangeRisk& command, const RiskNow& now)
{
    return command.atRisk.isEmpty() ? now.plan.level : levelOf(command.atRisk, now.levels);
}

static RiskLevel levelAfter(const ChangeRisk& command, const RiskNow& now)
{
    return levelOfPlan(now.levels + QVector<LevelSet>{LevelSet{command.to, command.atRisk}}, now.victims).value_or(command.to);
}

static ChangeOfLevel changeIn(const ChangeRisk& command, const RiskNow& now)
{
    return {levelBefore(command, now), command.to, command.because, command.text.has_value(), command.changedBehaviour.has_value(),
            command.changeToldBy == Source::Perpetrator, command.askedAlone};
}

/// R-R4: the review that comes with the act: the one that the table names, else the one that a lowering because of prison makes.
static std::optional<ReviewAhead> reviewWith(const ChangeRisk& command, const RiskNow& now, QDate today)
{
    if (command.reviewOn || command.reviewEvent)
        return ReviewAhead{command.reviewOn, command.reviewEvent.has_value()};
    return reviewMadeBy(changeIn(command, now), now.reviews, firstDayOut(now.out, today), today, now.reviewBeforeReleaseDays);
}

static Result<void> mayChange(const ChangeRisk& command, const RiskNow& now, const Context& context)
{
    const ChangeOfLevel change = changeIn(command, now);
    const QDate today = dateAt(context.at);
    QVector<ReviewAhead> reviews = now.reviews;
    if (const auto made = reviewWith(command, now, today))
        reviews.append(*made);
    return mustBeOpen(now.plan)
        .and_then([&] { return hasRationale(change); })
        .and_then([&] { return fitsItsReasons(change); })
        .and_then([&] { return standsAgainst({command.dissent.has_value(), command.dissentFor}, change, now.higherLevelStands); })
        .and_then([&] { return restsOnEnough(change); })
        .and_then([&] { return hasReviewBeforeRelease(change, reviews, firstDayOut(now.out, today), today); });
}

/// R-R6 "A plan set to High at SAM goes on the next ICM list. A plan de-escalated to Medium may stay under ICM."
static bool staysUnderIcm(const ChangeRisk& command, RiskLevel stands, const PlanNow& plan)
{
    if (stands == RiskLevel::High)
        return true;
    return command.underIcm.value_or(plan.underIcm && stands == RiskLevel::Medium);
}

static Facts changed(const ChangeRisk& command, const RiskNow& now, const Context& context)
{
    const RiskLevel stands = levelAfter(command, now);
    Facts facts;
    facts.add(RiskChanged{command.plan, levelBefore(command, now), command.to, command.because, command.atRisk, command.fromWhom,
                          command.proposedBy, context.meeting ? now.present.value(*context.meeting) : QVector<QString>(),
                          staysUnderIcm(command, stands, now.plan), command.text, command.changedBehaviour, command.dissent, stands, {}, command.changeToldBy, command.askedBy,
                          command.askedAlone});
    if (const auto review = reviewWith(command, now, dateAt(context.at))) {
        const auto event = review->byEvent ? command.reviewEvent.value_or(QStringLiteral("before release")) : command.reviewEvent;
        facts.add(ReviewSet{ReviewId::fresh(), command.plan, TableKind::Icm, review->on, event});
    }
    return facts;
}

Result<Facts> decide(const ChangeRisk& command, const RiskNow& now, const Context& context)
{
    return mayChange(command, now, context)
        .and_then([&] { return now.calendar; })
        .and_then([&](const SiteCalendar& calendar) {
            return deadlinesAfter({command.plan, now.plan.level, levelAfter(command, now), context.at}, now.contacts, calendar);
        })
        .map([&](const Facts& deadlines) { return changed(command, now, context).add(deadlines); });
}

void apply(const RiskChanged& fact, const Stamp& stamp, TableWriter& tables)
{
    const RiskLevel stands = fact.stands.value_or(fact.to);
    tables.run(QStringLiteral("INSERT OR REPLACE INTO risk_decision VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.plan, stamp.meeting, stamp.at, fact.from, fact.to, fact.because, fact.atRisk,
                      fact.fromWhom, fact.proposedBy, fact.present, fact.text, fact.changedBehaviour, fact.dissent, stands,
                      fact.table, fact.changeToldBy, fact.askedBy, fact.askedAlone));
    tables.run(QStringLiteral("UPDATE plan SET level_since = CASE WHEN level IS ? THEN level_since ELSE ? END, level = ?, "
                              "under_icm = ? WHERE id = ?"),
               values(stands, stamp.at, stands, fact.underIcm, fact.plan));
}

QString describe(const RiskChanged& fact)
{
    const QString from = fact.from ? codeWords(*fact.from) : QStringLiteral("not set");
    const QString set = fact.from == fact.to ? QStringLiteral("The table stood by the level: %1.").arg(codeWords(fact.to))
                                             : QStringLiteral("The level went from %1 to %2.").arg(from, codeWords(fact.to));
    if (fact.stands.value_or(fact.to) == fact.to)
        return set;
    return QStringLiteral("%1 With the other victims the plan stands at %2.").arg(set, codeWords(*fact.stands));
}

} // namespace tepu
