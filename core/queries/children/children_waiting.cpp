// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/children/children_waiting.h"

#include "core/rules/wait_words.h"

namespace tepu {

namespace {

struct PlanOfChildren {
    PlanId plan;
    QString number;
    QString familyName;

    static constexpr auto fields()
    {
        using R = PlanOfChildren;
        return Fields{field("plan", &R::plan), field("number", &R::number), field("family_name", &R::familyName)};
    }
};

} // namespace

static QString wordsOf(const ConcernView& concern)
{
    const QString raised = concern.raisedOn ? QStringLiteral("Report of Concern raised %1").arg(dayInWords(*concern.raisedOn)) : QStringLiteral("Report of Concern");
    switch (concern.stage) {
    case ConcernStage::Raised:
        return raised + QStringLiteral(": not sent");
    case ConcernStage::Disagreed:
        return raised + QStringLiteral(": the table does not agree with the answer");
    case ConcernStage::Sent:
    case ConcernStage::NotSubmitted:
    case ConcernStage::Open:
    case ConcernStage::Closed:
        return raised + QStringLiteral(": no answer yet");
    }
    Q_UNREACHABLE();
}

static QVector<PlanOfChildren> openPlans(const Tables& tables, const char* among)
{
    return tables.ask<PlanOfChildren>(
        QStringLiteral("SELECT id, number, family_name FROM plan WHERE closed_at IS NULL AND id IN (%1) ORDER BY number, id").arg(QLatin1String(among)));
}

/// Left out are the plans of which every Report of Concern has its answer and nothing was done about it since; concernStage() judges.
static QVector<PlanOfChildren> plansWithConcerns(const Tables& tables)
{
    return openPlans(tables, "SELECT plan FROM concern WHERE outcome IS NULL AND category <> 'advisable_not_submitted' "
                             "UNION SELECT c.plan FROM concern_step s CROSS JOIN concern c ON c.id = s.concern");
}

/// What children are called is not told here.
QVector<ChildrenWaitingRow> childrenWaiting(const Tables& tables, Instant now)
{
    QVector<ChildrenWaitingRow> rows;
    for (const PlanOfChildren& of : plansWithConcerns(tables))
        for (const ConcernView& concern : concernsOf(tables, of.plan, QVector<PlanPerson>()))
            if (isWaiting(concern.stage))
                rows.append({of.plan, of.number, of.familyName, concern.concern, {}, wordsOf(concern), concern.raisedOn});
    for (const PlanOfChildren& of : openPlans(tables, "SELECT plan FROM childrens_team WHERE decided_on IS NULL"))
        for (const TeamReferralView& team : teamReferrals(tables, of.plan, {}, now))
            if (team.standing != TeamStanding::Decided)
                rows.append({of.plan, of.number, of.familyName, {}, team.referral, QStringLiteral("Children’s Team: %1").arg(team.stateWords),
                             team.referredOn, team.dueOn, team.standing == TeamStanding::Overdue});
    std::stable_sort(rows.begin(), rows.end(), [](const ChildrenWaitingRow& a, const ChildrenWaitingRow& b) {
        return std::pair(!a.isOverdue, a.since.value_or(QDate())) < std::pair(!b.isOverdue, b.since.value_or(QDate()));
    });
    return rows;
}

} // namespace tepu
