// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/task/end_task.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/heard.h"
#include "core/queries/plan/history.h"
#include "core/queries/plan/lines.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/questions_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

static ChangeRisk toHigh(const AFamily& family)
{
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = RiskLevel::High;
    change.because = {RiskReason::SeriousNatureOfMostRecentAssault};
    return change;
}

TEST_CASE("the head of a case says who, where, which plan and which day", "[queries][plan]")
{
    AFamily family;
    const auto head = caseHead(family.tables(), family.kowhai, family.meeting, family.clock);
    REQUIRE(head);
    CHECK(head->familyName == QString::fromUtf8("Kōwhai"));
    CHECK(head->suburb == "Hamilton East");
    CHECK(head->number == "W18-0001");
    CHECK(head->day == 1);
    CHECK_FALSE(head->level);
    CHECK_FALSE(head->decidedHere);
    CHECK_FALSE(caseHead(family.tables(), PlanId::fresh(), {}, family.clock));
}

TEST_CASE("a plan is a day older at midnight, not before", "[queries][plan]")
{
    AFamily family;
    const auto day = [&](const char* local) { return caseHead(family.tables(), family.kowhai, {}, family.at(local))->day; };
    CHECK(day("2018-05-10T23:59:59+12:00") == 1);
    CHECK(day("2018-05-11T00:00:00+12:00") == 2);
    CHECK(day("2018-07-06T09:00:00+12:00") == 58);
}

TEST_CASE("the head shows where this table found the level and where it set it", "[queries][plan]")
{
    AFamily family;
    family.done(toHigh(family));
    const auto here = caseHead(family.tables(), family.kowhai, family.meeting, family.clock);
    CHECK(here->decidedHere);
    CHECK_FALSE(here->levelBefore);
    CHECK(here->level == RiskLevel::High);
    const auto next = caseHead(family.tables(), family.kowhai, MeetingId::fresh(), family.clock);
    CHECK_FALSE(next->decidedHere);
    CHECK(next->levelBefore == RiskLevel::High);
}

TEST_CASE("the strip of a case: strangulation, order, hold, children, gang, in their order", "[queries][R-R7]")
{
    AFamily family;
    HoldContact hold;
    hold.person = family.james;
    hold.words = family.words("he does not know of her complaint");
    hold.askFirst = hold.agency = "womens_refuge";
    family.done(hold);
    family.done(WarnWorkers{family.kowhai, family.words("two dogs")});
    QStringList words;
    for (const Alert& alert : alertStrip(family.tables(), family.kowhai, family.clock))
        words.append(alert.words);
    CHECK(words == QStringList{"Strangulation in this episode",
                               QString::fromUtf8("Do not contact James: he does not know of her complaint. Ask Women’s Refuge first"),
                               "PSO served, ends Sun 13 May 00:50", "Physical harm with children there",
                               "Danger to workers: two dogs", "Gang, James: Stopbank Boys"});
}

TEST_CASE("agencies in the room and core agencies stand in the strip, until they have spoken", "[queries][R-M14][R-M6]")
{
    AFamily family;
    const auto hearing = [&](const char* agency) {
        for (const HeardRow& row : heard(family.tables(), family.kowhai, family.meeting))
            if (row.agency == QLatin1String(agency))
                return std::optional(row);
        return std::optional<HeardRow>();
    };
    CHECK(hearing("police")->hearing == Hearing::NotYetHeard);
    CHECK(hearing("police")->present);
    CHECK(hearing("corrections")->core);
    CHECK_FALSE(hearing("corrections")->present);
    CHECK(hearing("womens_refuge")->present);
    CHECK_FALSE(hearing("womens_refuge")->core);
    CHECK_FALSE(hearing("acc"));
    family.said("police", "attended twice this month");
    family.done(HoldNothing{family.kowhai, "acc"});
    CHECK(hearing("police")->hearing == Hearing::Heard);
    CHECK(hearing("acc")->hearing == Hearing::NothingHeld);
}

TEST_CASE("an episode comes with everything that Police wrote, and who was there at which age", "[queries][plan]")
{
    AFamily family;
    const auto episodes = episodesOf(family.tables(), family.kowhai);
    REQUIRE(episodes.size() == 1);
    const EpisodeView& episode = episodes.first();
    CHECK(episode.isNew);
    CHECK(episode.narrative.startsWith("He held her by the throat"));
    CHECK(episode.harms == QVector{Harm::PhysicalHarm, Harm::ThreatsOfHarm});
    CHECK(episode.psoEndsAt == family.at("2018-05-13T00:50:00+12:00"));
    REQUIRE(episode.people.size() == 4);
    CHECK(episode.people[0].name == QString::fromUtf8("Mere Kōwhai"));
    CHECK(episode.people[0].age == 31);
    CHECK(episode.people[3].role == Role::Perpetrator);
}

TEST_CASE("the small timeline counts the days between the episodes", "[queries][plan]")
{
    AFamily family;
    ReferredEpisode earlier = family.episode("P180501-0001");
    earlier.occurredAt = family.at("2018-05-01T20:00:00+12:00");
    earlier.reportedAt = earlier.occurredAt;
    earlier.psoServedAt.reset();
    family.takeIn(earlier);
    const auto dates = episodeDates(family.tables(), family.kowhai);
    REQUIRE(dates.size() == 2);
    CHECK_FALSE(dates[0].daysSince);
    CHECK(dates[1].daysSince == 8);
}

TEST_CASE("people stand victim first, tamariki by age, who used violence last", "[queries][plan]")
{
    AFamily family;
    QStringList names, words;
    for (const PersonCard& card : people(family.tables(), family.kowhai, family.clock)) {
        names.append(card.called);
        words.append(card.word);
    }
    CHECK(names == QStringList{"Mere", "Hana", "Tama", "James"});
    CHECK(words == QStringList{"victim", "tamariki / rangatahi", "tamariki / rangatahi", "person using violence"});
}

TEST_CASE("a card carries the number with its note, the address, notes and relationship", "[queries][R-C7]")
{
    AFamily family;
    const PersonCard mere = people(family.tables(), family.kowhai, family.clock).first();
    REQUIRE(mere.phones.size() == 1);
    CHECK(mere.phones.first().number == "021 555 0123");
    CHECK(mere.phones.first().note == "answers texts only");
    CHECK(mere.address.startsWith("12A"));
    CHECK(mere.relationship == Relationship::ExPartner);
    CHECK(mere.notes == QVector<QString>{"works at the library"});
    CHECK(mere.ethnicities == QVector{Ethnicity::Maori});
}

TEST_CASE("a number not confirmed for twenty-eight days is stale", "[queries][R-C7]")
{
    AFamily family;
    const auto stale = [&](int days) {
        return people(family.tables(), family.kowhai, family.clock + 24h * days).first().phones.first().stale;
    };
    CHECK_FALSE(stale(27));
    CHECK_FALSE(stale(28));
    CHECK(stale(29));
}

TEST_CASE("nobody under eighteen is called by the word for adults who used violence", "[queries][R-K4]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    ReferredPerson young = other.people[3];
    young.givenNames = "Wiremu";
    young.dateOfBirth = QDate(2001, 5, 11);
    other.people = {other.people[0], young};
    family.takeIn(other);
    const PersonId wiremu = family.person("Wiremu");
    const auto card = [&](Instant now) {
        const auto cards = people(family.tables(), family.kowhai, now);
        return *std::find_if(cards.begin(), cards.end(), [&](const PersonCard& each) { return each.person == wiremu; });
    };
    CHECK(card(family.clock).youngPersonWhoUsedViolence);
    CHECK(card(family.clock).word == "young person who used violence");
    CHECK(card(family.at("2019-05-10T12:00:00+12:00")).isChild);
    CHECK_FALSE(card(family.at("2019-05-11T12:00:00+12:00")).isChild);
}

TEST_CASE("roles turned round ask who is who, and the table's view settles it", "[queries][R-W1]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    std::swap(other.people[0].role, other.people[3].role);
    other.people[0].relationship.reset();
    other.people[3].relationship = Relationship::ExPartner;
    family.takeIn(other);
    const auto asks = [&] {
        const auto open = questionsOf(family.tables(), family.kowhai, family.meeting, family.clock);
        return std::any_of(open.begin(), open.end(), [](const OpenQuestion& each) { return each.question == "who_is_who"; });
    };
    CHECK(asks());
    CHECK(planPeople(family.tables(), family.kowhai, QDate(2018, 5, 10)).first().isChild);
    family.done(SetTableView{family.kowhai, family.mere, TableView::PrimaryVictim, {}});
    CHECK(asks());
    family.done(SetTableView{family.kowhai, family.james, TableView::PredominantAggressor, {}});
    CHECK_FALSE(asks());
    CHECK(people(family.tables(), family.kowhai, family.clock).first().called == "Mere");
}

TEST_CASE("questions follow what the table does: level, contact, review", "[queries][R-M15]")
{
    AFamily family;
    const auto ids = [&] {
        QStringList all;
        for (const OpenQuestion& each : questionsOf(family.tables(), family.kowhai, family.meeting, family.clock))
            all.append(each.question);
        return all;
    };
    CHECK(ids() == QStringList{"tamariki_safe", "level_set", "contact_set"});
    family.done(toHigh(family));
    CHECK(ids() == QStringList{"tamariki_safe", "kept_safe", "contact_set", "review_set"});
    family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(ids() == QStringList{"tamariki_safe", "kept_safe", "review_set"});
}

TEST_CASE("a Report of Concern is asked for once nobody could be reached", "[queries][R-C9]")
{
    AFamily family;
    const auto asks = [&] {
        const auto open = questionsOf(family.tables(), family.kowhai, family.meeting, family.clock);
        return std::any_of(open.begin(), open.end(), [](const OpenQuestion& each) { return each.question == "report_of_concern"; });
    };
    const TaskId task = family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK_FALSE(asks());
    family.done(EndTask{task, TaskState::NotDoneNotUndertaken, family.words("not able to be reached")});
    CHECK(asks());
}

TEST_CASE("what was said stands in its order at this table, and agency by agency of all tables", "[queries][said]")
{
    AFamily family;
    family.said("oranga_tamariki", "file open since March");
    family.said("police", "attended twice this month");
    family.said("oranga_tamariki", "social worker on leave until Monday");
    QStringList stream, known;
    for (const LineRow& line : said(family.tables(), family.kowhai, family.meeting))
        stream.append(line.mark);
    for (const LineRow& line : agenciesKnow(family.tables(), family.kowhai))
        known.append(line.words);
    CHECK(stream == QStringList{"OT", "POL", "OT"});
    CHECK(known == QStringList{"attended twice this month", "social worker on leave until Monday", "file open since March"});
    CHECK(said(family.tables(), family.kowhai, MeetingId::fresh()).isEmpty());
}

TEST_CASE("the history tells episodes, levels, tasks and lines, the newest first", "[queries][plan]")
{
    AFamily family;
    family.done(toHigh(family));
    const TaskId task = family.allocated(family.task("police", "check the bail address"));
    family.said("police", "attended twice this month");
    family.done(EndTask{task, TaskState::Done, family.words("far away")});
    const auto rows = history(family.tables(), family.kowhai, family.clock);
    CHECK(std::is_sorted(rows.begin(), rows.end(), [](const HistoryRow& a, const HistoryRow& b) { return a.at > b.at; }));
    QStringList sentences;
    for (const HistoryRow& row : rows)
        sentences.append(row.sentence);
    CHECK(sentences.contains("check the bail address: done far away"));
    CHECK(sentences.contains("attended twice this month"));
    CHECK(sentences.contains(QString::fromUtf8("not set → high · serious nature of most recent assault")));
    CHECK(rows.last().kind == HistoryKind::Episode);
}
