// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/releases/releases.h"

#include "core/queries/plan/one_person.h"
#include "core/queries/releases/custody_without_day.h"
#include "core/queries/releases/release_checks.h"
#include "core/queries/releases/review_owed.h"
#include "core/queries/releases/victims_to_tell.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

namespace {

/// What one SELECT tells of a release of an open plan.
struct ReleaseOnPlan {
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<RiskLevel> level;
    ReleaseId release;
    std::optional<PersonId> person;
    std::optional<ReleaseKind> kind;
    std::optional<QDate> expectedOn;
    std::optional<QDate> releasedOn;
    bool isAhead = false;
    bool protectedAddress = false;
    int conditions = 0;
    Instant receivedAt;

    static constexpr auto fields()
    {
        using R = ReleaseOnPlan;
        return Fields{field("plan", &R::plan),
                      field("number", &R::number),
                      field("family_name", &R::familyName),
                      field("level", &R::level),
                      field("release", &R::release),
                      field("person", &R::person),
                      field("kind", &R::kind),
                      field("expected_on", &R::expectedOn),
                      field("released_on", &R::releasedOn),
                      field("is_ahead", &R::isAhead),
                      field("protected_address", &R::protectedAddress),
                      field("conditions", &R::conditions),
                      field("received_at", &R::receivedAt)};
    }
};

struct PlanInCustody {
    QString number;
    QString familyName;
    std::optional<RiskLevel> level;

    static constexpr auto fields()
    {
        using R = PlanInCustody;
        return Fields{field("number", &R::number), field("family_name", &R::familyName), field("level", &R::level)};
    }
};

} // namespace

int ReleaseRow::open() const
{
    return int(std::count_if(checks.cbegin(), checks.cend(), [](const CheckLine& line) { return !isSettled(line.state); }));
}

/// `until`: the last day on which they are expected; nothing: any.
static QVector<ReleaseOnPlan> releasesOnPlans(const Tables& tables, const std::optional<PlanId>& plan, QDate outSince, const std::optional<QDate>& until)
{
    return tables.ask<ReleaseOnPlan>(
        QStringLiteral("SELECT p.id, p.number, p.family_name, p.level, r.id, %1, r.kind, nullif(r.expected_on, ''), r.released_on, r.is_ahead, "
                       "coalesce(r.victim_protected_address, 0), json_array_length(coalesce(r.conditions, '[]')), r.received_at "
                       "FROM release_now r JOIN plan_release pr ON pr.release = r.id JOIN plan p ON p.id = pr.plan "
                       "WHERE (?1 IS NULL OR p.id = ?1) AND (p.closed_at IS NULL OR p.closed_at < pr.attached_at) AND r.kind IS NOT NULL AND r.outcome IS NULL "
                       "AND (r.is_ahead OR r.released_on >= ?2) AND (?3 IS NULL OR r.expected_on <= ?3) ORDER BY r.expected_on, p.number, r.id")
            .arg(faceOn(QStringLiteral("p.id"), QStringLiteral("r.person"))),
        values(plan, outSince, until));
}

static QString wordsOf(const ReleaseRow& row, QDate today)
{
    if (row.releasedOn)
        return QStringLiteral("%1 was released on %2").arg(row.called, dayInWords(*row.releasedOn));
    if (row.kind && row.expectedOn)
        return releaseInWords(row.called, *row.kind, *row.expectedOn, today);
    return QStringLiteral("%1 is in custody and no day is in the record").arg(row.called);
}

static ReleaseRow rowOf(const Tables& tables, const ReleaseOnPlan& of, Instant now, int imminentDays)
{
    const QDate today = dateAt(now);
    const auto people = planPeople(tables, of.plan, today);
    const PlanPerson* person = of.person ? personIn(people, *of.person) : nullptr;
    ReleaseRow row{of.plan, of.number, of.familyName, of.level, of.release, of.person.value_or(PersonId()),
                   person ? person->called() : QStringLiteral("Somebody"), of.kind, of.expectedOn, of.releasedOn};
    row.standing = releaseStanding({of.expectedOn, of.releasedOn, of.isAhead}, today, imminentDays);
    row.sameDay = of.kind && mayFreeTheSameDay(*of.kind);
    row.words = wordsOf(row, today);
    row.protectedAddress = of.protectedAddress;
    row.checks = releaseChecks(tables, of.plan, {of.release, of.person, of.expectedOn, of.receivedAt, of.conditions}, people, now);
    row.victims = victimsToTell(tables, of.plan, people, today);
    row.owesReview = !of.releasedOn && owesReviewBefore(tables, of.plan, of.expectedOn, today);
    row.receivedAt = of.receivedAt;
    return row;
}

static QString custodyWords(const InCustody& custody, const QString& called, QDate today)
{
    const QString held = codeWords(custody.status);
    if (!custody.until)
        return QStringLiteral("%1: %2 since %3, and no day is in the record").arg(called, held, dayInWords(dateAt(custody.since)));
    return *custody.until < today ? QStringLiteral("%1 may be out since %2 (%3)").arg(called, dayInWords(*custody.until), held)
                                  : QStringLiteral("%1: %2 until %3").arg(called, held, dayInWords(*custody.until));
}

static ReleaseRow rowOf(const Tables& tables, const InCustody& custody, Instant now, int imminentDays)
{
    const QDate today = dateAt(now);
    const auto people = planPeople(tables, custody.plan, today);
    const auto plan = tables.askOne<PlanInCustody>(QStringLiteral("SELECT number, family_name, level FROM plan WHERE id = ?"), values(custody.plan))
                          .value_or(PlanInCustody());
    const PlanPerson* person = personIn(people, custody.person);
    ReleaseRow row{custody.plan, plan.number, plan.familyName, plan.level, {}, custody.person, person ? person->called() : QStringLiteral("Somebody")};
    row.expectedOn = custody.until;
    row.standing = releaseStanding({custody.until, {}, true}, today, imminentDays);
    row.sameDay = custody.status != CustodyStatus::ServingSentence;
    row.words = custodyWords(custody, row.called, today);
    row.victims = victimsToTell(tables, custody.plan, people, today);
    row.owesReview = owesReviewBefore(tables, custody.plan, custody.until, today);
    row.receivedAt = custody.since;
    return row;
}

static QVector<ReleaseRow> inOrder(const Tables& tables, const QVector<ReleaseOnPlan>& told, const QVector<InCustody>& held, Instant now)
{
    const int days = siteSettings(tables).imminentReleaseDays;
    QVector<ReleaseRow> rows;
    for (const ReleaseOnPlan& each : told)
        rows.append(rowOf(tables, each, now, days));
    for (const InCustody& each : held)
        rows.append(rowOf(tables, each, now, days));
    std::stable_sort(rows.begin(), rows.end(), [](const ReleaseRow& a, const ReleaseRow& b) {
        return std::pair(a.standing, a.expectedOn.value_or(QDate())) < std::pair(b.standing, b.expectedOn.value_or(QDate()));
    });
    return rows;
}

static QVector<ReleaseRow> radar(const Tables& tables, const std::optional<PlanId>& plan, Instant now)
{
    const int days = siteSettings(tables).imminentReleaseDays;
    return inOrder(tables, releasesOnPlans(tables, plan, dateAt(now).addDays(-days), std::nullopt), custodyWithoutDay(tables, plan), now);
}

QVector<ReleaseRow> releases(const Tables& tables, Instant now)
{
    return radar(tables, std::nullopt, now);
}

QVector<ReleaseRow> releasesAhead(const Tables& tables, const PlanId& plan, Instant now)
{
    return radar(tables, plan, now);
}

QVector<ReleaseRow> releasesSoon(const Tables& tables, Instant now)
{
    const int days = siteSettings(tables).imminentReleaseDays;
    const QDate until = dateAt(now).addDays(days);
    auto rows = inOrder(tables, releasesOnPlans(tables, std::nullopt, dateAt(now).addDays(1), until), custodyUntil(tables, until), now);
    rows.removeIf([](const ReleaseRow& row) {
        return row.standing != ReleaseStanding::Unanswered && row.standing != ReleaseStanding::Today && row.standing != ReleaseStanding::Imminent;
    });
    return rows;
}

} // namespace tepu
