// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/outcome/note_relationship.h"
#include "core/commands/outcome/note_release_outcome.h"
#include "core/commands/outcome/rate_safety.h"
#include "core/commands/outcome/record_engagement.h"
#include "core/commands/outcome/record_service.h"
#include "core/commands/record/strike_out.h"
#include "core/queries/meeting/candidates.h"
#include "core/queries/plan/alert_strip.h"
#include "tests/support/a_family.h"

using namespace tepu;

static RateSafety rated(const AFamily& family, int rating)
{
    RateSafety rate;
    rate.plan = family.kowhai;
    rate.person = family.mere;
    rate.rating = rating;
    return rate;
}

static bool hasRelease(const AFamily& family)
{
    const auto alerts = alertStrip(family.tables(), family.kowhai, family.clock);
    return std::any_of(alerts.begin(), alerts.end(), [](const Alert& alert) { return alert.kind == Danger::Release; });
}

TEST_CASE("a safety rating is 1, 2, 3 or 4, and the latest stands", "[outcome][rules][R-O1]")
{
    AFamily family;
    for (const int none : {-1, 0, 5})
        CHECK(family.refused(rated(family, none)).rule == "R-O1");
    for (const int each : {1, 4, 2})
        family.done(rated(family, each));
    CHECK(family.tables().column<int>("SELECT rating FROM safety_rating") == QVector<int>{2});
}

TEST_CASE("what is said of a day to come is refused, of today and before it is not", "[outcome]")
{
    AFamily family;
    RateSafety rate = rated(family, 3);
    rate.ratedOn = QDate(2018, 5, 11);
    CHECK(family.refused(rate).sentence.contains("still to come"));
    rate.ratedOn = QDate(2018, 5, 10);
    family.done(rate);
    rate.ratedOn = QDate(2018, 5, 9);
    family.done(rate);
}

TEST_CASE("how far somebody engaged is said of a person on the plan, and can be taken back", "[outcome][rules][R-C5]")
{
    AFamily family;
    RecordEngagement said;
    said.plan = family.kowhai;
    said.person = family.james;
    said.outcome = Engagement::UnsafeToContact;
    const Receipt receipt = family.done(said);
    CHECK(family.tables().one<QString>("SELECT outcome FROM engagement") == "unsafe_to_contact");
    family.done(StrikeOut{receipt.stamp.command});
    CHECK_FALSE(family.tables().one<QString>("SELECT outcome FROM engagement"));
    said.person = PersonId::fresh();
    CHECK(family.refused(said).sentence.contains("not on the plan"));
}

TEST_CASE("a service written down again goes on; another's is refused", "[outcome][rules][R-O1]")
{
    AFamily family;
    RecordService service;
    service.plan = family.kowhai;
    service.person = family.mere;
    service.category = ServiceCategory::Counselling;
    family.done(service);
    service.status = ServiceStatus::SupportReceived;
    family.done(service);
    CHECK(family.tables().column<QString>("SELECT status FROM service") == QVector<QString>{"support_received"});
    service.person = family.james;
    CHECK(family.refused(service).sentence.contains("already"));
}

TEST_CASE("each party says for itself how the relationship is now", "[outcome][rules][R-O1]")
{
    AFamily family;
    const auto say = [&](const PersonId& person, RelationshipNow status) {
        NoteRelationship note;
        note.plan = family.kowhai;
        note.person = person;
        note.status = status;
        return family.done(note).facts.statements().first().scope;
    };
    CHECK(say(family.mere, RelationshipNow::Ended) == Scope::of(family.mere));
    CHECK(say(family.james, RelationshipNow::Continuing) == Scope::of(family.james));
    CHECK(family.tables().column<QString>("SELECT status FROM relationship_now ORDER BY rowid")
          == QVector<QString>{"ended", "continuing"});
}

TEST_CASE("a release of which is known what became of it is not ahead any more", "[outcome][rules][R-P1]")
{
    AFamily family;
    family.release(QDate(2018, 5, 20));
    const auto release = family.tables().one<ReleaseId>("SELECT id FROM release").value();
    CHECK(hasRelease(family));
    CHECK(family.refused(NoteReleaseOutcome{release, {}, ReleaseOutcome::NoReoffending}).sentence.contains("which day"));
    CHECK(family.refused(NoteReleaseOutcome{release, QDate(2018, 5, 10), ReleaseOutcome::RemainedInPrison}).sentence.contains("which day"));
    CHECK(family.refused(NoteReleaseOutcome{ReleaseId::fresh(), {}, ReleaseOutcome::RemainedInPrison}).sentence.contains("no such release"));
    family.done(NoteReleaseOutcome{release, QDate(2018, 5, 9), ReleaseOutcome::NoReoffending});
    CHECK_FALSE(hasRelease(family));
}
