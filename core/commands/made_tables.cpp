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
        for (const Scope& scope : std::as_const(m_again)) {
            const auto remade = m_journal.statementsOf(scope).and_then(
                [&](const QVector<Statement>& all) { return m_projection.remake(scope, all); });
            if (!remade)
                return remade;
        }
        m_made.told = m_projection.told();
        return {};
    }

private:
    MadeTables& m_made;
    Journal& m_journal;
    Projection m_projection;
    QSet<Scope> m_again;
};

} // namespace

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
