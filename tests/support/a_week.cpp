// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/a_week.h"

#include "core/commands/intake/accept_intake.h"
#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/commands/plan/change_risk.h"
#include "core/queries/intake/known_referrals.h"
#include "core/rules/intake/intake_plan.h"

using namespace tepu;

Instant AWeek::may(int day, const char* time)
{
    return instantAt(QDate(2018, 5, day), QTime::fromString(QString::fromLatin1(time), "HH:mm")).value();
}

void AWeek::at(int day, const char* time)
{
    clock = may(day, time);
}

Context AWeek::context()
{
    clock += std::chrono::minutes(1);
    return {record->user(), clock, m_atTable ? std::optional(meeting) : std::nullopt};
}

/// Another day for each family, so that nobody of one is taken for somebody of another.
QDate AWeek::bornOn(const char* family, int year)
{
    const QString name = QString::fromUtf8(family);
    if (!m_families.contains(name))
        m_families.append(name);
    return QDate(year, 1, 1).addDays(31 * m_families.indexOf(name));
}

PlanId AWeek::episode(const char* family, const std::function<void(ReferredEpisode&)>& change)
{
    ReferredPerson mere;
    mere.role = Role::Victim;
    mere.roleReceived = "victim";
    mere.givenNames = "Mere";
    mere.familyName = QString::fromUtf8(family);
    mere.dateOfBirth = bornOn(family, 1985);
    mere.relationship = Relationship::Partner;
    ReferredPerson james = mere;
    james.role = Role::Perpetrator;
    james.roleReceived = "perpetrator";
    james.givenNames = "James";
    james.dateOfBirth = bornOn(family, 1980);
    james.relationship.reset();
    ReferredEpisode episode;
    episode.ref = QStringLiteral("P18051000-%1").arg(++m_refs, 4, 10, QChar(u'0'));
    episode.reportedAt = clock;
    episode.occurredAt = clock - std::chrono::hours(1);
    episode.narrative = "They argued.";
    episode.harms = {Harm::VerbalAbuse};
    episode.policeRisk = RiskLevel::Low;
    episode.people = {mere, james};
    if (change)
        change(episode);
    done(AcceptIntake{intakePlan({episode}, {}, knownReferrals(tables(), {episode.ref}, {}))});
    return tables()
        .one<PlanId>("SELECT pe.plan FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE e.ref = ?", values(episode.ref))
        .value();
}

PlanId AWeek::release(const char* family, int day, ReleaseKind kind)
{
    ReferredRelease release;
    release.ref = QStringLiteral("R-%1").arg(++m_refs);
    release.givenNames = "James";
    release.familyName = QString::fromUtf8(family);
    release.dateOfBirth = bornOn(family, 1980);
    release.victimGivenNames = "Mere";
    release.victimFamilyName = release.familyName;
    release.victimDateOfBirth = bornOn(family, 1985);
    release.releaseKind = kind;
    release.expectedOn = QDate(2018, 5, 1).addDays(day - 1);
    done(AcceptIntake{intakePlan({}, {release}, knownReferrals(tables(), {}, {release.ref}))});
    return tables()
        .one<PlanId>("SELECT pr.plan FROM plan_release pr JOIN release r ON r.id = pr.release WHERE r.ref = ?", values(release.ref))
        .value();
}

MeetingId AWeek::list(TableKind kind)
{
    meeting = MeetingId::fresh();
    m_atTable = false;
    done(MakeList{meeting, kind, dateAt(clock)});
    m_atTable = true;
    return meeting;
}

void AWeek::open()
{
    done(OpenMeeting{meeting});
}

void AWeek::decide(const PlanId& plan, RiskLevel level)
{
    done(OpenCase{caseOf(plan)});
    ChangeRisk change;
    change.plan = plan;
    change.to = level;
    change.text = words("as the table sees it");
    const auto now = tables().one<std::optional<RiskLevel>>("SELECT level FROM plan WHERE id = ?", values(plan)).value();
    if (now > level) {
        change.because = {RiskReason::GoodEngagementWithWorker, RiskReason::MostRecentEpisodeLessSerious};
        change.changedBehaviour = words("he keeps away and goes to the programme");
    }
    done(change);
    done(DecideCase{caseOf(plan)});
}

void AWeek::carryOver(const PlanId& plan, bool coordinatorSays)
{
    done(CarryOverCase{caseOf(plan), words("the agency that knows them is away"), coordinatorSays});
}

void AWeek::close()
{
    done(CloseMeeting{meeting, "head"});
    m_atTable = false;
}

CaseId AWeek::caseOf(const PlanId& plan) const
{
    const auto found = tables().one<CaseId>("SELECT id FROM agenda_case WHERE meeting = ? AND plan = ? AND left_off_at IS NULL",
                                            values(meeting, plan));
    REQUIRE(found);
    return *found;
}

PersonId AWeek::person(const char* givenNames, const char* familyName) const
{
    const auto found = tables().one<PersonId>("SELECT id FROM person WHERE given_names = ? AND family_name = ?",
                                              values(QString::fromUtf8(givenNames), QString::fromUtf8(familyName)));
    REQUIRE(found);
    return *found;
}
