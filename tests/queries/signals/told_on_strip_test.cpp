// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_person_flag.h"
#include "core/commands/signals/add_signal.h"
#include "core/commands/signals/judge_signal.h"
#include "core/queries/plan/alert_strip.h"
#include "core/rules/alerts/precedence.h"
#include "tests/support/a_family.h"

using namespace tepu;

static std::optional<Alert> alertOf(const AFamily& family, Danger kind)
{
    for (const Alert& alert : alertStrip(family.tables(), family.kowhai, family.clock))
        if (alert.kind == kind)
            return alert;
    return std::nullopt;
}

static QString room(const AFamily& family)
{
    QString all;
    for (const Alert& alert : roomAlerts(family.tables(), family.kowhai, Observers::Absent, family.clock))
        all += alert.words + alert.more + alert.roomWords + alert.source + u'\n';
    return all;
}

static NotePersonFlag marked(const PersonId& person, PersonFlag flag)
{
    NotePersonFlag mark;
    mark.person = person;
    mark.flag = flag;
    return mark;
}

TEST_CASE("a pregnancy that somebody marked stands on the strip until it lapses", "[queries][alerts][R-R7]")
{
    AFamily family;
    NotePersonFlag mark = marked(family.mere, PersonFlag::Pregnant);
    mark.notedOn = QDate(2018, 5, 8);
    mark.lapsesOn = QDate(2018, 5, 10);
    family.done(mark);
    CHECK(alertOf(family, Danger::Pregnant)->words == "Mere is pregnant");
    family.clock = family.at("2018-05-11T00:00:00+12:00");
    CHECK_FALSE(alertOf(family, Danger::Pregnant));
}

TEST_CASE("a gang that somebody marked of him stands on the strip, of her it does not", "[queries][alerts][R-R7][R-S4]")
{
    AFamily family;
    family.done(marked(family.mere, PersonFlag::Gang));
    NotePersonFlag his = marked(family.james, PersonFlag::Gang);
    his.words = family.words("patched last year");
    family.done(his);
    QStringList gangs;
    for (const Alert& alert : alertStrip(family.tables(), family.kowhai, family.clock))
        if (alert.words.startsWith("Gang"))
            gangs.append(alert.words);
    CHECK(gangs == QStringList{"Gang, James: Stopbank Boys", "Gang, James: patched last year"});
    CHECK_FALSE(room(family).contains("patched"));
}

TEST_CASE("what the victim alone told of a pregnancy does not stand in the room", "[queries][alerts][R-S3]")
{
    AFamily family;
    NotePersonFlag mark = marked(family.mere, PersonFlag::Pregnant);
    mark.victimOnly = true;
    mark.source = Source::Victim;
    family.done(mark);
    CHECK(alertOf(family, Danger::Pregnant));
    CHECK_FALSE(room(family).contains("pregnant"));
}

TEST_CASE("no need of anybody becomes an alert", "[queries][alerts][R-R7]")
{
    AFamily family;
    const auto before = alertStrip(family.tables(), family.kowhai, family.clock).size();
    for (const PersonId& person : {family.mere, family.james})
        for (const auto flag : {PersonFlag::AlcoholMisuse, PersonFlag::DrugMisuse, PersonFlag::MentalHealthCondition, PersonFlag::Disability})
            family.done(marked(person, flag));
    CHECK(alertStrip(family.tables(), family.kowhai, family.clock).size() == before);
}

TEST_CASE("a firearm that Health told of stands on the strip in its place, and in the room without a word of theirs", "[queries][alerts][R-R7]")
{
    AFamily family;
    AddSignal gun;
    gun.plan = family.kowhai;
    gun.signal = SignalKind::Firearms;
    gun.agency = "health";
    gun.words = family.words("a rifle under the bed");
    gun.notedOn = QDate(2018, 5, 3);
    family.done(gun);
    const auto strip = alertStrip(family.tables(), family.kowhai, family.clock);
    CHECK(strip[1].kind == Danger::Firearms);
    CHECK(strip[1].words == "Firearms present, told on Thu 3 May");
    CHECK(strip[1].more == "a rifle under the bed");
    CHECK(room(family).contains("Firearms present"));
    CHECK_FALSE(room(family).contains("rifle"));
}

TEST_CASE("what she alone told stands on the strip, and the room reads whom to ask", "[queries][alerts][R-S3]")
{
    AFamily family;
    AddSignal threat;
    threat.plan = family.kowhai;
    threat.signal = SignalKind::WeaponOrThreatOfDeath;
    threat.words = family.words("he said he would burn the house");
    threat.source = Source::Victim;
    threat.victimOnly = true;
    family.done(threat);
    CHECK(alertOf(family, Danger::Weapon));
    CHECK(room(family).contains("A danger is held: ask"));
    CHECK_FALSE(room(family).contains("weapons"));
    const auto alerts = roomAlerts(family.tables(), family.kowhai, Observers::Absent, family.clock);
    CHECK(std::count_if(alerts.cbegin(), alerts.cend(), [](const Alert& alert) { return alert.kind == Danger::Held; }) == 1);
    CHECK(std::none_of(alerts.cbegin(), alerts.cend(), [](const Alert& alert) { return alert.held && alert.kind != Danger::Held; }));
    CHECK(std::none_of(alerts.cbegin(), alerts.cend(), [](const Alert& alert) { return alert.kind == Danger::Weapon; }));
    CHECK(std::is_sorted(alerts.cbegin(), alerts.cend(), [](const Alert& a, const Alert& b) { return placeOf(a.kind) < placeOf(b.kind); }));
}

TEST_CASE("told again of what the episode shows is one line, and of a later day another", "[queries][alerts][R-R7]")
{
    AFamily family; // strangulation on 9 May
    const auto strangulations = [&] {
        const auto strip = alertStrip(family.tables(), family.kowhai, family.clock);
        return std::count_if(strip.cbegin(), strip.cend(), [](const Alert& alert) { return alert.kind == Danger::Strangulation; });
    };
    AddSignal told;
    told.plan = family.kowhai;
    told.signal = SignalKind::Strangulation;
    told.notedOn = QDate(2018, 5, 9);
    family.done(told);
    CHECK(strangulations() == 1);
    told.id = SignalId::fresh();
    told.notedOn = QDate(2018, 5, 10);
    family.done(told);
    CHECK(strangulations() == 2);
}

TEST_CASE("a signal that was ended leaves the strip, one that is contested does not", "[queries][alerts][R-R7]")
{
    AFamily family;
    const auto episode = family.tables().one<QString>("SELECT id FROM episode");
    const Uuid restsOn = Uuid::fromString(*episode).value();
    ContestSignal contest;
    contest.plan = family.kowhai;
    contest.signal = SignalKind::Strangulation;
    contest.restsOn = restsOn;
    contest.because = family.words("no marks were found");
    family.done(contest);
    CHECK(alertOf(family, Danger::Strangulation));
    EndSignal end;
    static_cast<SignalSpokenOf&>(end) = contest;
    family.done(end);
    CHECK_FALSE(alertOf(family, Danger::Strangulation));
    UpholdSignal uphold;
    static_cast<SignalSpokenOf&>(uphold) = contest;
    family.done(uphold);
    CHECK(alertOf(family, Danger::Strangulation));
}
