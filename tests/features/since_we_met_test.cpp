// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/live_door.h"
#include "tests/features/sheet.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace tepu;

namespace {

QString freshId()
{
    return Uuid::fresh().toString();
}

Instant onDay(int day, int hour, int minute = 0)
{
    return instantAt(QDate(2018, 5, day), QTime(hour, minute)).value();
}

/// A family at the tables of two Thursdays, told through the door in the command line's own words.
class TwoThursdays {
public:
    TwoThursdays() : plan(freshId()), person()
    {
        door.takeIn({QStringLiteral(TEPU_SAMPLES "/waikato/2018-05-02/police-episodes.csv")}, onDay(3, 7));
        const QJsonObject first = door.ask(QStringLiteral("plans"), {}, onDay(3, 7)).toArray().first().toObject();
        plan = first["plan"].toString();
        person = door.ask(QStringLiteral("people"), {{"plan", plan}}, onDay(3, 7)).toArray().first().toObject()["person"].toString();
    }

    /// The table hears the family and no other, and decides.
    QString table(int day)
    {
        const QString meeting = freshId();
        const QString caseId = freshId();
        door.perform(Sheet().add("MakeList", {{"meeting", meeting}, {"kind", "icm"}, {"date", QDate(2018, 5, day).toString(Qt::ISODate)}}).lines, onDay(day, 8));
        QString listed;
        for (const QJsonValue& each : door.ask(QStringLiteral("agenda"), {{"meeting", meeting}}, onDay(day, 8)).toArray())
            if (each["plan"].toString() == plan)
                listed = each["case"].toString();
        Sheet sheet(meeting);
        if (listed.isEmpty())
            sheet.add("AddToList", {{"plan", plan}, {"reason", "asked for by Police"}, {"case", caseId}});
        sheet.add("OpenMeeting").add("OpenCase", {{"case", listed.isEmpty() ? caseId : listed}});
        sheet.add("ChangeRisk", {{"plan", plan}, {"to", "high"}, {"text", "as the table sees it"}});
        sheet.add("DecideCase", {{"case", listed.isEmpty() ? caseId : listed}, {"outcome", "decided"}});
        sheet.add("CloseMeeting", {{"head", "on the minutes"}});
        door.perform(sheet.lines, onDay(day, 10, 40));
        return meeting;
    }

    QStringList changed(const QMap<QString, QString>& more, Instant at)
    {
        QMap<QString, QString> parameters = more;
        parameters.insert(QStringLiteral("plan"), plan);
        QStringList sentences;
        for (const QJsonValue& row : door.ask(QStringLiteral("changedSince"), parameters, at).toArray())
            sentences.append(row["sentence"].toString());
        return sentences;
    }

    void contact(const char* words, Instant at)
    {
        door.perform(Sheet().add("LogContact", {{"plan", plan}, {"person", person}, {"method", "phone"}, {"worker_role", "wsw"}, {"result", "no_answer"},
                                                {"words", QString::fromUtf8(words)}}).lines,
                     at);
    }

    LiveDoor door{Site::Waikato};
    QString plan;
    QString person;
};

bool tell(const QStringList& sentences, const char* words)
{
    return std::any_of(sentences.begin(), sentences.end(), [&](const QString& each) { return each.contains(QString::fromUtf8(words)); });
}

} // namespace

TEST_CASE("at the second table the family’s news since the first stand first, and nothing that the first knew", "[features][timeline][C15]")
{
    TwoThursdays story;
    story.contact("tried before the table", onDay(3, 9));
    story.table(3);
    CHECK(story.changed({}, onDay(3, 12)).isEmpty());
    story.contact("tried on Friday", onDay(4, 9));
    story.door.perform(Sheet().add("RecordService", {{"plan", story.plan}, {"person", story.person}, {"category", "safe_housing"},
                                                      {"status", "waitlisted"}, {"recorded_on", "2018-05-01"}, {"words", "told late"}}).lines,
                       onDay(7, 9));
    const auto news = story.changed({}, onDay(10, 8));
    CHECK(news.size() == 2);
    CHECK(tell(news, "tried on Friday"));
    CHECK(tell(news, "told late")); // of before the table, told after it
    CHECK_FALSE(tell(news, "tried before the table"));
}

TEST_CASE("since a chosen table more is new, and the table that sits does not count as the last", "[features][timeline][C15]")
{
    TwoThursdays story;
    const QString first = story.table(3);
    story.contact("tried on Friday", onDay(4, 9));
    const QString second = story.table(10);
    story.contact("tried on the next Friday", onDay(11, 9));
    CHECK_FALSE(tell(story.changed({}, onDay(12, 8)), "tried on Friday"));
    CHECK(tell(story.changed({{"since", first}}, onDay(12, 8)), "tried on Friday"));
    CHECK(tell(story.changed({{"meeting", second}}, onDay(10, 12)), "tried on Friday"));
}
