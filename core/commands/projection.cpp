// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/projection.h"

#include "core/commands/happening.h"
#include "core/commands/record/settle.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/unseen_changes.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tepu {

Projection::Projection(Tables& tables, const ToldSoFar& told) : m_writer(tables), m_told(told), m_joined(tables)
{
    findUnsettled();
}

void Projection::takeOver(const ToldSoFar& told)
{
    m_told = told;
    m_joined = JoinedPlans(m_writer.tables());
    m_toRemake.clear();
    findUnsettled();
}

void Projection::findUnsettled()
{
    m_unsettled.clear();
    for (const QString& scope : m_writer.tables().column<QString>(QStringLiteral("SELECT DISTINCT scope FROM unsettled")))
        m_unsettled.insert(Scope{Uuid::fromString(scope).value_or(Uuid())});
}

/// What is taken back, and what a seat had seen, is known before anything is applied.
void Projection::note(const QVector<Statement>& facts)
{
    for (const Statement& fact : facts) {
        if (fact.kind == QLatin1String(CommandStruckOut::kind))
            if (const auto strike = Facts::readFact<CommandStruckOut>(fact))
                m_told.struck.insert(strike->command);
        if (fact.kind == QLatin1String(Merged::kind))
            noteSeen(fact);
    }
}

/// Where a plan begins or ceases to stand on another one, everything that names either of them is made again.
void Projection::noteJoined(const QVector<Statement>& facts, JoinedPlans::Told told)
{
    const JoinedPlans before = m_joined;
    m_joined.note(facts, m_told.struck, told);
    for (const Scope& plan : m_joined.differing(before)) {
        m_toRemake.insert(plan);
        m_toRemake.unite(scopesNaming(m_writer.tables(), plan));
    }
}

void Projection::noteSeen(const Statement& fact)
{
    const auto merged = Facts::readFact<Merged>(fact);
    if (!merged)
        return;
    const auto sequence = static_cast<qint64>(fact.sequence);
    m_told.seen.note(fact.seat, sequence, *merged);
    for (const SeatSeen& other : merged->seen)
        m_writer.run(QStringLiteral("INSERT OR REPLACE INTO seat_seen VALUES(?, ?, ?, ?, ?)"),
                     values(fact.scope.id.toString(), fact.seat, sequence, other.seat, other.content));
}

bool Projection::mustBeRemade(const Statement& fact)
{
    const bool isLate = static_cast<qint64>(fact.clock) <= m_told.until;
    m_told.until = std::max(m_told.until, static_cast<qint64>(fact.clock));
    const bool sawAll = m_told.seen.passes(fact);
    return isLate || !sawAll || fact.kind == QLatin1String(CommandStruckOut::kind) || fact.kind == QLatin1String(Settled::kind)
           || m_unsettled.contains(fact.scope);
}

/// Two seats may both have taken in what a third record told.
Result<const FactBook::Entry*> Projection::noteAct(const Statement& fact)
{
    return FactBook::all().find(fact).map([&](const FactBook::Entry* entry) {
        const QString sentence = entry->describe(fact);
        m_writer.run(QStringLiteral("INSERT OR IGNORE INTO act VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                     values(fact.scope.id.toString(), fact.stamp.command, fact.index, static_cast<qint64>(fact.clock), fact.kind,
                            fact.stamp.actor, fact.stamp.meeting, fact.stamp.at, sentence));
        noteHappening(fact, sentence);
        return entry;
    });
}

void Projection::noteHappening(const Statement& fact, const QString& sentence)
{
    if (const auto told = happeningIn(fact))
        m_writer.run(QStringLiteral("INSERT OR IGNORE INTO happening VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                     values(fact.scope.id.toString(), fact.stamp.command, fact.index, fact.kind, told->of, told->person, told->toward,
                            told->by, told->task, told->at, told->on, fact.stamp.at, fact.stamp.meeting, told->victimOnly, sentence,
                            told->words));
}

Result<void> Projection::applyOne(const Statement& told)
{
    if (isStruck(told))
        return {};
    const Statement fact = m_joined.standing(told);
    return noteAct(fact).and_then([&](const FactBook::Entry* entry) {
        return m_joined.isOver(fact) ? Result<void>() : entry->apply(fact, m_writer);
    });
}

Result<void> Projection::applyAll(const QVector<Statement>& facts)
{
    note(facts);
    noteJoined(facts, JoinedPlans::Told::More);
    for (const Statement& fact : facts) {
        if (mustBeRemade(fact))
            m_toRemake.insert(fact.scope);
        if (const auto applied = applyOne(fact); !applied)
            return applied;
    }
    return {};
}

Result<void> Projection::apply(const QVector<Statement>& facts)
{
    return m_writer.wholly([&] { return applyAll(facts); });
}

void Projection::listUnsettled(const QVector<Statement>& facts, const QString& thing, const QVector<qsizetype>& places, qsizetype stands)
{
    for (const qsizetype place : places) {
        const Statement& fact = facts[place];
        const FactBook::Entry* entry = FactBook::all().entry(fact.kind);
        QCborMap told = fact.ordinary;
        for (const auto each : fact.safety)
            told.insert(each.first, each.second);
        m_writer.run(QStringLiteral("INSERT OR REPLACE INTO unsettled VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                     values(fact.scope.id.toString(), thing, fact.stamp.command, fact.index, fact.kind, fact.stamp.actor, fact.stamp.at,
                            entry->describe(fact),
                            QString::fromUtf8(QJsonDocument(QCborValue(told).toJsonValue().toObject()).toJson(QJsonDocument::Compact)),
                            place == stands));
    }
}

/// The order of those facts of one scope that stand at these places.
QVector<qsizetype> Projection::orderWithin(const QVector<Statement>& facts, const QVector<qsizetype>& places)
{
    QVector<Statement> own;
    for (const qsizetype place : places)
        own.append(facts[place]);
    const Precedence precedence = precedenceOf(own, m_told.seen, m_told.struck);
    if (!precedence.unsettled.isEmpty())
        m_unsettled.insert(own.first().scope);
    for (const UnseenChange& change : precedence.unsettled)
        listUnsettled(own, change.thing, change.facts, change.stands);
    QVector<qsizetype> order;
    for (const qsizetype place : precedence.order)
        order.append(places[place]);
    return order;
}

Result<void> Projection::applyByPrecedence(const QVector<Statement>& facts)
{
    QMap<Scope, QVector<qsizetype>> places;
    for (qsizetype place = 0; place < facts.size(); ++place) {
        places[facts[place].scope].append(place);
        if (!isStruck(facts[place])) // one that waits was done all the same
            if (const auto noted = noteAct(m_joined.standing(facts[place])); !noted)
                return tl::unexpected(noted.error());
    }
    QVector<std::pair<qsizetype, qsizetype>> order; // behind which place, and the place itself
    for (const QVector<qsizetype>& own : std::as_const(places)) {
        qsizetype behind = 0;
        for (const qsizetype place : orderWithin(facts, own))
            order.append({behind = std::max(behind, place), place});
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    for (const auto& [behind, place] : std::as_const(order)) {
        const Statement fact = m_joined.standing(facts[place]);
        if (!isStruck(fact) && !m_joined.isOver(fact))
            if (const auto applied = FactBook::all().entry(fact.kind)->apply(fact, m_writer); !applied)
                return applied;
    }
    return {};
}

void Projection::takeAway(const QVector<Scope>& scopes)
{
    for (const Scope& scope : scopes) {
        m_writer.clear(scope.id.toString());
        m_unsettled.remove(scope);
    }
}

Result<void> Projection::remake(const QVector<Scope>& together, const QVector<Statement>& facts)
{
    return m_writer.wholly([&] {
        takeAway(together);
        note(facts);
        noteJoined(facts, JoinedPlans::Told::All);
        return applyByPrecedence(facts);
    });
}

} // namespace tepu
