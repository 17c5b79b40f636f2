// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/questions_of.h"

#include "core/queries/children/concerns_of.h"
#include "core/queries/children/notices_of.h"
#include "core/queries/children/team_referrals.h"
#include "core/queries/contact/contact_of.h"
#include "core/queries/family/family.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/heard.h"
#include "core/queries/plan/withdrawn_statements.h"
#include "core/queries/questions/signs_of_people.h"
#include "core/queries/questions/signs_of_plan.h"
#include "core/queries/releases/releases.h"
#include "core/queries/releases/review_owed.h"
#include "core/rules/children/notice.h"

namespace tepu {

namespace {

/// What the latest episodes add.
struct EpisodeSign {
    EpisodeId episode;
    bool childrenThere = false;
    bool bailed = false;
    static constexpr auto fields()
    {
        using R = EpisodeSign;
        return Fields{field("episode", &R::episode), field("children_there", &R::childrenThere),
                      field("bailed", &R::bailed)};
    }
};

/// One case, as the questions look at it: what is dear to ask is asked only where a sign says so.
class QuestionedCase {
public:
    QuestionedCase(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant now)
        : m_tables(tables), m_plan(plan), m_meeting(meeting), m_now(now), m_today(dateAt(now)), m_signs(signsOfPlan(tables, plan, meeting, now)),
          m_people(planPeople(tables, plan, m_today))
    {
    }

    CaseFacts facts() const
    {
        CaseFacts facts;
        addSigns(facts);
        addLatestEpisodes(facts);
        for (const AnswerRow& answer : answersOf(m_tables, m_plan, m_meeting))
            facts.answered.insert(answer.question);
        if (!m_signs.isPlan)
            return facts;
        const SignsOfPeople signs = signsOfPeople(m_tables, m_people);
        addLevel(facts.risk);
        addRelease(facts, signs.lockedUp);
        addTasked(facts);
        addChildren(facts);
        facts.parties.codeWordNotHeld = signs.codeWordNotHeld;
        facts.parties.withdrawalOpen = m_signs.withdrawn && isWithdrawalOpen();
        addStanding(facts.standing);
        return facts;
    }

private:
    bool any(bool (*test)(const PlanPerson&)) const { return std::any_of(m_people.cbegin(), m_people.cend(), test); }

    void addSigns(CaseFacts& facts) const
    {
        facts.level = m_signs.level;
        facts.levelSetHere = m_signs.levelSetHere;
        facts.levelHasRationale = m_signs.levelHasRationale;
        facts.hasChildren = any([](const PlanPerson& person) { return person.isChild; });
        facts.hasContactTask = m_signs.contactTask;
        facts.contactHasDeadline = m_signs.contactDeadline;
        facts.hasReviewAhead = m_signs.reviewAhead;
        facts.hasAddressToLookAt = m_signs.releaseAhead || m_signs.addressSaid;
        facts.rolesReversed = any([](const PlanPerson& person) { return person.reversed; });
        facts.tableHasSaidWhoIsWho = !any([](const PlanPerson& person) { return person.reversed && !person.view; });
        facts.notAbleToBeReached = m_signs.notReached && !m_signs.reached;
        facts.reportOfConcernMade = m_signs.reported;
    }

    void addLatestEpisodes(CaseFacts& facts) const
    {
        const auto latest = newEpisodes(m_tables, m_plan);
        for (const EpisodeSign& sign : m_tables.ask<EpisodeSign>(
                 QStringLiteral("SELECT e.id, coalesce(e.children_present, 0) > 0, e.police_actions LIKE '%remanded_on_bail%' "
                                "FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ?"),
                 values(m_plan)))
            if (latest.contains(sign.episode)) {
                facts.hasChildren = facts.hasChildren || sign.childrenThere;
                facts.hasAddressToLookAt = facts.hasAddressToLookAt || sign.bailed;
            }
    }

    void addLevel(LevelFacts& risk) const
    {
        risk.episodeSince = m_signs.episodeSince;
        risk.changedSince = m_signs.changedSince;
        risk.loweredHere = m_signs.decidedFrom && m_signs.decidedTo && *m_signs.decidedTo < *m_signs.decidedFrom;
        risk.behaviourTold = m_signs.behaviourTold;
    }

    void addRelease(CaseFacts& facts, bool lockedUp) const
    {
        const bool somebodyMayComeOut = m_signs.releaseAhead || lockedUp || m_signs.remanded;
        const auto rows = somebodyMayComeOut ? releasesAhead(m_tables, m_plan, m_now) : QVector<ReleaseRow>();
        facts.release.checklistDone = true;
        for (const ReleaseRow& row : rows) {
            const bool isNear = row.standing == ReleaseStanding::Today || row.standing == ReleaseStanding::Imminent;
            facts.release.isNear = facts.release.isNear || isNear;
            facts.release.checklistDone = facts.release.checklistDone && !(isNear && row.open() > 0);
            facts.release.dayNotKnown = facts.release.dayNotKnown || row.standing == ReleaseStanding::DayNotKnown;
            facts.risk.owesPrisonReview = facts.risk.owesPrisonReview || row.owesReview;
        }
        if (rows.isEmpty() && m_signs.loweredForPrison)
            facts.risk.owesPrisonReview = owesReviewBefore(m_tables, m_plan, {}, m_today);
    }

    void addTasked(CaseFacts& facts) const
    {
        facts.reach.contactOpen = m_signs.contactOpen;
        const auto tasks = openTasksOfPlan(m_tables, m_plan, m_people);
        const QVector<PartiesTasked> parties(tasks.cbegin(), tasks.cend());
        facts.parties.oneAgencyHasBoth = oneAgencyContactsBoth(parties);
        facts.parties.bothAtOnce = oneTaskSeesBothAtOnce(parties);
        QVector<PersonId> victims;
        for (const OpenTaskOfPlan& task : tasks)
            if (task.isContact && !task.hasRoute)
                victims += task.reached.keys();
        victims.removeIf([this](const PersonId& id) { return !isGrownVictim(*personIn(m_people, id)); });
        facts.reach.contactsVictim = !victims.isEmpty();
        facts.reach.safeWayKnown = facts.reach.contactsVictim && areSafelyKnown(victims);
        facts.reach.sixWeekCallDue = m_signs.reachedLongAgo && m_signs.level != RiskLevel::High && isSixWeekCallDue();
    }

    static bool isGrownVictim(const PlanPerson& person) { return person.standing != Standing::UsedViolence && !person.isChild; }

    bool areSafelyKnown(const QVector<PersonId>& victims) const
    {
        const auto known = safelyKnown(m_tables, m_people, m_today);
        return std::all_of(victims.cbegin(), victims.cend(), [&](const PersonId& id) {
            const PlanPerson* person = personIn(m_people, id);
            return std::any_of(known.cbegin(), known.cend(), [&](const PersonId& each) { return person->is(each); });
        });
    }

    bool isSixWeekCallDue() const
    {
        const auto people = contactOf(m_tables, m_plan, m_now);
        return std::any_of(people.cbegin(), people.cend(), [](const PersonContact& person) { return person.followUpState == FollowUpState::Due; });
    }

    void addChildren(CaseFacts& facts) const
    {
        facts.children.concernWaits = m_signs.concerns && doesConcernWait();
        if (any([](const PlanPerson& person) { return person.isChild; }) && isNoticeOffered(m_signs.level)) {
            const auto notices = noticesOf(m_tables, m_plan, m_people);
            facts.children.noticesOpen = std::any_of(notices.cbegin(), notices.cend(), [](const NoticeView& row) { return row.state == NoticeState::Offered; });
        }
        const auto lines = supportAsked();
        facts.children.anybodyExposed = !lines.isEmpty();
        facts.children.supportTold = std::none_of(lines.cbegin(), lines.cend(), [](const SupportLine& line) { return line.answer == SupportAnswer::NotYet; });
    }

    QVector<SupportLine> supportAsked() const
    {
        QVector<ExpectedChild> expected;
        for (const UnbornChild& child : unbornOf(m_tables, m_plan, m_people, m_today))
            expected.append({child.child, child.mother, child.due});
        return supportLines(m_tables, m_plan, m_people, expected);
    }

    bool doesConcernWait() const
    {
        const auto concerns = concernsOf(m_tables, m_plan, m_now);
        const auto referrals = teamReferrals(m_tables, m_plan, m_now);
        return std::any_of(concerns.cbegin(), concerns.cend(), [](const ConcernView& concern) { return isWaiting(concern.stage); })
               || std::any_of(referrals.cbegin(), referrals.cend(), [](const TeamReferralView& referral) { return referral.standing == TeamStanding::Overdue; });
    }

    bool isWithdrawalOpen() const
    {
        const auto statements = withdrawnStatements(m_tables, m_plan, m_now);
        return std::any_of(statements.cbegin(), statements.cend(), [](const WithdrawnStatementView& each) { return each.open > 0; });
    }

    void addStanding(StandingFacts& standing) const
    {
        const auto agencies = heard(m_tables, m_plan, m_meeting);
        standing.isPlan = true;
        standing.wishesSaid = m_signs.wishes;
        standing.anybodyUsedViolence = any([](const PlanPerson& person) { return person.standing == Standing::UsedViolence; });
        standing.followingUpSaid = m_signs.followingUp;
        standing.agenciesToHear = !agencies.isEmpty();
        standing.allHeard = std::none_of(agencies.cbegin(), agencies.cend(), [](const HeardRow& row) { return row.hearing == Hearing::NotYetHeard; });
    }

    const Tables& m_tables;
    const PlanId& m_plan;
    const MeetingId& m_meeting;
    Instant m_now;
    QDate m_today;
    SignsOfPlan m_signs;
    QVector<PlanPerson> m_people;
};

} // namespace

CaseFacts caseFacts(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant now)
{
    return QuestionedCase(tables, plan, meeting, now).facts();
}

} // namespace tepu
