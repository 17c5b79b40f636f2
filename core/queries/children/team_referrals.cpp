// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/children/team_referrals.h"

#include "core/queries/children/concerns_of.h"
#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

namespace {

struct ReferralRow {
    ReferralId referral;
    QVector<PersonId> people;
    QDate referredOn;
    QString mark;
    std::optional<TeamDecision> decision;
    std::optional<QDate> decidedOn;
    QString words;
    QString decidedWords;

    static constexpr auto fields()
    {
        using R = ReferralRow;
        return Fields{field("referral", &R::referral), field("people", &R::people),       field("referred_on", &R::referredOn), field("mark", &R::mark),
                      field("decision", &R::decision), field("decided_on", &R::decidedOn), field("words", &R::words), field("decided_words", &R::decidedWords)};
    }
};

} // namespace

QVector<TeamReferralView> teamReferrals(const Tables& tables, const PlanId& plan, Instant now)
{
    return teamReferrals(tables, plan, planPeople(tables, plan, dateAt(now)), now);
}

QVector<TeamReferralView> teamReferrals(const Tables& tables, const PlanId& plan, const QVector<PlanPerson>& people, Instant now)
{
    const QDate today = dateAt(now);
    QVector<TeamReferralView> views;
    for (const ReferralRow& row : tables.ask<ReferralRow>(
             QStringLiteral("SELECT r.id, coalesce(r.people, '[]'), r.referred_on, coalesce(a.mark, r.agency, ''), r.decision, r.decided_on, "
                            "coalesce(r.words, ''), coalesce(r.decided_words, '') FROM childrens_team r LEFT JOIN agency a ON a.code = r.agency "
                            "WHERE r.plan = ? ORDER BY r.decision IS NOT NULL, r.referred_on, r.id"),
             values(plan))) {
        TeamReferralView view{row.referral, row.people, calledAmong(people, row.people), row.referredOn, teamDecisionDue(row.referredOn)};
        view.standing = teamStanding(row.referredOn, row.decidedOn, today);
        view.stateWords = row.decision ? QStringLiteral("%1 %2").arg(codeWords(*row.decision), dayInWords(row.decidedOn.value_or(row.referredOn)))
                                       : teamWords(row.referredOn, today);
        view.mark = row.mark;
        view.decision = row.decision;
        view.decidedOn = row.decidedOn;
        view.words = row.words;
        view.decidedWords = row.decidedWords;
        views.append(view);
    }
    return views;
}

} // namespace tepu
