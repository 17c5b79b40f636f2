// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/a_family.h"

#include "core/commands/intake/accept_intake.h"
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/open_meeting.h"
#include "core/queries/intake/known_referrals.h"
#include "core/rules/intake/intake_plan.h"

using namespace tepu;

static ReferredPerson someone(Role role, const char* given, const char* family, QDate born)
{
    ReferredPerson person;
    person.role = role;
    person.roleReceived = code(role);
    person.givenNames = QString::fromUtf8(given);
    person.familyName = QString::fromUtf8(family);
    person.dateOfBirth = born;
    return person;
}

static QVector<ReferredPerson> kowhaiPeople()
{
    ReferredPerson mere = someone(Role::Victim, "Mere", "Kōwhai", QDate(1987, 3, 2));
    mere.relationship = Relationship::ExPartner;
    mere.gender = Gender::Female;
    mere.ethnicities = {Ethnicity::Maori};
    mere.phone = "021 555 0123";
    mere.phoneNote = "answers texts only";
    mere.personAddress = QString::fromUtf8("12A Rātā Crescent, Hamilton East");
    mere.notes = "works at the library";
    ReferredPerson hana = someone(Role::ChildExposed, "Hana", "Kōwhai", QDate(2008, 8, 1));
    hana.relationship = Relationship::Child;
    hana.notes = "school Waimiro";
    ReferredPerson tama = someone(Role::ChildExposed, "Tama", "Kōwhai", QDate(2011, 12, 24));
    tama.relationship = Relationship::Child;
    ReferredPerson james = someone(Role::Perpetrator, "James", "Totara", QDate(1984, 1, 30));
    james.gender = Gender::Male;
    james.gang = "Stopbank Boys";
    james.personAddress = "89 Shingle Pit Road, Millstream";
    return {mere, hana, tama, james};
}

ReferredEpisode AFamily::episode(const char* ref)
{
    ReferredEpisode episode;
    episode.ref = QString::fromLatin1(ref);
    episode.occurredAt = at("2018-05-09T23:56:00+12:00");
    episode.reportedAt = at("2018-05-10T00:20:00+12:00");
    episode.address = QString::fromUtf8("12A Rātā Crescent");
    episode.suburb = "Hamilton East";
    episode.narrative = "He held her by the throat. A neighbour at 14 Ash Road rang.";
    episode.offence = true;
    episode.harms = {Harm::PhysicalHarm, Harm::ThreatsOfHarm};
    episode.strangulation = true;
    episode.policeActions = {PoliceAction::PoliceSafetyOrder};
    episode.psoDays = 3;
    episode.psoServedAt = at("2018-05-10T00:50:00+12:00");
    episode.childrenPresent = 2;
    episode.people = kowhaiPeople();
    return episode;
}

AFamily::AFamily()
{
    takeIn(episode("P180509-0001"));
    kowhai = plan("Kōwhai");
    mere = person("Mere");
    hana = person("Hana");
    tama = person("Tama");
    james = person("James");
    holdMeeting();
}

void AFamily::holdMeeting()
{
    done(MakeList{meeting, TableKind::Sam, QDate(2018, 5, 10)});
    for (const auto& [agency, who] : {std::pair{"police", "Sgt Ngata"}, {"oranga_tamariki", "Tui Marama"},
                                      {"womens_refuge", "Aroha Pene"}})
        done(Arrive{meeting, QString::fromLatin1(agency), words(who), false, {}});
    done(OpenMeeting{meeting});
    const auto caseId = tables().one<CaseId>("SELECT id FROM agenda_case WHERE plan = ?", values(kowhai));
    REQUIRE(caseId);
    done(OpenCase{*caseId});
    atTable = true;
}

void AFamily::settle()
{
    const auto caseId = tables().one<CaseId>("SELECT id FROM agenda_case WHERE plan = ?", values(kowhai));
    REQUIRE(caseId);
    done(DecideCase{*caseId, CaseOutcome::NoFurtherAction, words("nothing further is needed")});
    done(CloseMeeting{meeting, "head"});
    atTable = false;
}

Context AFamily::context()
{
    clock += std::chrono::minutes(1);
    return {record->user(), clock, atTable ? std::optional(meeting) : std::nullopt};
}

void AFamily::takeIn(const ReferredEpisode& episode)
{
    done(AcceptIntake{intakePlan({episode}, {}, knownReferrals(tables(), {episode.ref}, {}))});
}

void AFamily::release(QDate expectedOn)
{
    ReferredRelease release;
    release.ref = "R-1";
    release.familyName = "Totara";
    release.givenNames = "James";
    release.dateOfBirth = QDate(1984, 1, 30);
    release.gender = Gender::Male;
    release.releaseKind = ReleaseKind::Parole;
    release.expectedOn = expectedOn;
    release.releaseAddress = "5 Secret Lane, Millstream";
    release.riskNote = "threatens to burn the house";
    done(AcceptIntake{intakePlan({}, {release}, knownReferrals(tables(), {}, {release.ref}))});
}

TaskId AFamily::allocated(const AllocateTask& task)
{
    done(task);
    return task.task;
}

LineId AFamily::said(const char* agency, const char* text)
{
    CaptureLine line;
    line.plan = kowhai;
    line.agency = QString::fromLatin1(agency);
    line.words = words(text);
    done(line);
    return line.line;
}

AllocateTask AFamily::contact(const char* agency, const QVector<PersonId>& people) const
{
    AllocateTask task;
    task.plan = kowhai;
    task.category = TaskCategory::MakeContactWithFamily;
    task.agency = QString::fromLatin1(agency);
    task.people = people;
    task.words = words("make contact");
    task.initialContact = true;
    return task;
}

AllocateTask AFamily::task(const char* agency, const char* text) const
{
    AllocateTask task;
    task.plan = kowhai;
    task.category = TaskCategory::OtherActions;
    task.agency = QString::fromLatin1(agency);
    task.words = words(text);
    task.due = at("2018-05-11T12:00:00+12:00");
    return task;
}

PersonId AFamily::person(const char* givenNames) const
{
    const auto found = tables().one<PersonId>("SELECT id FROM person WHERE given_names = ?", values(QString::fromUtf8(givenNames)));
    REQUIRE(found);
    return *found;
}

PlanId AFamily::plan(const char* familyName) const
{
    const auto found = tables().one<PlanId>("SELECT id FROM plan WHERE family_name = ?", values(QString::fromUtf8(familyName)));
    REQUIRE(found);
    return *found;
}
