// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/projection.h"

#include "core/commands/record/strike_out.h"

namespace tepu {

void Projection::noteStrikes(const QVector<Statement>& facts)
{
    for (const Statement& fact : facts)
        if (fact.kind == QLatin1String(CommandStruckOut::kind))
            if (const auto strike = Facts::readFact<CommandStruckOut>(fact))
                m_struck.insert(strike->command);
}

Result<void> Projection::applyOne(const Statement& fact)
{
    if (m_struck.contains(fact.stamp.command))
        return {};
    return FactBook::all().find(fact).and_then([&](const FactBook::Entry* entry) -> Result<void> {
        m_writer.run(QStringLiteral("INSERT INTO act VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                     values(fact.scope.id.toString(), fact.stamp.command, fact.index, static_cast<qint64>(fact.clock), fact.kind,
                            fact.stamp.actor,
                            fact.stamp.meeting, fact.stamp.at, entry->describe(fact)));
        return entry->apply(fact, m_writer);
    });
}

Result<void> Projection::applyAll(const QVector<Statement>& facts)
{
    noteStrikes(facts);
    for (const Statement& fact : facts)
        if (const auto applied = applyOne(fact); !applied)
            return applied;
    return {};
}

Result<void> Projection::apply(const QVector<Statement>& facts)
{
    return m_writer.wholly([&] { return applyAll(facts); });
}

Result<void> Projection::remake(const Scope& scope, const QVector<Statement>& facts)
{
    return m_writer.wholly([&] {
        m_writer.clear(scope.id.toString());
        return applyAll(facts);
    });
}

} // namespace tepu
