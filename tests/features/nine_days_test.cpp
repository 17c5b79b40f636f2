// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/query_book.h"
#include "tests/features/live_door.h"
#include "tests/features/nine_days.h"
#include "tests/features/program_door.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tepu;

namespace {

/// TEPU_SABOTAGE=byte changes one byte of one event, =fact leaves one fact out of the replay: the test must see it.
bool sabotages(const char* what)
{
    return qgetenv("TEPU_SABOTAGE") == what;
}

int daysToLive()
{
    return qEnvironmentVariableIsSet("TEPU_SABOTAGE") ? 1 : 9;
}

void bendOneByte(const QString& record)
{
    Database journal(record + "/journal.db");
    QByteArray bent = *journal.one<QByteArray>("SELECT body FROM event WHERE chain = 0 AND sequence = 200");
    bent[100] = static_cast<char>(bent[100] ^ 1);
    journal.run("UPDATE event SET body = ? WHERE chain = 0 AND sequence = 200", values(bent));
}

/// The samples bring families back, releases and reviews: a story without them would prove little.
void checkThatMuchHappened(const Tally& tally)
{
    CHECK(tally.heard > 200);
    CHECK(tally.knownFamilies > 20);
    CHECK(tally.closedPlans > 0);
    for (const char* ground : {"carried_over", "new_episode", "release", "review_due", "high_plan"})
        CHECK(tally.grounds.value(QString::fromLatin1(ground)) > 5);
}

void liveThroughTheProgram(const QString& site)
{
    ProgramDoor door(site);
    NineDays story(door, site);
    story.live(daysToLive());
    if (sabotages("byte"))
        bendOneByte(door.record());
    const auto verified = door.run({"verify", door.record()});
    INFO(verified.err.toStdString());
    REQUIRE(verified.status == 0);
    CHECK(verified.err.contains("All is well"));
    checkThatMuchHappened(story.tally());
    int closed = 0;
    for (const QJsonValue& meeting : door.ask("meetings", {}, instantAt(QDate(2018, 5, 10), QTime(17, 0)).value()).toArray())
        closed += meeting["state"].toString() == u"closed";
    CHECK(closed == 10);
}

/// Every question of the book that asks for a plan, a meeting or nothing, with its answer.
QStringList everyAnswer(const Tables& tables)
{
    const Instant now = instantAt(QDate(2018, 5, 10), QTime(17, 0)).value();
    QStringList answers;
    const auto ask = [&](const QString& query, const QMap<QString, QString>& parameters) {
        const auto answer = QueryBook::all().ask(tables, query, parameters, now);
        if (!answer)
            FAIL(query.toStdString() << ": " << answer.error().sentence.toStdString());
        answers.append(query + u' ' + answer->toDiagnosticNotation());
    };
    const auto meetings = tables.column<QString>("SELECT id FROM meeting ORDER BY id");
    const auto plans = tables.column<QString>("SELECT id FROM plan ORDER BY id");
    const auto& book = QueryBook::all().entries();
    for (auto it = book.begin(); it != book.end(); ++it) {
        QStringList wanted;
        for (const FieldShape& parameter : it->parameters)
            if (parameter.required)
                wanted.append(parameter.name);
        if (wanted.isEmpty())
            ask(it.key(), {});
        if (wanted == QStringList{"plan"})
            for (const QString& plan : plans)
                ask(it.key(), {{"plan", plan}});
        if (wanted == QStringList{"meeting"})
            for (const QString& meeting : meetings)
                ask(it.key(), {{"meeting", meeting}});
        if (wanted == QStringList{"plan", "meeting"})
            for (const QString& plan : plans)
                ask(it.key(), {{"plan", plan}, {"meeting", meetings.last()}});
    }
    return answers;
}

/// The tables that the journal makes; with one fact left out, if that is the sabotage.
QString replayed(Record& record)
{
    auto facts = record.journal().statements().value();
    if (sabotages("fact"))
        facts.removeAt(facts.size() / 2);
    Tables tables;
    REQUIRE(Projection(tables).apply(facts));
    return tables.dump();
}

bool sameTables(const QString& live, const QString& made)
{
    if (live != made)
        WARN("the journal makes other tables than those that were live");
    return live == made;
}

void liveWithinThisProcess(Site site)
{
    LiveDoor door(site);
    NineDays story(door, code(site));
    story.live(daysToLive());
    const QString live = door.record->tables().dump();
    REQUIRE(sameTables(live, replayed(*door.record)));
    checkThatMuchHappened(story.tally());

    const QStringList answers = everyAnswer(door.record->tables());
    door.record.reopen();
    CHECK(sameTables(live, door.record->tables().dump()));
    CHECK(answers == everyAnswer(door.record->tables()));
    CHECK(door.record->verify().damages.isEmpty());
}

} // namespace

TEST_CASE("nine days at Waikato's table, through the command line, leave a record that verifies", "[features][waikato]")
{
    liveThroughTheProgram(QStringLiteral("waikato"));
}

TEST_CASE("nine days at Christchurch's table, through the command line, leave a record that verifies", "[features][christchurch]")
{
    liveThroughTheProgram(QStringLiteral("christchurch"));
}

TEST_CASE("after nine days at Waikato's table the journal makes the tables that were live", "[features][replay]")
{
    liveWithinThisProcess(Site::Waikato);
}

TEST_CASE("after nine days at Christchurch's table the journal makes the tables that were live", "[features][replay]")
{
    liveWithinThisProcess(Site::Christchurch);
}
