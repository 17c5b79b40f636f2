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

Projection::Projection(Tables& tables, const ToldSoFar& told) : m_writer(tables), m_told(told)
{
    findUnsettled();
}

void Projection::takeOver(const ToldSoFar& told)
{
    m_told = told;
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

Result<void> Projection::applyOne(const Statement& fact)
{
    if (isStruck(fact))
        return {};
    return noteAct(fact).and_then([&](const FactBook::Entry* entry) { return entry->apply(fact, m_writer); });
}

Result<void> Projection::applyAll(const QVector<Statement>& facts)
{
    note(facts);
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

Result<void> Projection::applyByPrecedence(const QVector<Statement>& facts)
{
    const Precedence precedence = precedenceOf(facts, m_told.seen, m_told.struck);
    for (const Statement& fact : facts) // one that waits was done all the same
        if (!isStruck(fact))
            if (const auto noted = noteAct(fact); !noted)
                return tl::unexpected(noted.error());
    for (const qsizetype place : precedence.order)
        if (!isStruck(facts[place]))
            if (const auto applied = FactBook::all().entry(facts[place].kind)->apply(facts[place], m_writer); !applied)
                return applied;
    if (!precedence.unsettled.isEmpty())
        m_unsettled.insert(facts.first().scope);
    for (const UnseenChange& change : precedence.unsettled)
        listUnsettled(facts, change.thing, change.facts, change.stands);
    return {};
}

Result<void> Projection::remake(const Scope& scope, const QVector<Statement>& facts)
{
    return m_writer.wholly([&] {
        m_writer.clear(scope.id.toString());
        m_unsettled.remove(scope);
        note(facts);
        return applyByPrecedence(facts);
    });
}

} // namespace tepu
