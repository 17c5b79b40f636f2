// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/change_risk.h"

#include "core/commands/task/set_review.h"
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

RiskNow subjectOf(const ChangeRisk& command, const Tables& tables)
{
    const auto releases = tables.column<QDate>(
        QStringLiteral("SELECT r.expected_on FROM plan_release pr JOIN release r ON r.id = pr.release WHERE pr.plan = ? "
                       "ORDER BY r.expected_on"),
        values(command.plan));
    return {planNow(tables, command.plan),
            initialContactsOf(tables, command.plan),
            reviewsAhead(tables, command.plan),
            releases,
            siteSettings(tables).higherLevelStands,
            siteCalendar(tables),
            presentNow(tables, command.plan)};
}

static std::optional<QDate> nextRelease(const QVector<QDate>& releases, QDate today)
{
    const auto next = std::find_if(releases.cbegin(), releases.cend(), [&](QDate each) { return each >= today; });
    return next == releases.cend() ? std::nullopt : std::optional(*next);
}

static Result<void> mayChange(const ChangeRisk& command, const RiskNow& now, const Context& context)
{
    const ChangeOfLevel change{now.plan.level, command.to, command.because, command.text.has_value(),
                               command.changedBehaviour.has_value()};
    QVector<ReviewAhead> reviews = now.reviews;
    if (command.reviewOn || command.reviewEvent)
        reviews.append({command.reviewOn, command.reviewEvent.has_value()});
    const QDate today = dateAt(context.at);
    return mustBeOpen(now.plan)
        .and_then([&] { return hasRationale(change); })
        .and_then([&] { return fitsItsReasons(change); })
        .and_then([&] { return standsAgainst({command.dissent.has_value(), command.dissentFor}, change, now.higherLevelStands); })
        .and_then([&] { return restsOnEnough(change); })
        .and_then([&] { return hasReviewBeforeRelease(change, reviews, nextRelease(now.releases, today), today); });
}

/// R-R6 "A plan set to High at SAM goes on the next ICM list. A plan de-escalated to Medium may stay under ICM."
static bool staysUnderIcm(const ChangeRisk& command, const PlanNow& plan)
{
    if (command.to == RiskLevel::High)
        return true;
    return command.underIcm.value_or(plan.underIcm && command.to == RiskLevel::Medium);
}

static Facts changed(const ChangeRisk& command, const RiskNow& now, const Context& context)
{
    Facts facts;
    facts.add(RiskChanged{command.plan, now.plan.level, command.to, command.because, command.atRisk, command.fromWhom,
                          command.proposedBy, context.meeting ? now.present.value(*context.meeting) : QVector<QString>(),
                          staysUnderIcm(command, now.plan), command.text, command.changedBehaviour, command.dissent});
    if (command.reviewOn || command.reviewEvent)
        facts.add(ReviewSet{ReviewId::fresh(), command.plan, TableKind::Icm, command.reviewOn, command.reviewEvent});
    return facts;
}

Result<Facts> decide(const ChangeRisk& command, const RiskNow& now, const Context& context)
{
    return mayChange(command, now, context)
        .and_then([&] { return now.calendar; })
        .and_then([&](const SiteCalendar& calendar) {
            return deadlinesAfter({command.plan, now.plan.level, command.to, context.at}, now.contacts, calendar);
        })
        .map([&](const Facts& deadlines) { return changed(command, now, context).add(deadlines); });
}

void apply(const RiskChanged& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO risk_decision VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.plan, stamp.meeting, stamp.at, fact.from, fact.to, fact.because, fact.atRisk,
                      fact.fromWhom, fact.proposedBy, fact.present, fact.text, fact.changedBehaviour, fact.dissent));
    tables.run(QStringLiteral("UPDATE plan SET level_since = CASE WHEN level IS ? THEN level_since ELSE ? END, level = ?, "
                              "under_icm = ? WHERE id = ?"),
               values(fact.to, stamp.at, fact.to, fact.underIcm, fact.plan));
}

QString describe(const RiskChanged& fact)
{
    if (fact.from == fact.to)
        return QStringLiteral("The table stood by the level: %1.").arg(codeWords(fact.to));
    const QString from = fact.from ? codeWords(*fact.from) : QStringLiteral("not set");
    return QStringLiteral("The level went from %1 to %2.").arg(from, codeWords(fact.to));
}

} // namespace tepu
