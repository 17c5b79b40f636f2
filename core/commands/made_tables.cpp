// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/made_tables.h"

#include "core/commands/snapshot.h"

namespace tepu {
namespace {

/// Makes tables as facts come, and those scopes again at the end that cannot be told in order.
class Making {
public:
    Making(MadeTables& made, Journal& journal) : m_made(made), m_journal(journal), m_projection(made.tables, made.told) {}

    Result<void> take(const QVector<Statement>& facts)
    {
        m_made.factsSinceSnapshot += facts.size();
        return m_projection.apply(facts).map([&] { m_again.unite(m_projection.takeToRemake()); });
    }

    Result<void> end()
    {
        return remade(m_projection, m_journal, m_again).map([&] { m_made.told = m_projection.told(); });
    }

private:
    MadeTables& m_made;
    Journal& m_journal;
    Projection m_projection;
    QSet<Scope> m_again;
};

} // namespace

static Result<QVector<Statement>> factsOf(Journal& journal, const QVector<Scope>& scopes)
{
    QVector<Statement> all;
    for (const Scope& scope : scopes) {
        const auto own = journal.statementsOf(scope);
        if (!own)
            return own;
        all += *own;
    }
    if (scopes.size() > 1)
        std::stable_sort(all.begin(), all.end(), [](const Statement& one, const Statement& other) { return one.clock < other.clock; });
    return all;
}

static QVector<QVector<Scope>> groupsOf(const Projection& projection, const QSet<Scope>& scopes)
{
    QVector<QVector<Scope>> groups;
    QSet<Scope> passed;
    for (const Scope& scope : scopes) {
        if (passed.contains(scope))
            continue;
        groups.append(projection.together(scope));
        passed.unite(QSet<Scope>(groups.last().cbegin(), groups.last().cend()));
    }
    return groups;
}

Result<void> remade(Projection& projection, const FactsOfScopes& facts, QSet<Scope> again)
{
    while (!again.isEmpty()) {
        const auto groups = groupsOf(projection, again);
        for (const QVector<Scope>& group : groups) // before any is made: a row that stands there would keep out its own new one
            projection.takeAway(group);
        for (const QVector<Scope>& group : groups) {
            const auto made = facts(group).and_then([&](const QVector<Statement>& all) { return projection.remake(group, all); });
            if (!made)
                return made;
        }
        again = projection.takeToRemake();
    }
    return {};
}

Result<void> remade(Projection& projection, Journal& journal, const QSet<Scope>& again)
{
    return remade(projection, [&](const QVector<Scope>& scopes) { return factsOf(journal, scopes); }, again);
}

/// The chains were followed before: that was the first half.
static Progress secondHalf(const Progress& progress)
{
    return [progress](qint64 done, qint64 of) {
        if (progress)
            progress(of + done, 2 * of);
    };
}

Result<MadeTables> tablesFromAllFacts(Journal& journal, const Progress& progress)
{
    MadeTables made;
    Making making(made, journal);
    return journal.eachSome([&](const QVector<Statement>& facts) { return making.take(facts); }, secondHalf(progress))
        .and_then([&] { return making.end(); })
        .map([&] { return std::move(made); });
}

static Result<MadeTables> tablesFrom(Snapshot snapshot, Journal& journal)
{
    QVector<SeatHead> seen;
    for (const SeatSeen& seat : snapshot.mark.seen)
        seen.append(seat.head());
    for (const Uuid& scope : snapshot.mark.sealedForOthers)
        journal.noteSealedForOthers(Scope{scope});
    MadeTables made{Tables(std::move(snapshot.image)), {}};
    made.told = {QSet<CommandId>(snapshot.mark.struck.begin(), snapshot.mark.struck.end()), SeenLog(made.tables, seen), snapshot.mark.clock};
    Making making(made, journal);
    return journal.statementsBeyond(seen)
        .and_then([&](const QVector<Statement>& facts) { return making.take(facts); })
        .and_then([&] { return making.end(); })
        .map([&] { return std::move(made); });
}

Result<MadeTables> tablesOf(Journal& journal, const Progress& progress)
{
    if (auto snapshot = Snapshot::read(journal)) {
        try {
            if (auto made = tablesFrom(std::move(*snapshot), journal))
                return made;
        } catch (const StoreFault&) {
            // The image is not what SQLite expects: the journal makes it anew.
        }
        QFile::remove(Snapshot::fileOf(journal));
    }
    return tablesFromAllFacts(journal, progress);
}

} // namespace tepu
