// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/history/a_history.h"
#include "tests/history/random_command.h"
#include "tests/support/property.h"

#include <QMap>

using namespace tepu;

namespace {

using FactsByScope = QMap<Scope, QVector<Statement>>;

/// Within a scope the order is the journal's own.
FactsByScope byScope(const QVector<Statement>& facts)
{
    FactsByScope scopes;
    for (const Statement& fact : facts)
        scopes[fact.scope].append(fact);
    return scopes;
}

QString projected(const QVector<Statement>& facts)
{
    Tables tables;
    const auto applied = Projection(tables).apply(facts);
    if (!applied)
        throw std::runtime_error(applied.error().sentence.toStdString());
    return tables.dump();
}

/// Without what is made over all scopes: who is one with whom (core/tables/who.sql).
QStringList rowsOfScopes(const QString& dump)
{
    QStringList rows = dump.split(u'\n', Qt::SkipEmptyParts);
    rows.removeIf([](const QString& row) { return row.startsWith(u"who|"); });
    return rows;
}

/// The facts of all scopes, one scope's next fact after the other as chance will have it.
QVector<Statement> shuffled(FactsByScope scopes, std::mt19937_64& chance)
{
    QVector<Statement> facts;
    while (!scopes.isEmpty()) {
        auto next = scopes.begin();
        std::advance(next, std::uniform_int_distribution<qsizetype>(0, scopes.size() - 1)(chance));
        facts.append(next->takeFirst());
        if (next->isEmpty())
            scopes.erase(next);
    }
    return facts;
}

QVector<Scope> inAnyOrder(const FactsByScope& scopes, std::mt19937_64& chance)
{
    QVector<Scope> order = scopes.keys();
    std::shuffle(order.begin(), order.end(), chance);
    return order;
}

void mustBeSame(const QString& one, const QString& other)
{
    if (one != other)
        RC_FAIL(difference(one, other).toStdString());
}

/// A history as long as chance will have it, with acts taken back in it. Plans that were joined are one scope, which scopes by themselves
/// cannot show: of them tests/history/joined_plans_test.cpp speaks.
QVector<Statement> someHistory(AHistory& history)
{
    QVector<QString> verbs = RandomCommand::verbs();
    verbs.removeAll(QStringLiteral("JoinPlans"));
    for (const quint64 seed : *seedsOfCommands(80))
        history.act(seed, verbs);
    return history.facts();
}

} // namespace

TEST_CASE("the same facts give the same tables in whatever order their scopes are projected", "[projection][property]")
{
    property("scopes in random order", {20, 80}, [] {
        AHistory history;
        const auto facts = someHistory(history);
        const QString tables = history.dump();
        std::mt19937_64 chance(*rc::gen::arbitrary<quint64>());
        for (int time = 0; time < 5; ++time)
            mustBeSame(tables, projected(shuffled(byScope(facts), chance)));
    });
}

TEST_CASE("a fact reads and writes its own scope alone: every scope can be projected by itself", "[projection][property]")
{
    property("each scope in tables of its own", {20, 80}, [] {
        AHistory history;
        const auto facts = someHistory(history);
        QStringList lines;
        for (const QVector<Statement>& own : byScope(facts))
            lines += rowsOfScopes(projected(own));
        lines.sort();
        mustBeSame(rowsOfScopes(history.dump()).join(u'\n'), lines.join(u'\n'));
    });
}

TEST_CASE("scopes that come late are made by themselves, in any order, again and again", "[projection][property]")
{
    property("remade one by one", {20, 80}, [] {
        AHistory history;
        const auto scopes = byScope(someHistory(history));
        std::mt19937_64 chance(*rc::gen::arbitrary<quint64>());
        Tables tables;
        Projection projection(tables);
        for (int time = 0; time < 2; ++time)
            for (const Scope& scope : inAnyOrder(scopes, chance))
                RC_ASSERT(projection.remake(scope, scopes[scope]).has_value());
        mustBeSame(history.dump(), tables.dump());
    });
}

TEST_CASE("every row bears the scope of the fact that made it", "[projection][property]")
{
    property("rows of a scope", {10, 80}, [] {
        AHistory history;
        const auto scopes = byScope(someHistory(history));
        for (auto it = scopes.begin(); it != scopes.end(); ++it)
            for (const QString& row : rowsOfScopes(projected(*it)))
                RC_ASSERT(row.section(u'|', 1, 1) == it.key().id.toString());
    });
}

TEST_CASE("without the safety key there are the same families, and not a word of theirs", "[projection][keys][property]")
{
    property("the ordinary halves alone", {10, 80}, [] {
        AHistory history;
        auto facts = someHistory(history);
        for (Statement& fact : facts) {
            fact.safetyMissing = !fact.safety.isEmpty();
            fact.safety = {};
        }
        const QString tables = projected(facts);
        RC_ASSERT(tables.contains(QStringLiteral("Kōwhai")));
        for (const char* word : {"12A", "021 555 0123", "works at the library", "only her aunt knows"})
            RC_ASSERT(!tables.contains(QString::fromUtf8(word)));
    });
}
