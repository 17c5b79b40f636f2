// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/live_door.h"
#include "tests/features/sheet.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonArray>

using namespace tepu;

namespace {

/// A coordinator at the table of 2 May 2018, with the day's list made and the first family being heard, who looks for others meanwhile.
class ASearchingCoordinator {
public:
    ASearchingCoordinator()
    {
        const QDir day(QStringLiteral(TEPU_SAMPLES "/waikato/2018-05-02"));
        m_door.takeIn({day.filePath("police-episodes.csv"), day.filePath("prison-releases.csv")}, at);
        m_door.perform(Sheet().add("MakeList", {{"meeting", meeting}, {"kind", "sam"}, {"date", "2018-05-02"}}).lines, at);
        list = m_door.ask("agenda", {{"meeting", meeting}}, at).toArray();
        Sheet sheet(meeting);
        sheet.add("Arrive", {{"agency", "police"}, {"who", "Sgt Ngata"}}).add("OpenMeeting").add("OpenCase", {{"case", list.at(0)["case"]}});
        perform(sheet);
    }

    void perform(const Sheet& sheet) { m_door.perform(sheet.lines, at); }
    QJsonArray finds(const char* typed) { return m_door.ask("search", {{"text", QString::fromUtf8(typed)}}, at).toArray(); }
    /// The first of a kind, or nothing.
    QJsonObject first(const char* typed, const char* kind)
    {
        for (const QJsonValue& row : finds(typed))
            if (row["kind"].toString() == QLatin1String(kind))
                return row.toObject();
        return {};
    }
    bool isOnList(const QString& plan) const
    {
        return std::any_of(list.begin(), list.end(), [&](const QJsonValue& row) { return row["plan"].toString() == plan; });
    }

    QString meeting = Uuid::fresh().toString();
    Instant at = instantAt(QDate(2018, 5, 2), QTime(9, 0)).value();
    QJsonArray list;

private:
    LiveDoor m_door{Site::Waikato};
};

} // namespace

TEST_CASE("a mother rings during the meeting: she is found by her name without its macron, and by how else she is called", "[search]")
{
    ASearchingCoordinator coordinator;
    const QJsonObject makere = coordinator.first("makere hebe", "person");
    CHECK(makere["title"].toString() == QString::fromUtf8("Mākere Hebe"));
    CHECK(makere["family_name"].toString() == "Hebe");
    CHECK(coordinator.isOnList(makere["plan"].toString()));
    CHECK(makere["part"].toString() == "who");
    CHECK(makere["today"].toBool());
    CHECK(coordinator.first("maakere", "person")["title"] == makere["title"]);
    CHECK(coordinator.first("huia tauhou", "person")["title"].toString() == QString::fromUtf8("Ngāhuia Tauhou"));
}

TEST_CASE("only the end of a number was written down: it finds who has it, however Police wrote it", "[search]")
{
    ASearchingCoordinator coordinator;
    CHECK(coordinator.first("0203", "person")["title"].toString() == QString::fromUtf8("James Wiremu Kaikōmako"));
    CHECK(coordinator.first("022 555 0203", "person")["title"].toString() == QString::fromUtf8("James Wiremu Kaikōmako"));
    CHECK(coordinator.first("5550341", "person")["title"].toString() == QString::fromUtf8("Susan Aroha Kōwhai"));
    CHECK(coordinator.first("501-54", "episode")["title"].toString() == "P180501-5407");
}

TEST_CASE("a bail address is read out: everybody who lives in that road is found", "[search]")
{
    ASearchingCoordinator coordinator;
    QStringList who;
    for (const QJsonValue& row : coordinator.finds("pipiwharauroa crescent"))
        if (row["kind"].toString() == "person")
            who.append(row["title"].toString());
    CHECK(who.contains("Daniel Kingfern"));
    const QJsonObject street = coordinator.first("pipiwharauroa crescent", "person");
    const QString words = street["words"].toString();
    REQUIRE(street["word_marks"].toArray().size() > 0);
    const QJsonValue mark = street["word_marks"][0];
    CHECK(words.mid(mark["at"].toInt(), mark["length"].toInt()) == QString::fromUtf8("Pīpīwharauroa"));
}

TEST_CASE("what was said a moment ago is found; once it is moved to another family it is found there alone", "[search][R-M12]")
{
    ASearchingCoordinator coordinator;
    const QString line = Uuid::fresh().toString(), from = coordinator.list.at(0)["plan"].toString(), to = coordinator.list.at(1)["plan"].toString();
    coordinator.perform(Sheet(coordinator.meeting).add("CaptureLine", {{"plan", from}, {"line", line}, {"agency", "police"}, {"words", "the tūī song at night"}}));
    CHECK(coordinator.first("tui song", "line")["plan"].toString() == from);
    coordinator.perform(Sheet(coordinator.meeting).add("MoveLine", {{"line", line}, {"to", to}}));
    int found = 0;
    for (const QJsonValue& row : coordinator.finds("tui song"))
        found += row["kind"].toString() == "line" && row["plan"].toString() == to ? 1 : 0;
    CHECK(found == 1);
    CHECK(coordinator.finds("tui song").size() == 1);
}

TEST_CASE("what the victim alone told is marked wherever it is found", "[search][R-S3]")
{
    ASearchingCoordinator coordinator;
    Sheet sheet(coordinator.meeting);
    sheet.add("CaptureLine", {{"plan", coordinator.list.at(0)["plan"]}, {"line", Uuid::fresh().toString()}, {"agency", "womens_refuge"},
                              {"words", "she keeps a bag at the library"}, {"source", "victim"}, {"side", "victim"}, {"victim_only", true}});
    coordinator.perform(sheet);
    CHECK(coordinator.first("bag library", "line")["victim_only"].toBool());
}
