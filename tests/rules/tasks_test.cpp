// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/contact_holds.h"
#include "core/rules/tasks/notices.h"
#include "core/rules/tasks/separation.h"
#include "core/rules/tasks/timeframe.h"
#include "core/rules/agencies.h"
#include "core/rules/room_words.h"
#include "core/rules/wait_words.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

/// Mere and her tamariki Hana, James who used violence.
struct AFamilyAround {
    AFamilyAround()
    {
        around.parties = {{mere, "Mere", Standing::VictimSide}, {hana, "Hana", Standing::VictimSide},
                          {james, "James", Standing::UsedViolence}};
        around.agencies = shippedAgencies(QDate(2018, 5, 10));
    }
    static PlannedTask contact(const char* agency, QVector<PersonId> people)
    {
        PlannedTask task;
        task.category = TaskCategory::MakeContactWithFamily;
        task.agency = QString::fromLatin1(agency);
        task.people = std::move(people);
        return task;
    }

    PersonId mere = PersonId::fresh(), hana = PersonId::fresh(), james = PersonId::fresh();
    TaskSurroundings around;
};

} // namespace

static Instant at(const char* local)
{
    return parseInstant(QString::fromLatin1(local)).value();
}

TEST_CASE("the first contact with the person using violence waits for the victim's worker", "[rules][R-T6]")
{
    AFamilyAround family;
    PlannedTask task = family.contact("pos_provider", {family.james});
    const auto refused = mayBeContacted(task, family.around);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == "R-T6");
    CHECK(refused.error().sentence.contains("Independent Victim Specialist"));
    CHECK(waitOffered(task, family.around) == "ivs_provider");
    task.afterAgency = "ivs_provider";
    CHECK(mayBeContacted(task, family.around));
    CHECK_FALSE(waitOffered(task, family.around));
}

TEST_CASE("the word of an agency that is not of her side does not make it safe", "[rules][R-T6]")
{
    AFamilyAround family;
    PlannedTask task = family.contact("pos_provider", {family.james});
    task.afterAgency = "corrections";
    CHECK_FALSE(mayBeContacted(task, family.around));
    task.saidSafeBy = "womens_refuge";
    CHECK(mayBeContacted(task, family.around));
}

TEST_CASE("a second contact, a reason, or a site's own custom need no wait", "[rules][R-T6]")
{
    AFamilyAround family;
    PlannedTask task = family.contact("pos_provider", {family.james});
    SECTION("contacted before") { family.around.parties[2].contacted = true; }
    SECTION("for a reason") { task.hasReason = true; }
    SECTION("another custom") { family.around.firstContactWaits = false; }
    CHECK(mayBeContacted(task, family.around));
}

TEST_CASE("contact with the victim waits for nobody", "[rules][R-T6]")
{
    AFamilyAround family;
    CHECK(mayBeContacted(family.contact("womens_refuge", {family.mere}), family.around));
}

TEST_CASE("the agency that already contacts the victim is the one to wait for", "[rules][R-T6]")
{
    AFamilyAround family;
    family.around.contacts = {{"womens_refuge", "", {family.mere}}};
    CHECK(victimsAgency(family.around) == "womens_refuge");
    CHECK(waitOffered(family.contact("pos_provider", {family.james}), family.around) == "womens_refuge");
}

TEST_CASE("a hold blocks contact at any agency, until whoever is to be asked first says so", "[rules][R-C6]")
{
    AFamilyAround family;
    family.around.held = {{family.mere, "womens_refuge", false}};
    for (const char* agency : {"police", "oranga_tamariki", "lrr_provider", "womens_refuge"}) {
        PlannedTask task = family.contact(agency, {family.mere});
        CHECK(mayBeContacted(task, family.around).error().rule == "R-C6");
    }
    PlannedTask task = family.contact("oranga_tamariki", {family.mere});
    CHECK(waitOffered(task, family.around) == "womens_refuge");
    task.afterAgency = "womens_refuge";
    CHECK(mayBeContacted(task, family.around));
    task.afterAgency.clear();
    task.saidSafeBy = "womens_refuge";
    CHECK(mayBeContacted(task, family.around));
    task.saidSafeBy = "police";
    CHECK_FALSE(mayBeContacted(task, family.around));
}

TEST_CASE("a contact task that names nobody meets every hold of the family", "[rules][R-C6]")
{
    AFamilyAround family;
    family.around.held = {{family.james, "", false}};
    CHECK_FALSE(mayBeContacted(family.contact("police", {}), family.around));
    CHECK(mayBeContacted(family.contact("police", {family.mere}), family.around));
}

TEST_CASE("a hold does not block what is no contact task: a welfare check, telling of a release", "[rules][R-C6]")
{
    AFamilyAround family;
    family.around.held = {{family.mere, "womens_refuge", false}};
    PlannedTask task = family.contact("police", {family.mere});
    for (TaskCategory category : {TaskCategory::ImmediateSafetyActions, TaskCategory::InformationSharing}) {
        task.category = category;
        CHECK(mayBeContacted(task, family.around));
    }
}

TEST_CASE("the one safe route opens a hold, but not while he does not know of the complaint", "[rules][R-C6]")
{
    AFamilyAround family;
    PlannedTask task = family.contact("work_and_income", {family.mere});
    task.hasRoute = true;
    family.around.held = {{family.mere, "womens_refuge", false}};
    CHECK(mayBeContacted(task, family.around));
    family.around.held = {{family.mere, "womens_refuge", true}};
    CHECK_FALSE(mayBeContacted(task, family.around));
}

TEST_CASE("no support worker holds contact tasks for both parties", "[rules][R-S2]")
{
    AFamilyAround family;
    family.around.contacts = {{"wsw_provider", "Aroha", {family.mere}}};
    PlannedTask task = family.contact("wsw_provider", {family.james});
    task.hasReason = true;
    CHECK(keepsPartiesApart(task, family.around).error().rule == "R-S2");
    task.worker = "aroha ";
    CHECK_FALSE(keepsPartiesApart(task, family.around));
    task.worker = "Wiremu";
    CHECK(keepsPartiesApart(task, family.around));
}

TEST_CASE("statutory staff give a reason for both parties", "[rules][R-S2]")
{
    AFamilyAround family;
    family.around.contacts = {{"police", "", {family.mere}}};
    PlannedTask task = family.contact("police", {family.james});
    CHECK(keepsPartiesApart(task, family.around).error().rule == "R-S2");
    task.hasReason = true;
    CHECK(keepsPartiesApart(task, family.around));
}

TEST_CASE("another agency, or the tamariki of the same side, is no both parties", "[rules][R-S2]")
{
    AFamilyAround family;
    family.around.contacts = {{"womens_refuge", "Aroha", {family.mere}}};
    CHECK(keepsPartiesApart(family.contact("pos_provider", {family.james}), family.around));
    CHECK(keepsPartiesApart(family.contact("womens_refuge", {family.hana}), family.around));
}

TEST_CASE("one task for both parties: a support agency makes two, statutory staff give a reason", "[rules][R-S2]")
{
    AFamilyAround family;
    PlannedTask task = family.contact("ivs_provider", {family.mere, family.james});
    task.hasReason = true;
    CHECK_FALSE(keepsPartiesApart(task, family.around));
    task.agency = "oranga_tamariki";
    CHECK(keepsPartiesApart(task, family.around));
    task.hasReason = false;
    CHECK_FALSE(keepsPartiesApart(task, family.around));
}

TEST_CASE("while it is unclear who is who two people are two parties", "[rules][R-S2][R-W1]")
{
    AFamilyAround family;
    family.around.parties[0].standing = family.around.parties[2].standing = Standing::Unclear;
    family.around.contacts = {{"lrr_provider", "", {family.mere}}};
    CHECK_FALSE(keepsPartiesApart(family.contact("lrr_provider", {family.james}), family.around));
}

TEST_CASE("seeing both together needs a reason; a joint visit of two agencies does not", "[rules][R-S5]")
{
    AFamilyAround family;
    PlannedTask task;
    task.category = TaskCategory::OtherActions;
    task.agency = "police";
    task.people = {family.mere, family.james};
    for (const char* words : {"see them together", "couples counselling", "mediation at the marae"}) {
        task.words = words;
        CHECK(keepsPartiesApart(task, family.around).error().rule == "R-S5");
    }
    task.hasReason = true;
    CHECK(keepsPartiesApart(task, family.around));
    task.hasReason = false;
    task.words = "injury claims, both";
    CHECK(keepsPartiesApart(task, family.around));
    task.people = {family.james};
    task.words = "joint visit with probation, go together";
    task.secondAgency = "corrections";
    CHECK(keepsPartiesApart(task, family.around));
    task.together = true;
    CHECK_FALSE(keepsPartiesApart(task, family.around));
}

TEST_CASE("a notice to school or health names a safe recipient first", "[rules][R-K2]")
{
    AFamilyAround family;
    PlannedTask task;
    task.category = TaskCategory::InformationSharing;
    task.agency = "oranga_tamariki";
    for (const char* words : {"tell school of the episode", "tell Hana’s kura", "notify GP"}) {
        task.words = words;
        const auto refused = hasSafeRecipient(task, family.around);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().rule == "R-K2");
        CHECK(refused.error().sentence.contains("James"));
    }
    task.hasSafeRecipient = true;
    CHECK(hasSafeRecipient(task, family.around));
    task.hasSafeRecipient = false;
    task.words = "share the bail conditions with Refuge";
    CHECK(hasSafeRecipient(task, family.around));
}

TEST_CASE("no task is without a timeframe, and none is due in the past", "[rules][R-D3]")
{
    const auto calendar = SiteCalendar::shipped(Site::Waikato).value();
    const Instant now = at("2018-05-10T10:42:00+12:00");
    CHECK(dueOf({false, {}, false, now}, RiskLevel::High, calendar).error().rule == "R-D3");
    CHECK(dueOf({false, now - 1min, false, now}, RiskLevel::High, calendar).error().rule == "R-D3");
    CHECK(dueOf({false, now, false, now}, RiskLevel::High, calendar).error().rule == "R-D3");
    CHECK(dueOf({false, now + 1min, false, now}, RiskLevel::High, calendar) == now + 1min);
}

TEST_CASE("the initial agency answers within its hours, by the level of the plan", "[rules][R-D1]")
{
    const auto calendar = SiteCalendar::shipped(Site::Waikato).value();
    const Instant now = at("2018-05-10T10:42:00+12:00");
    const TableTimeframe contact{true, {}, false, now};
    CHECK(dueOf(contact, {}, calendar) == now + 24h);
    CHECK(dueOf(contact, RiskLevel::High, calendar) == now + 24h);
    CHECK(dueOf(contact, RiskLevel::Medium, calendar) == now + 72h);
    CHECK(dueOf(contact, RiskLevel::Low, calendar) == at("2018-05-16T17:00:00+12:00"));
}

TEST_CASE("an earlier time may be agreed for the initial contact, a later one wants a reason", "[rules][R-D1]")
{
    const auto calendar = SiteCalendar::shipped(Site::Waikato).value();
    const Instant now = at("2018-05-10T10:42:00+12:00");
    const auto due = [&](Instant asked, bool reason, std::optional<RiskLevel> level) {
        return dueOf({true, asked, reason, now}, level, calendar);
    };
    CHECK(due(now + 23h, false, RiskLevel::High) == now + 23h);
    CHECK(due(now + 24h, false, RiskLevel::High) == now + 24h);
    CHECK(due(now + 25h, false, RiskLevel::High).error().rule == "R-D1");
    CHECK(due(now + 25h, true, RiskLevel::High) == now + 25h);
    CHECK(due(now + 25h, false, {}) == now + 24h);
}

TEST_CASE("what a task waits for is told in words", "[rules][R-T6]")
{
    CHECK(waitInWords({}).isEmpty());
    CHECK(waitInWords({{}, "Women’s Refuge", false, {}}) == "held: until Women’s Refuge says that it is safe");
    CHECK(waitInWords({at("2018-05-14T09:00:00+12:00"), {}, true, {}})
          == "held: until the task before it is done, not before Mon 14 May 09:00");
    CHECK(waitInWords({{}, {}, false, "bail"}) == "held: until: bail");
}

TEST_CASE("words that name a place, a school or a number are not fit for the room", "[rules][room]")
{
    for (const char* words : {"she is at 12 Kōwhai St", "staying with her sister", "021 555 0123", "ring her on 0215550123",
                              "Hana’s school Waimiro", "the kura knows", "works at the dairy", "lives at her nan’s"})
        CHECK_FALSE(fitForRoom(QString::fromUtf8(words)));
    for (const char* words : {"attended twice this month", "file open since March", "ED 2 May, sore throat and neck",
                              "reports Fridays, 3 times missed"})
        CHECK(fitForRoom(QString::fromUtf8(words)));
}

TEST_CASE("while somebody observes a name is an initial", "[rules][room]")
{
    CHECK(initial(QString::fromUtf8("Kōwhai")) == "K.");
    CHECK(initial(QString::fromUtf8("  āwhina")) == QString::fromUtf8("Ā."));
    CHECK(initial("").isEmpty());
}
