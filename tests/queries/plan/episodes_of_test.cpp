// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/leave_off_list.h"
#include "core/queries/plan/episodes_of.h"
#include "tests/support/a_family.h"
#include "tests/support/a_week.h"

using namespace tepu;

static ReferredEpisode onDay(const char* ref, const char* local)
{
    ReferredEpisode episode = AFamily::episode(ref);
    episode.occurredAt = episode.reportedAt = AFamily::at(local);
    episode.psoServedAt.reset();
    episode.psoDays.reset();
    episode.policeActions = {};
    return episode;
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

TEST_CASE("every column that Police sent comes back", "[queries][episodes]")
{
    AFamily family;
    ReferredEpisode other = onDay("P180510-0002", "2018-05-10T06:15:00+12:00");
    other.offence = false;
    other.harms = {Harm::PropertyDamage};
    other.strangulation = false;
    other.weapon = "spade";
    other.firearmsPresent = true;
    other.protectionOrderBreached = true;
    other.bailBreached = true;
    other.policeActions = {PoliceAction::Arrest, PoliceAction::RemandedOnBail};
    other.childrenPresent = 0;
    other.policeRisk = RiskLevel::Medium;
    other.rocMade = true;
    other.rejectedLines = {4, 7};
    family.takeIn(other);
    const EpisodeView view = episodesOf(family.tables(), family.kowhai).first(); // the newest
    CHECK(view.ref == "P180510-0002");
    CHECK_FALSE(view.offence);
    CHECK(view.harms == QVector{Harm::PropertyDamage});
    CHECK(view.weapon == QString("spade"));
    CHECK(view.firearmsPresent);
    CHECK(view.protectionOrderBreached);
    CHECK(view.bailBreached);
    CHECK(view.policeActions == QVector{PoliceAction::Arrest, PoliceAction::RemandedOnBail});
    CHECK(view.policeRisk == RiskLevel::Medium);
    CHECK(view.rocMade);
    CHECK(view.incompleteLines == QVector{4, 7});
    CHECK_FALSE(view.psoEndsAt);
    CHECK(view.address == QString::fromUtf8("12A Rātā Crescent"));
    CHECK(view.suburb == QString("Hamilton East"));
}

TEST_CASE("a PSO that was not served has no end yet", "[queries][episodes]")
{
    AFamily family;
    ReferredEpisode other = onDay("P180510-0002", "2018-05-10T06:15:00+12:00");
    other.psoDays = 5;
    family.takeIn(other);
    const EpisodeView view = episodesOf(family.tables(), family.kowhai).first();
    CHECK(view.psoDays == 5);
    CHECK_FALSE(view.psoEndsAt);
}

TEST_CASE("ages are those of the day of the episode", "[queries][episodes]")
{
    AFamily family; // Hana was born on 1 August 2008
    family.takeIn(onDay("P170731-0001", "2017-07-31T20:00:00+12:00"));
    family.takeIn(onDay("P170801-0001", "2017-08-01T20:00:00+12:00"));
    const auto hanasAge = [&](const char* ref) -> std::optional<int> {
        for (const EpisodeView& episode : episodesOf(family.tables(), family.kowhai))
            for (const EpisodePersonView& person : episode.people)
                if (episode.ref == QLatin1String(ref) && person.person == family.hana)
                    return person.age;
        return std::nullopt;
    };
    CHECK(hanasAge("P170731-0001") == 8);
    CHECK(hanasAge("P170801-0001") == 9);
    CHECK(hanasAge("P180509-0001") == 9);
}

TEST_CASE("the people of an episode stand victim first, children from the eldest, who used violence last", "[queries][episodes]")
{
    AFamily family;
    const EpisodeView episode = episodesOf(family.tables(), family.kowhai).first();
    QStringList names;
    for (const EpisodePersonView& person : episode.people)
        names.append(person.name.section(u' ', 0, 0));
    CHECK(names == QStringList{"Mere", "Hana", "Tama", "James"});
}

TEST_CASE("a person stands in the episodes in which they had a part, and in no other", "[queries][episodes]")
{
    AFamily family;
    ReferredEpisode two = onDay("P180510-0002", "2018-05-10T06:15:00+12:00");
    two.people = {two.people[0], two.people[3]};
    two.people[0].role = Role::Witness;
    family.takeIn(two);
    const auto episodes = episodesOf(family.tables(), family.kowhai);
    REQUIRE(episodes.size() == 2);
    CHECK(episodes[0].people.size() == 2);
    CHECK(episodes[0].people[0].role == Role::Witness);
    CHECK(episodes[1].people.size() == 4);
    CHECK(episodes[1].people[0].role == Role::Victim);
}

TEST_CASE("episodes stand the newest first, of one moment by their references", "[queries][episodes]")
{
    AFamily family;
    family.takeIn(onDay("P180401-0002", "2018-04-01T20:00:00+12:00"));
    family.takeIn(onDay("P180401-0001", "2018-04-01T20:00:00+12:00"));
    QStringList refs;
    for (const EpisodeView& episode : episodesOf(family.tables(), family.kowhai))
        refs.append(episode.ref);
    CHECK(refs == QStringList{"P180509-0001", "P180401-0001", "P180401-0002"});
}

TEST_CASE("an episode is new until a table that is closed has settled it", "[queries][episodes][R-M12]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    const auto news = [&] { return newEpisodes(week.tables(), karaka).size(); };
    CHECK(news() == 1);
    week.list();
    week.open();
    week.decide(karaka, RiskLevel::Low);
    CHECK(news() == 1); // the table still sits
    week.close();
    CHECK(news() == 0);
    week.at(11);
    week.episode("Karaka");
    week.episode("Karaka");
    CHECK(news() == 2);
}

TEST_CASE("what was carried over or left off is as new as before", "[queries][episodes][R-M4]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    const PlanId hebe = week.episode("Hebe");
    week.list();
    week.done(LeaveOffList{week.caseOf(hebe), week.words("belongs elsewhere")});
    week.open();
    week.carryOver(karaka);
    week.close();
    week.at(11);
    week.episode("Karaka");
    CHECK(newEpisodes(week.tables(), karaka).size() == 2); // yesterday's and today's
    CHECK(newEpisodes(week.tables(), hebe).size() == 1);
}

TEST_CASE("the timeline says of each episode whether it was an offence and how many days after the one before", "[queries][episodes]")
{
    AFamily family;
    ReferredEpisode first = onDay("P180501-0001", "2018-05-01T23:59:00+12:00");
    first.offence = false;
    family.takeIn(first);
    family.takeIn(onDay("P180502-0001", "2018-05-02T00:01:00+12:00"));
    const auto dates = episodeDates(family.tables(), family.kowhai);
    REQUIRE(dates.size() == 3);
    CHECK_FALSE(dates[0].offence);
    CHECK(dates[1].offence);
    CHECK_FALSE(dates[0].daysSince);
    CHECK(dates[1].daysSince == 1); // two minutes, another day
    CHECK(dates[2].daysSince == 7);
}

TEST_CASE("two episodes on one day are no day apart", "[queries][episodes]")
{
    AFamily family;
    family.takeIn(onDay("P180509-0002", "2018-05-09T08:00:00+12:00"));
    CHECK(episodeDates(family.tables(), family.kowhai)[1].daysSince == 0);
}

TEST_CASE("a plan without episodes has none", "[queries][episodes]")
{
    AFamily family;
    CHECK(episodesOf(family.tables(), PlanId::fresh()).isEmpty());
    CHECK(episodeDates(family.tables(), PlanId::fresh()).isEmpty());
    CHECK(newEpisodes(family.tables(), PlanId::fresh()).isEmpty());
}
