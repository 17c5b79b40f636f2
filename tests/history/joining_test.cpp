// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/family/note_bond.h"
#include "core/commands/intake/person_mentioned.h"
#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/note_address_danger.h"
#include "core/commands/people/note_circumstances.h"
#include "core/commands/people/note_contact_point.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/people/note_identity.h"
#include "core/commands/people/note_known_by.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/people/note_worker_wish.h"
#include "core/commands/people/strike_contact_point.h"
#include "core/commands/safety/locate_address.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/signals/add_signal.h"
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

/// One thing of every kind that is told of somebody, whatever else happened; what the record refuses by then was not told.
void tellOfHim(AHistory& history, const PersonId& him)
{
    AFamily& family = history.family;
    family.clock += std::chrono::minutes(1); // of two things told in one moment none is the later
    const Context context{family.record->user(), family.clock, {}};
    const auto tell = [&](const auto& command) { (void)history.record().perform(command, context); };
    const auto of = [&](auto command) {
        command.person = him;
        return command;
    };
    auto number = of(NoteContactPoint());
    number.value = AFamily::words("027 555 0999");
    tell(number);
    tell(StrikeContactPoint{him, number.value, AFamily::words("a stranger answers")});
    auto safe = of(NoteSafeWay());
    safe.when = AFamily::words("before 15:00");
    tell(safe);
    auto word = of(AgreeCodeWord());
    word.word = AFamily::words("blue kettle");
    tell(word);
    auto danger = of(NoteAddressDanger());
    danger.hazards = {AddressHazard::Dogs};
    tell(danger);
    auto custody = of(NoteCustody());
    custody.status = CustodyStatus::RemandedOnBail;
    tell(custody);
    auto flag = of(NotePersonFlag());
    flag.flag = PersonFlag::DrugMisuse;
    tell(flag);
    auto known = of(NoteKnownBy());
    known.agency = QStringLiteral("stopping_violence");
    known.acquaintance = Acquaintance::GoodRelationship;
    tell(known);
    auto wish = of(NoteWorkerWish());
    wish.words = AFamily::words("somebody from home");
    tell(wish);
    auto identity = of(NoteIdentity());
    identity.alsoUsed = {QStringLiteral("Jim")};
    identity.gender = Gender::GenderDiverse;
    identity.ethnicities = {Ethnicity::Pacific};
    tell(identity);
    auto lives = of(NoteCircumstances());
    lives.incomeSource = IncomeSource::Benefit;
    tell(lives);
    RegisterOrder order;
    order.plan = family.kowhai;
    order.type = KindOfOrder::Bail;
    order.protectedPerson = family.mere;
    order.respondent = him;
    order.inPlaceFrom = dateAt(family.clock);
    order.address = AFamily::words("40 Rātā Crescent, Hamilton East");
    tell(order);
    NoteBond bond;
    bond.plan = family.kowhai;
    bond.from = him;
    bond.kind = BondKind::Parent;
    bond.to = family.hana;
    tell(bond);
    AddSignal signal;
    signal.plan = family.kowhai;
    signal.signal = SignalKind::WeaponOrThreatOfDeath;
    signal.person = him;
    tell(signal);
    tell(LocateAddress{him, AFamily::words("89 Shingle Pit Road, Millstream"), Coordinates{-37.79, 175.28}});
}

/// What is told of two people at once, or of which ids there are, is of no one of them.
bool mayBeToldOfEither(const Statement& fact)
{
    static const QSet<QString> ofBoth{QStringLiteral("PersonMentioned"), QStringLiteral("RelativeNamed"),   QStringLiteral("ResemblanceSeen"), QStringLiteral("MentionCorrected"),
                                      QStringLiteral("PeopleJoined"),    QStringLiteral("PeopleParted"),    QStringLiteral("PeopleKeptApart"), QStringLiteral("CommandStruckOut"),
                                      QStringLiteral("Settled"),         QStringLiteral("PersonAddedToPlan"), QStringLiteral("PersonLeftPlan")};
    return !ofBoth.contains(fact.kind);
}

/// What a fact is of, where several say how one thing stands: they were told of one id, as the commands make them. Whatever else is told of
/// somebody is a thing by itself.
QString thingOf(const Statement& fact)
{
    static const QHash<QString, QStringList> keys{
        {QStringLiteral("PersonFlagNoted"), {QStringLiteral("flag")}},   {QStringLiteral("IdentityNoted"), {QStringLiteral("part")}},
        {QStringLiteral("KnownByNoted"), {QStringLiteral("agency")}},    {QStringLiteral("DeathNoted"), {}},
        {QStringLiteral("WorkerWishNoted"), {}},                         {QStringLiteral("PreferredNameNoted"), {}},
        {QStringLiteral("PronunciationNoted"), {}},                      {QStringLiteral("SafetyPlanSaid"), {QStringLiteral("part")}},
        {QStringLiteral("SafetyPlanDropped"), {QStringLiteral("part")}}, {QStringLiteral("SchoolNoted"), {}},
        {QStringLiteral("SafeWayNoted"), {QStringLiteral("point")}},     {QStringLiteral("CustodyNoted"), {}},
        {QStringLiteral("CircumstancesNoted"), {}},                      {QStringLiteral("EngagementRecorded"), {QStringLiteral("plan")}},
        {QStringLiteral("RelationshipNoted"), {QStringLiteral("plan")}}, {QStringLiteral("SafetyRated"), {QStringLiteral("plan")}}};
    for (const char* id : {"point", "code_word", "hold", "danger", "order", "statement", "bond", "household", "unborn", "concern", "referral", "contact", "session", "service",
                           "spending", "release", "episode", "task", "id"})
        if (const QCborValue value = fact.ordinary.value(QLatin1String(id)); value.isString() && Uuid::fromString(value.toString()))
            return value.toString();
    if (!keys.contains(fact.kind))
        return fact.stamp.command.toString() + fact.kind;
    QString thing = fact.kind.startsWith(u"SafetyPlan") ? QStringLiteral("SafetyPlan") : fact.kind;
    for (const QString& key : keys.value(fact.kind))
        thing += u' ' + fact.ordinary.value(key).toString();
    return thing;
}

bool names(const QCborValue& value, const QCborValue& id)
{
    return renamed(value, id, QCborValue()) != value;
}

/// The history as it would have been told of two people, some of it of one and some of the other, and then joined.
QVector<Statement> toldOfTwo(QVector<Statement> facts, const PersonId& person, const PersonId& other, std::mt19937_64& chance, QSet<QString>& kindsTold)
{
    const QCborValue from(QCborValue(encode(person))), to(QCborValue(encode(other)));
    QHash<QString, bool> isOfOther;
    std::optional<Statement> known;
    for (Statement& fact : facts) {
        if (fact.kind == QLatin1String(PersonMentioned::kind) && fact.scope == Scope::of(person) && !known)
            known = fact;
        if (!mayBeToldOfEither(fact) || (!names(fact.ordinary, from) && !names(fact.safety, from)))
            continue;
        const QString thing = thingOf(fact);
        if (!isOfOther.contains(thing))
            isOfOther.insert(thing, chance() % 2 == 0);
        if (!isOfOther.value(thing))
            continue;
        kindsTold.insert(fact.kind);
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
    QSet<QString> kindsTold; // of the other
    property("as one", {12, 200}, [&] {
        AHistory history;
        live(history, 60);
        const PersonId person = history.family.james, other = PersonId::fresh();
        tellOfHim(history, person);
        const auto facts = history.facts();
        std::mt19937_64 chance(*rc::gen::arbitrary<quint64>());
        const Instant now = history.family.clock;
        const QStringList ofOne = answers(toldAs(facts), now);
        const auto ofBoth = toldOfTwo(facts, person, other, chance, kindsTold);
        tellingApart += answers(toldAs(ofBoth.first(ofBoth.size() - 1)), now) != ofOne;
        const QStringList ofTwo = answers(toldAs(ofBoth), now);
        RC_ASSERT(ofOne.size() == ofTwo.size());
        for (qsizetype i = 0; i < ofOne.size(); ++i)
            if (QString told = ofTwo[i]; told.replace(other.toString(), person.toString()) != ofOne[i])
                RC_FAIL(difference(ofOne[i], told).toStdString() + "\nin " + ofOne[i].section(u' ', 0, 0).toStdString());
    });
    CHECK(tellingApart > 5);
    CAPTURE(QStringList(kindsTold.values()).join(u' ').toStdString());
    CHECK(kindsTold.size() > 15);
}
