// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/contact/log_contact.h"
#include "core/commands/intake/person_mentioned.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/who/join_people.h"
#include "core/commands/who/part_people.h"
#include "core/queries/query_book.h"
#include "tests/history/a_history.h"
#include "tests/support/property.h"

#include <QCborArray>
#include <QJsonDocument>

using namespace tepu;

namespace {

void live(AHistory& history, int most)
{
    for (const quint64 seed : *seedsOfCommands(most))
        history.act(seed);
}

std::pair<PersonId, PersonId> anyTwo(AHistory& history)
{
    const auto people = history.record().tables().column<PersonId>("SELECT id FROM person ORDER BY rowid");
    const qsizetype one = *rc::gen::inRange<qsizetype>(0, people.size());
    const qsizetype further = *rc::gen::inRange<qsizetype>(1, people.size());
    return {people[one], people[(one + further) % people.size()]};
}

bool isOne(AHistory& history, const PersonId& person, const PersonId& other)
{
    return history.record()
        .tables()
        .one<int>("SELECT 1 FROM who a JOIN who b ON b.one = a.one WHERE a.person = ? AND b.person = ?", values(person, other))
        .has_value();
}

/// The same value with one id in the place of another, wherever it stands.
QCborValue renamed(const QCborValue& value, const QCborValue& from, const QCborValue& to)
{
    if (value == from)
        return to;
    if (value.isArray()) {
        QCborArray all;
        for (const QCborValue& each : value.toArray())
            all.append(renamed(each, from, to));
        return all;
    }
    if (!value.isMap())
        return value;
    QCborMap all;
    for (const auto each : value.toMap())
        all.insert(each.first, renamed(each.second, from, to));
    return all;
}

/// What is told of somebody in one fact, and may as well be told of another id of theirs.
bool mayBeToldOfEither(const Statement& fact)
{
    static const QSet<QString> kinds{QStringLiteral("ContactHeld"), QStringLiteral("TaskAllocated"), QStringLiteral("EpisodeReceived"),
                                     QStringLiteral("ReleaseReceived"), QLatin1String(TableViewSet::kind), QLatin1String(ContactLogged::kind)};
    return kinds.contains(fact.kind);
}

/// The history as it would have been told of two people, some of it of one and some of the other, and then joined.
QVector<Statement> toldOfTwo(QVector<Statement> facts, const PersonId& person, const PersonId& other, std::mt19937_64& chance)
{
    const QCborValue from(QCborValue(encode(person))), to(QCborValue(encode(other)));
    std::optional<Statement> known;
    for (Statement& fact : facts) {
        if (fact.kind == QLatin1String(PersonMentioned::kind) && fact.scope == Scope::of(person) && !known)
            known = fact;
        if (!mayBeToldOfEither(fact) || chance() % 2 == 0)
            continue;
        fact.ordinary = renamed(fact.ordinary, from, to).toMap();
        fact.safety = renamed(fact.safety, from, to).toMap();
        if (fact.scope == Scope::of(person))
            fact.scope = Scope::of(other);
    }
    known->ordinary = renamed(known->ordinary, from, to).toMap();
    known->scope = Scope::of(other);
    Statement joined = Facts(PeopleJoined{other, person, {}}).statements().first();
    joined.stamp = facts.last().stamp;
    joined.stamp.command = CommandId::fresh();
    joined.clock = facts.last().clock + 1;
    return QVector<Statement>{*known} + facts + QVector<Statement>{joined};
}

/// Everything that can be asked of a plan alone, of every plan, as text.
QStringList answers(const Tables& tables, Instant now)
{
    QStringList all;
    for (auto entry = QueryBook::all().entries().cbegin(); entry != QueryBook::all().entries().cend(); ++entry)
        if (entry->parameters.size() == 1 && entry->parameters.first().name == u"plan")
            for (const QString& plan : tables.column<QString>("SELECT id FROM plan ORDER BY id")) {
                const auto answer = QueryBook::all().ask(tables, entry.key(), {{QStringLiteral("plan"), plan}}, now);
                all.append(entry.key() + u' ' + QString::fromUtf8(QJsonDocument::fromVariant(answer.value().toVariant()).toJson()));
            }
    return all;
}

Tables toldAs(const QVector<Statement>& facts)
{
    Tables tables;
    const auto applied = Projection(tables).apply(facts);
    if (!applied)
        throw std::runtime_error(applied.error().sentence.toStdString());
    return tables;
}

} // namespace

TEST_CASE("joining anybody with anybody and parting them leaves everything where it was", "[who][property]")
{
    property("join then part", {12, 100}, [] {
        AHistory history;
        live(history, 40);
        const auto [person, other] = anyTwo(history);
        const Context context{history.family.record->user(), history.family.clock, {}};
        const QString before = withoutActs(history.dump());
        const auto words = AFamily::words("so they said");
        RC_PRE(!isOne(history, person, other));
        RC_PRE(!before.contains(QStringLiteral("kept_apart|")));
        RC_ASSERT(history.record().perform(JoinPeople{person, other, words}, context).has_value());
        RC_ASSERT(withoutActs(history.dump()) != before);
        RC_ASSERT(history.record().perform(PartPeople{other, person, words}, context).has_value());
        if (withoutActs(history.dump()) != before)
            RC_FAIL(difference(before, withoutActs(history.dump())).toStdString());
    });
}

TEST_CASE("what is told of two who are joined is answered as if it had been told of one", "[who][property]")
{
    int tellingApart = 0; // histories in which the two are seen to be two while they are not joined
    property("as one", {12, 200}, [&] {
        AHistory history;
        live(history, 60);
        const auto facts = history.facts();
        const PersonId person = history.family.james, other = PersonId::fresh();
        std::mt19937_64 chance(*rc::gen::arbitrary<quint64>());
        const Instant now = history.family.clock;
        const QStringList ofOne = answers(toldAs(facts), now);
        const auto ofBoth = toldOfTwo(facts, person, other, chance);
        tellingApart += answers(toldAs(ofBoth.first(ofBoth.size() - 1)), now) != ofOne;
        const QStringList ofTwo = answers(toldAs(ofBoth), now);
        RC_ASSERT(ofOne.size() == ofTwo.size());
        for (qsizetype i = 0; i < ofOne.size(); ++i)
            if (QString told = ofTwo[i]; told.replace(other.toString(), person.toString()) != ofOne[i])
                RC_FAIL(difference(ofOne[i], told).toStdString() + "\nin " + ofOne[i].section(u' ', 0, 0).toStdString());
    });
    CHECK(tellingApart > 5);
}
