// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/live_door.h"
#include "tests/features/program_door.h"
#include "tests/features/sheet.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tepu;

namespace {

Instant on(int day, int hour, int minute)
{
    return instantAt(QDate(2018, 5, day), QTime(hour, minute)).value();
}

/// A family of the samples with somebody who used violence and a victim whose address a file told; what a story is about.
struct StoryFamily {
    QString plan;
    QString bound, boundCalled;
    QString safe, safeCalled;
    QString address;
};

StoryFamily familyIn(Door& door, Instant at)
{
    for (const QJsonValue& plan : door.ask("plans", {}, at).toArray()) {
        StoryFamily family{plan["plan"].toString(), {}, {}, {}, {}, {}};
        for (const QJsonValue& person : door.ask("people", {{"plan", family.plan}}, at).toArray()) {
            const bool usedViolence = person["standing"].toString() == u"used_violence";
            if (usedViolence && family.bound.isEmpty() && person["age"].toInt() > 20) {
                family.bound = person["person"].toString();
                family.boundCalled = person["called"].toString();
            } else if (!usedViolence && family.safe.isEmpty() && person["address"].toString().contains(u',') && person["age"].toInt() > 17) {
                family.safe = person["person"].toString();
                family.safeCalled = person["called"].toString();
                family.address = person["address"].toString();
            }
        }
        if (!family.bound.isEmpty() && !family.safe.isEmpty())
            return family;
    }
    FAIL("the samples hold no such family");
    return {};
}

void takeInAMorning(Door& door)
{
    const QDir folder(QStringLiteral(TEPU_SAMPLES) + QStringLiteral("/waikato/2018-05-02"));
    QStringList files;
    for (const QString& name : folder.entryList({"*.csv"}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    door.takeIn(files, on(2, 7, 0));
}

QString wordsOf(const QJsonValue& rows)
{
    QStringList all;
    for (const QJsonValue& row : rows.toArray())
        all.append(row["words"].toString());
    return all.join(u'\n');
}

QJsonObject order(const StoryFamily& family, const QString& id, const char* type)
{
    return {{"order", id}, {"plan", family.plan}, {"type", type}, {"protected", family.safe}, {"respondent", family.bound}};
}

/// A PSO from its issue to its breach and its end; bail in her street; the same through either door.
void liveWithOrders(Door& door)
{
    takeInAMorning(door);
    const StoryFamily family = familyIn(door, on(2, 8, 0));
    const auto strip = [&](Instant at) { return wordsOf(door.ask("alertStrip", {{"plan", family.plan}}, at)); };
    const QString pso = Uuid::fresh().toString();

    // Police issue an order for six days: one too many before July 2019
    QJsonObject issued = order(family, pso, "police_safety_order");
    issued.insert("issued_at", "2018-05-02T07:30:00+12:00");
    issued.insert("hours", 144);
    CHECK(door.refused(Sheet().add("RegisterOrder", issued).lines.first(), on(2, 8, 10)).contains("1 to 5 days"));

    // for three, and nobody has found him yet
    issued.insert("hours", 72);
    door.perform(Sheet().add("RegisterOrder", issued).lines, on(2, 8, 15));
    CHECK(strip(on(2, 9, 0)).contains(QString("PSO against %1 issued, not yet served").arg(family.boundCalled)));

    // it is served, and everybody sees its end to the minute
    door.perform(Sheet().add("ServeOrder", {{"order", pso}, {"served_at", "2018-05-02T09:05:00+12:00"}}).lines, on(2, 9, 10));
    CHECK(strip(on(2, 9, 30)).contains(QString("PSO against %1 served, ends Sat 5 May 09:05").arg(family.boundCalled)));
    CHECK(wordsOf(door.ask("expiringOrders", {}, on(4, 9, 0))).contains("ends Sat 5 May 09:05 (24 h left)"));

    // he comes back the same night
    door.perform(Sheet().add("NoteBreach", {{"order", pso}, {"happened_at", "2018-05-02T23:00:00+12:00"}, {"words", "he stood at her gate"}}).lines, on(3, 8, 0));
    CHECK(strip(on(3, 8, 30)).contains(QString("PSO against %1 breached Wed 2 May 23:00").arg(family.boundCalled)));

    // the minute before, on and after its end
    const QString runs = QString("PSO against %1 served").arg(family.boundCalled);
    CHECK(strip(on(5, 9, 4)).contains(runs));
    CHECK_FALSE(strip(on(5, 9, 5)).contains(runs));
    CHECK_FALSE(strip(on(5, 9, 6)).contains(runs));

    // a court bails him to her street
    const QString street = family.address.section(u' ', 1);
    QJsonObject bail = order(family, Uuid::fresh().toString(), "bail");
    bail.insert("in_place_from", "2018-05-03");
    bail.insert("until", "2018-05-18T17:00:00+12:00");
    bail.insert("address", QString("999 ") + street);
    bail.insert("conditions", QJsonArray{"no contact", "home by 7 pm"});
    door.perform(Sheet().add("RegisterOrder", bail).lines, on(3, 12, 0));
    const QString near = QString::fromUtf8("%1’s bail address is in the same street as %2’s home").arg(family.boundCalled, family.safeCalled);
    CHECK(strip(on(3, 12, 5)).contains(near));

    // the check says how near, and never where
    const QString check = QString::fromUtf8(QJsonDocument(door.ask("addressCheck", {{"plan", family.plan}}, on(3, 12, 5)).toArray()).toJson());
    CHECK(check.contains("same_street"));
    CHECK_FALSE(check.contains(street));
    CHECK_FALSE(check.contains(family.address.section(u',', 0, 0)));

    // the bail ends early, for he is taken into custody: nothing is checked any more
    door.perform(Sheet().add("EndOrder", {{"order", bail["order"].toString()}, {"how", "remanded"}}).lines, on(4, 10, 0));
    CHECK_FALSE(strip(on(4, 10, 5)).contains(near));
}

} // namespace

TEST_CASE("an order is issued, served, breached and runs out, and bail in her street is seen: within this process", "[features][orders]")
{
    LiveDoor door(Site::Waikato);
    liveWithOrders(door);
}

TEST_CASE("an order is issued, served, breached and runs out, and bail in her street is seen: by the program's command line", "[features][orders]")
{
    ProgramDoor door(QStringLiteral("waikato"));
    liveWithOrders(door);
}
