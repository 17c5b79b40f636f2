// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/family/note_unborn.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/people/note_names.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/site/change_setting.h"
#include "core/queries/plan/alert_strip.h"
#include "tests/support/a_family.h"

using namespace tepu;

static QStringList strip(const AFamily& family, std::optional<Instant> now = {})
{
    QStringList words;
    for (const Alert& alert : alertStrip(family.tables(), family.kowhai, now.value_or(family.clock)))
        words.append(alert.words);
    return words;
}

static std::optional<Alert> alertOf(const AFamily& family, Danger kind, std::optional<Instant> now = {})
{
    for (const Alert& alert : alertStrip(family.tables(), family.kowhai, now.value_or(family.clock)))
        if (alert.kind == kind)
            return alert;
    return std::nullopt;
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
                               "PSO served, ends Sun 13 May 00:50", "Physical harm with children there in this episode",
                               "Danger to workers: two dogs", "Gang, James: Stopbank Boys"});
}

TEST_CASE("a PSO counts down to its end, to the minute, and then is gone", "[queries][alerts][R-R7]")
{
    AFamily family; // served on 10 May at 00:50 for three days
    const auto left = [&](const char* now) {
        const auto alert = alertOf(family, Danger::SafetyOrder, family.at(now));
        return alert ? alert->more : QString();
    };
    CHECK(left("2018-05-11T00:50:00+12:00") == "2 days left");
    CHECK(left("2018-05-11T01:50:00+12:00") == "47 h left");
    CHECK(left("2018-05-13T00:49:00+12:00") == "1 min left");
    CHECK(left("2018-05-13T00:50:00+12:00").isEmpty());
    CHECK_FALSE(alertOf(family, Danger::SafetyOrder, family.at("2018-05-13T00:50:00+12:00")));
}

TEST_CASE("a PSO that was issued and not served is a state of its own", "[queries][alerts]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    other.psoServedAt.reset();
    other.psoDays = 2;
    family.takeIn(other);
    CHECK(strip(family).contains("PSO issued, not yet served"));
}

TEST_CASE("physical harm lapses after twelve weeks, strangulation does not", "[queries][alerts][R-R7]")
{
    AFamily family; // 9 May
    CHECK(alertOf(family, Danger::ChildrenAndHarm, family.at("2018-08-01T12:00:00+12:00"))); // the day twelve weeks later
    CHECK_FALSE(alertOf(family, Danger::ChildrenAndHarm, family.at("2018-08-02T12:00:00+12:00")));
    CHECK(alertOf(family, Danger::Strangulation, family.at("2028-05-10T12:00:00+12:00")));
}

TEST_CASE("a hold stands until it is lifted", "[queries][alerts][R-C6]")
{
    AFamily family;
    const HoldContact hold{AlertId::fresh(), family.mere, family.words("he reads her messages"), {}, Source::Victim, {}, false, {}};
    family.done(hold);
    REQUIRE(alertOf(family, Danger::UnsafeToContact));
    CHECK(alertOf(family, Danger::UnsafeToContact)->words == "Do not contact Mere: he reads her messages");
    family.done(LiftContactHold{family.mere, hold.hold, family.words("she has a new number")});
    CHECK_FALSE(alertOf(family, Danger::UnsafeToContact));
}

TEST_CASE("a release shows while it is imminent, by the site's days", "[queries][alerts][R-P1]")
{
    AFamily family;
    family.release(QDate(2018, 5, 24));
    CHECK(alertOf(family, Danger::Release)->words == "James is released on Thu 24 May (parole)"); // in fourteen days
    CHECK_FALSE(alertOf(family, Danger::Release, family.at("2018-05-09T12:00:00+12:00")));        // in fifteen
    CHECK(alertOf(family, Danger::Release, family.at("2018-05-24T12:00:00+12:00"))->words.contains("today"));
    family.done(ChangeSetting{"imminent_release_days", "7"});
    CHECK_FALSE(alertOf(family, Danger::Release));
    CHECK(alertOf(family, Danger::Release, family.at("2018-05-17T12:00:00+12:00")));
}

TEST_CASE("somebody is pregnant no more once it was said that the child was born or is expected no more", "[queries][alerts][R-R7][R-K3]")
{
    AFamily family;
    ReferredEpisode other = AFamily::episode("P180510-0009");
    other.people[0].pregnant = true;
    family.takeIn(other);
    NoteUnborn child;
    child.plan = family.kowhai;
    child.mother = family.mere;
    family.done(child);
    CHECK(alertOf(family, Danger::Pregnant)); // on its way
    for (const UnbornState state : {UnbornState::Born, UnbornState::Expected, UnbornState::NoLongerExpected}) {
        child.state = state;
        family.done(child);
        CHECK(alertOf(family, Danger::Pregnant).has_value() == (state == UnbornState::Expected));
    }
    NoteUnborn second; // another child
    second.plan = family.kowhai;
    second.mother = family.mere;
    family.done(second);
    CHECK(alertOf(family, Danger::Pregnant));
    second.state = UnbornState::Born;
    family.done(second);
    CHECK_FALSE(alertOf(family, Danger::Pregnant));
    other.ref = "P180601-0009"; // seen pregnant anew
    family.clock = family.at("2018-06-01T09:00:00+12:00");
    family.takeIn(other);
    CHECK(alertOf(family, Danger::Pregnant));
}

TEST_CASE("what she alone told of the unborn changes nothing that the room reads", "[queries][alerts][R-S3]")
{
    AFamily family;
    ReferredEpisode other = AFamily::episode("P180510-0009");
    other.people[0].pregnant = true;
    family.takeIn(other);
    NoteUnborn child;
    child.plan = family.kowhai;
    child.mother = family.mere;
    child.state = UnbornState::NoLongerExpected;
    child.source = Source::Victim;
    child.victimOnly = true;
    family.done(child);
    CHECK_FALSE(alertOf(family, Danger::Pregnant));
    const auto room = roomAlerts(family.tables(), family.kowhai, Observers::Absent, family.clock);
    CHECK(std::any_of(room.cbegin(), room.cend(), [](const Alert& alert) { return alert.kind == Danger::Pregnant; }));
}

TEST_CASE("pregnancy is told until a child would be born", "[queries][alerts][R-R7]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    other.people[0].pregnant = true;
    family.takeIn(other);
    CHECK(alertOf(family, Danger::Pregnant)->words == "Mere is pregnant");
    CHECK(alertOf(family, Danger::Pregnant, family.clock + 24h * 280));
    CHECK_FALSE(alertOf(family, Danger::Pregnant, family.clock + 24h * 281));
}

TEST_CASE("a gang is a danger of the person using violence alone", "[queries][alerts][R-S4]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    other.people[0].gang = "Stopbank Boys"; // of the victim nothing is said
    family.takeIn(other);
    CHECK(strip(family).filter("Gang").size() == 1);
    CHECK(strip(family).filter("Gang").first().contains("James"));
}

TEST_CASE("a gang that Police name again is not told twice", "[queries][alerts][R-S4]")
{
    AFamily family;
    family.takeIn(family.episode("P180510-0002"));
    CHECK(strip(family).filter("Gang") == QStringList{"Gang, James: Stopbank Boys"});
}

TEST_CASE("alerts call people by the name they use", "[queries][alerts]")
{
    AFamily family;
    family.done(NotePreferredName{family.james, "Jimmy"});
    CHECK(strip(family).filter("Gang").first() == "Gang, Jimmy: Stopbank Boys");
}

TEST_CASE("an episode that a closed table settled is an earlier one", "[queries][alerts]")
{
    AFamily family;
    CHECK(strip(family).first() == "Strangulation in this episode");
    family.settle();
    CHECK(strip(family).first() == "Strangulation in an earlier episode");
}

TEST_CASE("the room's strip has the same dangers and nobody's own words", "[queries][alerts][R-S3]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    other.weapon = "the kitchen knife from Aunty Rua";
    family.takeIn(other);
    family.done(HoldContact{AlertId::fresh(), family.mere, family.words("he reads her messages"), "womens_refuge", Source::Victim, {},
                            false, {}});
    family.done(WarnWorkers{family.kowhai, family.words("two dogs at the back"), Source::Victim});
    const auto room = roomAlerts(family.tables(), family.kowhai, Observers::Absent, family.clock);
    const auto operators = alertStrip(family.tables(), family.kowhai, family.clock);
    REQUIRE(room.size() == operators.size());
    QString all;
    for (qsizetype i = 0; i < room.size(); ++i) {
        CHECK(room[i].kind == operators[i].kind);
        all += room[i].words + room[i].more + room[i].roomWords + room[i].source + u'\n';
    }
    CHECK(all.contains(QString::fromUtf8("Do not contact Mere. Ask Women’s Refuge first")));
    CHECK(all.contains("Danger to workers: ask before a visit"));
    for (const char* text : {"messages", "dogs", "knife", "Aunty", "Stopbank"})
        CHECK_FALSE(all.contains(QString::fromLatin1(text)));
}

TEST_CASE("while somebody observes alerts name nobody", "[queries][alerts]")
{
    AFamily family;
    family.done(HoldContact{AlertId::fresh(), family.mere, family.words("he reads her messages"), {}, Source::Victim, {}, false, {}});
    family.release(QDate(2018, 5, 18));
    for (const Alert& alert : roomAlerts(family.tables(), family.kowhai, Observers::Present, family.clock)) {
        INFO(alert.words.toStdString());
        CHECK_FALSE(alert.words.contains("Mere"));
        CHECK_FALSE(alert.words.contains("James"));
    }
}

TEST_CASE("a plan without anybody has no alerts", "[queries][alerts]")
{
    AFamily family;
    CHECK(alertStrip(family.tables(), PlanId::fresh(), family.clock).isEmpty());
}
