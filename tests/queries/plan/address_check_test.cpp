// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/address_check.h"

#include "core/commands/safety/end_order.h"
#include "core/commands/safety/locate_address.h"
#include "core/commands/safety/note_school.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/site/change_setting.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/questions_of.h"
#include "core/queries/plan/room_case.h"
#include "core/queries/plan/tasks_by_agency.h"
#include "core/queries/query_book.h"
#include "tests/support/a_family.h"

using namespace tepu;

static RegisterOrder bailAt(const AFamily& family, const char* address)
{
    RegisterOrder order;
    order.plan = family.kowhai;
    order.type = KindOfOrder::Bail;
    order.protectedPerson = family.mere;
    order.respondent = family.james;
    order.inPlaceFrom = QDate(2018, 5, 10);
    order.address = Words::of(QString::fromUtf8(address));
    return order;
}

static QVector<AddressCheckRow> checked(const AFamily& family)
{
    return addressCheck(family.tables(), family.kowhai, family.clock);
}

static QStringList sentences(const AFamily& family)
{
    QStringList all;
    for (const AddressCheckRow& row : checked(family))
        all.append(row.words);
    return all;
}

static QString sentence(const char* words)
{
    return QString::fromUtf8(words);
}

TEST_CASE("without a bail, release or order address there is nothing to check", "[queries][R-S6]")
{
    AFamily family;
    CHECK(checked(family).isEmpty());
}

TEST_CASE("bail in her street is found, the children counted with her", "[queries][R-S6]")
{
    AFamily family;
    family.done(bailAt(family, "40 RATA CRES., Hamilton East"));
    CHECK(sentences(family) == QStringList{sentence("James’s bail address is in the same street as Mere’s home")});
    CHECK(checked(family).first().protectedPerson == family.mere);
    CHECK(checked(family).first().nearness == Nearness::SameStreet);
}

TEST_CASE("a child's school is a place to keep away from", "[queries][R-S6]")
{
    AFamily family;
    family.done(NoteSchool{family.hana, family.words("Waimiro School"), family.words("3 Bell Street, Millstream"), Coordinates{-37.7000, 175.2}});
    RegisterOrder order = bailAt(family, "5 Secret Lane, Rotomā");
    order.at = Coordinates{-37.7030, 175.2};
    family.done(order);
    const auto rows = checked(family);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].words == sentence("James’s bail address is about 330 m from Hana’s school"));
    CHECK(rows[1].nearness == Nearness::OtherSuburb);
    family.done(ChangeSetting{"near_address_metres", "300"});
    CHECK(checked(family).first().nearness == Nearness::OtherSuburb); // her home, of which only the name is known
    CHECK(checked(family).last().nearness == Nearness::Apart);
}

TEST_CASE("once somebody says where her home is, the distance is known", "[queries][R-S6]")
{
    AFamily family;
    RegisterOrder order = bailAt(family, "5 Secret Lane, Rotomā");
    order.at = Coordinates{-37.7870, 175.2793};
    family.done(order);
    CHECK(checked(family).first().nearness == Nearness::OtherSuburb);
    family.done(LocateAddress{family.mere, family.words("12A Rātā Crescent, Hamilton East"), {-37.7880, 175.2793}});
    CHECK(checked(family).first().words == sentence("James’s bail address is about 110 m from Mere’s home"));
}

TEST_CASE("one address near to several places is one line of the strip, and one of the room's", "[queries][R-S6][alerts]")
{
    AFamily family;
    family.done(NoteSchool{family.hana, family.words("Waimiro School"), family.words("3 Bell Street, Hamilton East"), {}});
    family.done(NoteSchool{family.tama, family.words("Waimiro School"), family.words("3 Bell Street, Hamilton East"), {}});
    family.done(bailAt(family, "40 Rātā Crescent, Hamilton East"));
    QStringList operators, room;
    for (const Alert& alert : alertStrip(family.tables(), family.kowhai, family.clock))
        if (alert.kind == Danger::AddressNear)
            operators.append(alert.words);
    for (const Alert& alert : roomAlerts(family.tables(), family.kowhai, Observers::Absent, family.clock)) {
        CHECK(alert.kind != Danger::AddressNear); // not even what is held
        if (alert.kind == Danger::Held)
            room.append(alert.words + alert.more + alert.source);
    }
    CHECK(operators == QStringList{sentence("James’s bail address is in the same street as Mere’s home, in the same suburb as Hana’s school, "
                                            "in the same suburb as Tama’s school")});
    CHECK(room == QStringList{"Address check held: ask IVS"});
}

TEST_CASE("the room reads the same whether he lives near or far", "[queries][R-S6][R-S1][leak]")
{
    const auto roomWith = [](const char* address) {
        AFamily family;
        family.done(bailAt(family, address));
        QString all;
        for (const Alert& alert : roomAlerts(family.tables(), family.kowhai, Observers::Absent, family.clock))
            all += encode(alert).toDiagnosticNotation();
        return all;
    };
    const QString far = roomWith("5 Secret Lane, Rotomā");
    CHECK(far.contains("Address check held: ask IVS"));
    CHECK(roomWith("40 Rātā Crescent, Hamilton East") == far);
    CHECK(roomWith("12A Rātā Crescent, Hamilton East") == far);
    CHECK(roomWith("no fixed abode") == far);
}

TEST_CASE("a release address is checked, and says when it cannot be told", "[queries][R-S6][R-P2]")
{
    AFamily family;
    family.release(QDate(2018, 5, 20));
    CHECK(sentences(family) == QStringList{sentence("James’s release address is by name in another suburb than Mere’s home; how far apart is not known without coordinates")});
    family.done(bailAt(family, "no fixed abode"));
    CHECK(sentences(family).last() == sentence("James’s bail address: cannot tell how near to Mere’s home: there is no fixed address"));
}

TEST_CASE("who was bailed with the episode, nobody knows where to, is said to be so", "[queries][R-S6]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    other.policeActions = {PoliceAction::RemandedOnBail};
    other.psoDays.reset();
    other.psoServedAt.reset();
    family.takeIn(other);
    REQUIRE(checked(family).size() == 1);
    CHECK(checked(family).first().nearness == Nearness::CannotTell);
    CHECK(checked(family).first().words == sentence("James’s bail address: cannot tell how near to Mere’s home: where to is not in the record"));
    family.done(bailAt(family, "12 Rātā Crescent, Hamilton East"));
    REQUIRE(checked(family).size() == 1);
    CHECK(checked(family).first().nearness == Nearness::SameHouse);
}

TEST_CASE("an order that ended is looked at no more", "[queries][R-S6]")
{
    AFamily family;
    const RegisterOrder order = bailAt(family, "40 Rātā Crescent, Hamilton East");
    family.done(order);
    family.done(EndOrder{order.order, OrderEnd::Remanded, {}, {}});
    CHECK(checked(family).isEmpty());
}

TEST_CASE("the question whether the bail address was looked at is answered by a person, not by the check", "[queries][R-S6][R-M15]")
{
    AFamily family;
    const auto asks = [&] {
        for (const OpenQuestion& open : questionsOf(family.tables(), family.kowhai, family.meeting, family.clock))
            if (open.question == "address_looked")
                return true;
        return false;
    };
    CHECK_FALSE(asks());
    family.done(bailAt(family, "40 Rātā Crescent, Hamilton East"));
    CHECK(checked(family).size() == 1);
    CHECK(asks());
}

TEST_CASE("the check names no address and no school", "[queries][R-S6][R-S1][leak]")
{
    AFamily family;
    family.done(NoteSchool{family.hana, family.words("Waimiro School"), family.words("3 Bell Street, Millstream"), {}});
    family.done(bailAt(family, "40 Rātā Crescent, Hamilton East"));
    const QString answer = QString::fromUtf8(
        QueryBook::all().ask(family.tables(), "addressCheck", {{"plan", family.kowhai.toString()}}, family.clock).value().toDiagnosticNotation().toUtf8());
    for (const char* secret : {"Rātā", "Rata", "Hamilton", "12A", "Waimiro", "Bell", "Millstream"}) {
        INFO(secret);
        CHECK_FALSE(answer.contains(QString::fromUtf8(secret)));
    }
    for (const AddressCheckRow& row : checked(family))
        CHECK(row.roomWords == "held: ask IVS");
}

TEST_CASE("neither the room nor his side learns how near he lives to her", "[queries][R-S6][R-S1][leak]")
{
    AFamily family;
    family.done(NoteSchool{family.hana, family.words("Waimiro School"), family.words("3 Bell Street, Millstream"), {}});
    family.done(bailAt(family, "40 Rātā Crescent, Hamilton East"));
    family.release(QDate(2018, 5, 20));
    family.allocated(family.task("stopping_violence", "first visit"));
    CHECK(alertStrip(family.tables(), family.kowhai, family.clock).at(1).words == sentence("James’s bail address is in the same street as Mere’s home"));
    QString seen;
    for (const Observers observers : {Observers::Absent, Observers::Present}) {
        const auto room = roomCase(family.tables(), family.kowhai, family.meeting, observers, family.clock);
        REQUIRE(room);
        seen += encode(*room).toDiagnosticNotation();
    }
    CHECK(seen.contains("Address check held: ask IVS"));
    for (const AgencySheet& sheet : tasksByAgency(family.tables(), family.meeting, family.clock))
        if (sheet.side == Side::Violence)
            seen += encode(sheet).toDiagnosticNotation();
    REQUIRE(seen.contains("first visit"));
    for (const char* secret : {"same street", "bail address is", "Rātā", "Rata", "Hamilton East", "Waimiro", "Bell Street", "Secret Lane"}) {
        INFO(secret);
        CHECK_FALSE(seen.contains(QString::fromUtf8(secret)));
    }
}
