// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/value_history.h"

#include "core/commands/fact_book.h"
#include "core/queries/plan/one_person.h"

namespace tepu {

/// What stands beside a value and is no part of it: who said it, and what it is of.
static bool isBeside(const QString& field, const QCborValue& value)
{
    static const QSet<QString> names{QStringLiteral("source"),   QStringLiteral("side"),      QStringLiteral("known_to_perpetrator"),
                                     QStringLiteral("basis"),    QStringLiteral("victim_only"), QStringLiteral("from_rule")};
    return names.contains(field) || value.isNull() || value.isUndefined() || (value.isString() && Uuid::fromString(value.toString()));
}

static QString inWords(const QCborValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isInteger())
        return QString::number(value.toInteger());
    if (value.isDouble())
        return QString::number(value.toDouble());
    QStringList parts;
    if (value.isArray())
        for (const auto each : value.toArray())
            if (!(each.isString() && Uuid::fromString(each.toString())))
                parts.append(inWords(each));
    if (value.isMap())
        for (const auto each : value.toMap())
            if (!isBeside(each.first.toString(), each.second))
                parts.append(inWords(each.second));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// "said: the boatshed · noted on: 2018-05-10", in the order in which the fact has its fields.
static QString valueOf(const Statement& fact, const FactBook::Entry& entry)
{
    QCborMap all = fact.ordinary;
    for (const auto each : fact.safety)
        all.insert(each.first, each.second);
    QStringList parts;
    for (const FieldInText& field : entry.fields) {
        const QCborValue value = all.value(field.name);
        const QString words = isBeside(field.name, value) ? QString() : inWords(value);
        if (!words.isEmpty())
            parts.append(QStringLiteral("%1: %2").arg(QString(field.name).replace(u'_', u' '), words));
    }
    if (fact.safetyMissing)
        parts.append(QStringLiteral("words that this key does not open"));
    return parts.join(QStringLiteral(" · "));
}

static QString actorName(const Tables& tables, const UserId& actor)
{
    return tables.one<QString>(QStringLiteral("SELECT coalesce((SELECT name FROM user WHERE id = ?1), (SELECT name FROM known_user WHERE id = ?1), ?1)"),
                               values(actor)).value_or(QString());
}

/// "task 0190…" of a fact about something that has an id of its own within its scope; else its kind.
static QString ownThing(const Statement& fact, const FactBook::Entry& entry)
{
    static const QSet<QString> wider{QStringLiteral("plan"), QStringLiteral("person"), QStringLiteral("episode"), QStringLiteral("release"), QStringLiteral("meeting")};
    for (const FieldInText& field : entry.fields) {
        const QString value = fact.ordinary.value(field.name).toString();
        if (!wider.contains(field.name) && Uuid::fromString(value))
            return QStringLiteral("%1 %2").arg(field.name, value);
    }
    return fact.kind;
}

/// The things that a fact sets; one that names none is told of what it is about.
static QStringList thingsOf(const Statement& fact, const FactBook::Entry& entry)
{
    QStringList things;
    if (entry.changes)
        for (const Change& change : entry.changes(fact))
            if (!change.onlyKeeps)
                things.append(change.thing);
    if (things.isEmpty())
        things.append(ownThing(fact, entry));
    return things;
}

static bool wasTakenBack(const Tables& tables, const Statement& fact)
{
    return tables.one<int>(QStringLiteral("SELECT 1 FROM struck WHERE scope = ? AND command = ?"), values(fact.scope.id.toString(), fact.stamp.command)).has_value();
}

static void tell(QVector<ValueTold>& told, QHash<QString, QString>& before, const Tables& tables, const Statement& fact, const QString& wanted)
{
    const auto entry = FactBook::all().find(fact);
    if (!entry || fact.chain != Chain::Content)
        return;
    const QString value = valueOf(fact, **entry);
    for (const QString& thing : thingsOf(fact, **entry)) {
        if (!thing.startsWith(wanted))
            continue;
        const bool takenBack = wasTakenBack(tables, fact);
        const QCborMap& said = fact.ordinary;
        told.append({thing, fact.stamp.at, actorName(tables, fact.stamp.actor), fact.kind, (*entry)->describe(fact), value, before.value(thing),
                     fromCode<Source>(said.value(QStringLiteral("source")).toString()), fact.stamp.meeting, takenBack});
        if (!takenBack)
            before.insert(thing, value);
    }
}

Result<QVector<ValueTold>> valueHistory(Record& record, const QVector<Scope>& scopes, const QString& thing)
{
    record.settleAll();
    QVector<Statement> facts;
    for (const Scope& scope : scopes) {
        const auto read = record.journal().statementsOf(scope);
        if (!read)
            return tl::unexpected(read.error());
        facts += *read;
    }
    std::stable_sort(facts.begin(), facts.end(), [](const Statement& a, const Statement& b) { return a.clock < b.clock; });
    QVector<ValueTold> told;
    QHash<QString, QString> before;
    for (const Statement& fact : facts)
        tell(told, before, record.tables(), fact, thing);
    std::reverse(told.begin(), told.end());
    return told;
}

QVector<Scope> scopesTelling(const Tables& tables, const Uuid& id)
{
    QVector<Scope> scopes{{id}};
    for (const PersonId& person : tables.column<PersonId>(QStringLiteral("SELECT id FROM person WHERE id IN %1").arg(everyTelling(QStringLiteral("?1"))),
                                                          values(PersonId(id))))
        if (person.uuid() != id)
            scopes.append({person.uuid()});
    return scopes;
}

} // namespace tepu
