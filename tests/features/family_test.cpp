// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "core/queries/query_book.h"
#include "tests/support/a_family.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;

namespace {

/// A family as scripts meet it: `tepu do` with a line of JSON, `tepu ask` with a name.
class ThroughTheDoor {
public:
    AFamily family;

    QString plan() const { return family.kowhai.toString(); }

    QJsonObject tell(QJsonObject line)
    {
        line["plan"] = plan();
        family.clock += std::chrono::minutes(1);
        const auto done = CommandBook::all().perform(*family.record, QCborMap::fromJsonObject(line), {family.record->user(), family.clock, family.meeting});
        return done ? QJsonObject() : QJsonObject{{"refused", done.error().sentence}, {"rule", done.error().rule}};
    }
    QJsonObject ask(const char* query) const
    {
        const auto answer = QueryBook::all().ask(family.tables(), QString::fromLatin1(query), {{"plan", plan()}}, family.clock);
        REQUIRE(answer);
        return answer->toJsonValue().toObject();
    }
    /// The bond of two, by what they are called.
    QJsonObject bond(const QJsonObject& picture, const PersonId& one, const PersonId& other) const
    {
        for (const auto& each : picture.value("bonds").toArray()) {
            const QStringList ends{each.toObject().value("from").toString(), each.toObject().value("to").toString()};
            if (ends.contains(one.toString()) && ends.contains(other.toString()))
                return each.toObject();
        }
        return {};
    }
    QString support(const char* called) const
    {
        for (const auto& line : ask("family").value("support").toArray())
            if (line.toObject().value("called").toString() == QLatin1String(called))
                return line.toObject().value("answer").toString();
        return QStringLiteral("no line");
    }
};

} // namespace

TEST_CASE("a family is told at the table: who is apart, who lives where, who is expected, and whom nobody has offered anything", "[features][family][C68][C79][C82][R-K3]")
{
    ThroughTheDoor door;
    const AFamily& family = door.family;

    // Police brought the episode: she is his former partner, the tamariki are his.
    CHECK(door.bond(door.ask("family"), family.mere, family.james).value("by").toString() == "police");

    // He says that they are together; she says, to her worker alone, that it ended in March.
    CHECK(door.tell({{"do", "NoteBond"}, {"from", family.james.toString()}, {"kind", "partner"}, {"to", family.mere.toString()},
                     {"teller", family.james.toString()}, {"source", "perpetrator"}, {"since", "2010-01-01"}}).isEmpty());
    CHECK(door.tell({{"do", "NoteBond"}, {"from", family.mere.toString()}, {"kind", "former_partner"}, {"to", family.james.toString()},
                     {"teller", family.mere.toString()}, {"source", "victim"}, {"victim_only", true}, {"until", "2018-03-01"}}).isEmpty());
    const QJsonObject couple = door.bond(door.ask("family"), family.mere, family.james);
    CHECK(couple.value("differs").toBool());
    CHECK(couple.value("told").toArray().size() == 3);

    // The room sees neither that they differ nor what she said.
    const QJsonObject inRoom = door.bond(door.ask("roomFamily"), family.mere, family.james);
    CHECK_FALSE(inRoom.value("differs").toBool());
    CHECK(inRoom.value("kind").toString() == "partner");
    CHECK(inRoom.value("told").toArray().isEmpty());

    // An elder brother who lives with his grandmother was in no episode; he is named, and a child is on its way.
    CHECK(door.tell({{"do", "NameRelative"}, {"given_names", "Rua"}, {"date_of_birth", "2004-02-03"}, {"kind", "child"}, {"of", family.mere.toString()}}).isEmpty());
    CHECK(door.tell({{"do", "NoteUnborn"}, {"mother", family.mere.toString()}, {"due", "2018-09-01"}}).isEmpty());
    CHECK(door.support("Rua") == "not_yet");
    CHECK(door.support("Hana") == "not_yet");
    CHECK(door.ask("family").value("support").toArray().size() == 5);

    // Refuge offers Hana support; she takes it up a day later.
    CHECK(door.tell({{"do", "NoteSupport"}, {"person", family.hana.toString()}, {"answer", "offered"}, {"agency", "womens_refuge"}}).isEmpty());
    CHECK(door.support("Hana") == "offered");
    CHECK(door.tell({{"do", "NoteSupport"}, {"person", family.hana.toString()}, {"answer", "taken_up"}, {"agency", "womens_refuge"}}).isEmpty());
    CHECK(door.support("Hana") == "taken_up");

    // What nobody may say is refused in words.
    CHECK(door.tell({{"do", "NameRelative"}, {"given_names", "Wiki"}, {"known_to_perpetrator", false}}).value("rule").toString() == "R-S3");
    CHECK(door.tell({{"do", "NoteBond"}, {"from", family.mere.toString()}, {"kind", "sibling"}, {"to", family.mere.toString()}}).value("refused").toString().contains("two people"));
}
